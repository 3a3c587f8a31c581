"""A static site: every role, the pairs that matter, lists, and what crawlers and assistants look for.

The same input makes the same bytes, whenever and wherever it is built.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from careercli.advice.words import quoted
from careercli.formats.html import file_of_ours, page_of, render_with
from careercli.model.record import record
from careercli.progress import counted
from careercli.serve.folder import Folder
from careercli.serve.lists import SORTS, Link, Listed, sorted_by
from careercli.serve.texts import llms, robots, sitemap

if TYPE_CHECKING:
    from datetime import date

    from careercli.model.page import Page
    from careercli.model.result import Result
    from careercli.serve.pairs import Pair


@record
class Answers:
    """What the pages say: the roles in the order of their titles, a profile of each, a comparison of each pair."""

    listed: Sequence[Listed]
    pairs: Sequence[Pair]
    profile: Callable[[str], Result]
    comparison: Callable[[str, str], Result]
    sources: Result


@record
class Made:
    """When, from which folders of the reader's own as options name them, and where the site will stand, if known."""

    today: date
    options: str = ""
    url: str = ""

    def day(self) -> str:
        return f"{self.today.day} {self.today:%B} {self.today.year}"


_ROOMS = ("serve", "formats")
_LIST = ("Careers in AI, machine learning and data", "Every role, with pay, outlook and what it asks for.")


def build(folder: Folder, answers: Answers, made: Made, terminal: TextIO | None) -> int:
    """Write the site, and say how many pages it has; `terminal` is told how far it is."""
    site = _Site(answers, made)
    pages = site.pages()
    folder.begin([*pages, "sitemap.xml", "robots.txt", "llms.txt"])
    for name, render in counted(list(pages.items()), "Writing pages", terminal):
        folder.write(name, render(name))
    folder.write("sitemap.xml", sitemap(list(pages), made.url))
    folder.write("robots.txt", robots(made.url))
    folder.write("llms.txt", llms(*_LIST, [(one, role_page(one.id)) for one in answers.listed], site.pairs(), made.url))
    folder.end()
    return len(pages)


def role_page(role: str) -> str:
    return f"roles/{role}.html"


def pair_page(pair: Pair) -> str:
    return f"compare/{pair[0]}/{pair[1]}.html"


class _Site:
    """How each page is made."""

    def __init__(self, answers: Answers, made: Made) -> None:
        self._answers, self._made = answers, made
        self._listed = {one.id: one for one in answers.listed}

    def pages(self) -> dict[str, Callable[[str], str]]:
        """The path of every page, and what renders it."""
        found: dict[str, Callable[[str], str]] = {f"{sort.page}.html": self._list for sort in SORTS}
        found["pairs.html"] = self._pairs
        found["sources.html"] = self._sources
        found |= {role_page(role): self._role for role in self._listed}
        return found | {pair_page(pair): self._pair for pair in self._answers.pairs}

    def pairs(self) -> list[Link]:
        return [Link(self._versus(pair), pair_page(pair)) for pair in self._answers.pairs]

    def _versus(self, pair: Pair) -> str:
        return " vs. ".join(self._title(role) for role in pair)

    def _title(self, role: str) -> str:
        return self._listed[role].title

    def _role(self, name: str) -> str:
        role = name.split("/")[1].removesuffix(".html")
        partners = {pair[1] if pair[0] == role else pair[0]: pair for pair in self._answers.pairs if role in pair}
        links = sorted(Link(self._title(other), pair_page(pair)) for other, pair in partners.items())
        page = page_of(self._answers.profile(role))
        return self._show(name, page, [("Compare with", links)], f"show {quoted(self._title(role))}")

    def _pair(self, name: str) -> str:
        _, first, second = name.removesuffix(".html").split("/")
        links = [Link(self._title(role), role_page(role)) for role in (first, second)]
        command = f"compare {quoted(self._title(first))} {quoted(self._title(second))}"
        return self._show(name, page_of(self._answers.comparison(first, second)), [("The roles alone", links)], command)

    def _sources(self, name: str) -> str:
        return self._show(name, page_of(self._answers.sources), [], "sources")

    def _show(self, name: str, page: Page, links: Sequence[tuple[str, Sequence[Link]]], command: str) -> str:
        return render_with(
            "site.html.jinja",
            page,
            _ROOMS,
            links=links,
            **self._around(name, page.title, page.lead or page.title, command),
        )

    def _list(self, name: str) -> str:
        sort = next(sort for sort in SORTS if f"{sort.page}.html" == name)
        facts: dict[str, object] = {
            "listed": sorted_by(self._answers.listed, sort),
            "sorts": SORTS,
            "sort": sort,
            "role_page": role_page,
        }
        facts["script"] = file_of_ours("list.js", _ROOMS)
        return render_with("list.html.jinja", None, _ROOMS, **facts, **self._around(name, *_LIST, "list"))

    def _pairs(self, name: str) -> str:
        title, lead = "Pairs of roles, compared", "Roles that people confuse or move between, side by side."
        grouped: Mapping[str, list[Link]] = {}
        for link, pair in zip(self.pairs(), self._answers.pairs, strict=True):
            grouped.setdefault(pair[0], []).append(link)  # type: ignore[attr-defined]
        around = self._around(name, title, lead, "compare ROLE ROLE")
        return render_with("pairs.html.jinja", None, _ROOMS, groups=list(grouped.values()), **around)

    def _around(self, name: str, title: str, lead: str, command: str) -> dict[str, object]:
        """What every page has around it: the way home, its command, and what others show of a link to it."""
        return {
            "root": "../" * name.count("/"),
            "name": name,
            "title": title,
            "lead": lead,
            "url": self._made.url,
            "command": f"careercli {command}{self._made.options}",
            "made": self._made.day(),
        }
