"""The first screen of a mixed comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.measures import measured_pieces, official_sentence, uses
from careercli.advice.occupations import no_profile_of_them
from careercli.advice.words import commands, oldest, quoted
from careercli.model.screen import Said, Screen

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.measures import Measured
    from careercli.advice.words import CitedSource
    from careercli.model.page import Page

_SHOWN = frozenset("summary pay education tools sources".split())


def mixed_screen(
    every: Sequence[Measured],
    entries: Sequence[PayDifference],
    said: tuple[str, str],
    sources: Sequence[CitedSource],
    page: Page,
    words: Sequence[str],
) -> Screen:
    """`said`: what job ads and visa filings say of the roles, and which have no profile; `words`: of the reader."""
    alike, known_by = said
    ours = [[Said(alike)]] if alike else []
    return Screen(
        page.title,
        [official_sentence(every, entries), *ours, [Said(known_by)]],
        measured_pieces(every),
        [*_following(every, words), *commands("salary", words), "careercli list --occupations"],
        parts=len([one for one in page.headings() if one not in _SHOWN]),
        sources=len(sources),
        oldest=oldest(sources),
        shorter=[official_sentence(every, entries, short=True), *ours, [Said(_known_by(every, known_by))]],
        chart=page.chart(),
        many=len(every) > 2,
    )


def _known_by(every: Sequence[Measured], known_by: str) -> str:
    """The same in fewer words where there are several, whose names stand in the rows."""
    codes = [one.key for one in every if one.itself]
    return no_profile_of_them(codes, all_of_them=len(codes) == len(every)) if len(codes) > 1 else known_by


def _following(every: Sequence[Measured], words: Sequence[str]) -> Iterator[str]:
    """For whoever would go from the occupation to a role: what of the role its technologies cover."""
    occupation = next((one for one in every if one.itself), None)
    role, word = next(((one, said) for one, said in zip(every, words, strict=False) if not one.itself), (None, ""))
    if occupation and role:
        shared = [tool.id for tool in role.technologies if tool.id and uses(occupation, tool)][:3]
        if shared:
            yield f"careercli gap {quoted(word)} --skills {','.join(shared)}"
            yield f"careercli gap {quoted(word)} --skills {shared[0]}"
