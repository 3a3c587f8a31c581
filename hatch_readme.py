"""README.md as an index page can show it: links to files of ours lead to the repository at the tag of this version."""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

# a block of code, which stays as it is, or a link or picture whose words may hold code with brackets
_LINK = re.compile(
    r"^```.*?^```$|(?P<picture>!?)\[(?P<words>(?:`[^`]*`|[^\[\]`])+)\]\((?P<target>[^()\s]+)\)", re.M | re.S
)
_LEADS_ANYWAY = re.compile(r"[a-zA-Z][\w+.-]*:|//|#")


class Readme(MetadataHookInterface):
    """Sets the long description; the address is the one setting `Source` of [project.urls]."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        address = metadata.get("urls", {}).get("Source", "")
        metadata["readme"] = {"content-type": "text/markdown", "text": readable(text, address, metadata["version"])}


def readable(text: str, address: str, version: str) -> str:
    """The text with no relative link left; without an address only the words of such a link stay."""

    def one(link: re.Match[str]) -> str:
        if link["target"] is None or _LEADS_ANYWAY.match(link["target"]):
            return link[0]
        if not address:
            return link["words"]
        kind = "raw" if link["picture"] else "blob"
        return f"{link['picture']}[{link['words']}]({address.rstrip('/')}/{kind}/v{version}/{link['target']})"

    return _LINK.sub(one, text)
