"""One YAML, CSV or JSON file -> models, or an error with file, line, field and remedy."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.files.configfile import load_config, read_lines
    from careercli.library.files.names import OWN, folders_of, is_role_file, lies_in, visible
    from careercli.library.files.newfile import create, new_path, one_line
    from careercli.library.files.regular import read_regular
    from careercli.library.files.rolefile import RoleFiles, load_role, read_roles
    from careercli.library.files.skillsfile import read_skills
    from careercli.library.files.vocabularyfile import check_vocabulary
    from careercli.library.files.yamlfile import BadFileError
else:
    __getattr__ = lazily(
        __name__,
        {
            "configfile": "load_config read_lines",
            "names": "OWN folders_of is_role_file lies_in visible",
            "newfile": "create new_path one_line",
            "regular": "read_regular",
            "rolefile": "RoleFiles load_role read_roles",
            "skillsfile": "read_skills",
            "vocabularyfile": "check_vocabulary",
            "yamlfile": "BadFileError",
        },
    )
