"""What crawlers and assistants look for beside the pages: sitemap.xml, robots.txt and llms.txt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.sax.saxutils import escape

from careercli.formats.markdown import escape as literal

if TYPE_CHECKING:
    from careercli.serve.lists import Link, Listed


def sitemap(names: Sequence[str], url: str) -> str:
    """Every page; without the address of the site from its root."""
    lines = [f"  <url><loc>{escape(f'{url}/{quote(name)}')}</loc></url>" for name in sorted(names)]
    head = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    return "\n".join([*head, *lines, "</urlset>"]) + "\n"


def robots(url: str) -> str:
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {url}/sitemap.xml\n" if url else "")


def llms(title: str, lead: str, roles: Sequence[tuple[Listed, str]], pairs: Sequence[Link], url: str) -> str:
    """The site as an assistant reads it: Markdown, a line for each page."""
    at = f"{url}/" if url else ""
    lines = [f"# {title}", "", f"> {lead} Every figure names its source; the same answers come from `careercli`.", ""]
    lines += ["## Roles", ""]
    lines += [
        f"- [{literal(one.title)}]({at}{page}): {literal(one.kind)}, {literal(one.family)}" for one, page in roles
    ]
    lines += ["", "## Comparisons", ""]
    lines += [f"- [{literal(link.name)}]({at}{link.to})" for link in pairs]
    lines += ["", "## Optional", "", f"- [Sources]({at}sources.html)"]
    return "\n".join(lines) + "\n"
