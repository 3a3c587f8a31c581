"""Where employers file a title: the occupation codes of visa filings, by role."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tools.build_market.advertised import GENERIC, Named
from tools.build_market.files import Row, Value

COLUMNS = ("role", "filings", "code", "title", "count", "share", "of_2010", "codes")
SHOWN = 0.01  # of a role's filings; codes with a smaller share are counted together, under no code

# fiscal year 2022 still used codes of 2010; O*NET's finer ones, after the dot, say where the residual code went
_OF_2010 = {
    "15-1111": "15-1221", "15-1121": "15-1211", "15-1122": "15-1212", "15-1131": "15-1251",
    "15-1132": "15-1252", "15-1133": "15-1252", "15-1134": "15-1254", "15-1141": "15-1242", "15-1142": "15-1244",
    "15-1143": "15-1241", "15-1151": "15-1232", "15-1152": "15-1231", "15-1199": "15-1299", "15-1199.01": "15-1253",
    "15-1199.06": "15-1243", "15-1199.07": "15-1243", "15-1199.08": "15-2051", "15-2041.02": "15-2051",
}  # fmt: skip
_AS_DATE = re.compile(r"(\d{4})-(\d\d)-01 00:00:00")


class Filed(NamedTuple):
    """Role → filings by code of 2018, those of them that were filed under a code of 2010, and what was not used."""

    roles: dict[str, Counter[str]]
    of_2010: Counter[tuple[str, str]]
    lost: Counter[str]


def code_of_2018(written: str) -> str:
    """The seven characters of the code of 2018; a spreadsheet made "3021-11-01 00:00:00" of 11-3021."""
    date = _AS_DATE.fullmatch(written)
    code = f"{date.group(2)}-{date.group(1)}" if date else written
    return _OF_2010.get(code) or _OF_2010.get(code[:7]) or code[:7]


def filed(rows: Iterable[Row], named: Named, known: Mapping[str, str]) -> Filed:
    """`known`: code → title of the classification. The file's titles are in capitals, without `.` and `,`."""
    found = Filed({}, Counter(), Counter())
    for row in rows:
        number = int(row["filings"])
        generic = row["job_title"].title() in GENERIC
        role = None if generic else named(row["job_title"])[0]
        code = code_of_2018(row["soc_code"])
        if not role:
            found.lost["generic title" if generic else "title that is no role"] += number
        elif code not in known:
            found.lost["no code of 2018"] += number
        else:
            found.roles.setdefault(role, Counter())[code] += number
            found.of_2010[role, code] += number if row["soc_code"][:7] in _OF_2010 else 0
    return found


def filed_rows(found: Filed, known: Mapping[str, str]) -> Iterator[tuple[Value, ...]]:
    """Of each role the codes with a share of SHOWN or more, most filings first, and a last row for all others."""
    for role, counts in sorted(found.roles.items()):
        every = sum(counts.values())
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        shown = [(code, count) for code, count in ordered if count >= SHOWN * every]
        for code, count in shown:
            yield (role, every, code, known[code], count, round(count / every, 4), found.of_2010[role, code], 1)
        if others := counts.keys() - {code for code, _ in shown}:
            rest = sum(counts[code] for code in others)
            old = sum(found.of_2010[role, code] for code in others)
            yield (role, every, None, None, rest, round(rest / every, 4), old, len(others))
