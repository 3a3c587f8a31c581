"""What is compared, as rows: whose figures they are, technologies in common, ratings of the occupation of a role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.measures.page import official_words
from careercli.advice.measures.sharing import own_tools, shared_tools
from careercli.advice.occupations import rating_words, zone_words
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.measures.measured import Measured


def measured_rows(every: Sequence[Measured], entries: Sequence[PayDifference]) -> Iterator[Row]:
    """Beside what each is known by itself. What is of the occupation of a role names that occupation."""
    names = {one.key: one.name for one in every}
    for entry in entries:
        pair = f"{names[entry.higher]} and {names[entry.lower]}"
        yield Row(
            "pay", ("pay_difference", entry.higher, f"the official survey, {pair}: {official_words(entry, names)}")
        )
    for one in every:
        if one.itself or one.occupation is None:
            continue
        of = f"of {one.occupation.title} {one.occupation.code}"
        if one.job_zone:
            yield Row("education", ("job_zone", one.key, f"{zone_words(one.job_zone)}, {of}"))
        for kind, ratings in (("skill", one.skills), ("knowledge", one.knowledge)):
            for rating in ratings:
                yield Row("skills", (f"{kind}_rating", one.key, f"{rating.name}: {rating_words(rating)}, {of}"))
    for tool in shared_tools(every):
        yield Row("tools", ("shared_technology", "", tool.name))
    for one in every:
        for tool in own_tools(one, every):
            yield Row("tools", ("only_technology", one.key, tool.name))
