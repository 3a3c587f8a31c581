"""Where a new role file goes, and writing it without ever replacing one."""

from __future__ import annotations

import re
from pathlib import Path

from careercli.atomic import unfinished
from careercli.errors import FileError, UsageError
from careercli.library.files.names import ID, OWN, visible
from careercli.library.titles import folded
from careercli.model import limits
from careercli.model.role import nameable
from careercli.paths import Places

_NO_ID = "{} can be no id: to YAML it is no text, so no other file could name it."


def one_line(title: str) -> str:
    """The title on one line, as UTF-8 can hold it; raises UsageError if it shows nothing or is too long for one."""
    told = " ".join(title.encode("utf-8", "replace").decode().split())
    if not visible(told):
        raise UsageError("A role needs a title.", hint='Name one, as in `careercli roles new "Oyster Diver"`.')
    if len(told) > limits.TITLE:
        raise UsageError(f"That is longer than {limits.TITLE} characters, and so no title.", hint="Give a shorter one.")
    return told


def new_path(title: str, output: Path | None, places: Places) -> Path:
    """The file that was named, or that of the title's id in the first folder of the user's; raises UsageError."""
    if output is None:
        role_id = "-".join(re.findall(r"[a-z0-9]+", folded(title)))
        if not role_id or role_id == Path(OWN).stem:
            hint = "Name the file, as in --output oyster-diver.yaml; its name is the id of the role."
            raise UsageError(f"No id can be made of the title {title!r}.", hint=hint)
        if not nameable(role_id):
            hint = f"Name the file, as in --output role-{role_id}.yaml; its name is the id of the role."
            raise UsageError(_NO_ID.format(role_id), hint=hint)
        return (*places.roles_dirs, places.user_roles)[0] / f"{role_id}.yaml"
    if output.suffix != ".yaml" or not ID.fullmatch(output.stem) or output.name == OWN:
        hint = "It is the id of the role, small letters, digits and hyphens, then .yaml; skills.yaml is for skills."
        raise UsageError(f"{output} is no name for a role file.", hint=hint)
    if not nameable(output.stem):
        hint = f"Give it another name, such as role-{output.name}."
        raise UsageError(_NO_ID.format(output.stem), hint=hint)
    return output


def create(path: Path, text: str) -> None:
    """Write a file that is not there yet; raises FileError if it is, or cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as stream:
            unfinished.add(str(path))
            try:
                stream.write(text)
                stream.flush()
            except OSError:
                path.unlink(missing_ok=True)
                raise
            finally:
                unfinished.discard(str(path))
    except FileExistsError:
        hint = "Edit it, or give another title or --output FILE."
        raise FileError(f"{path} is there already and stays as it is.", hint=hint) from None
    except OSError as error:
        raise FileError(f"Cannot write {path}: {error.strerror}.", hint="Name another place with --output.") from None
