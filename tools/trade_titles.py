"""Which whole titles of O*NET and SOC name somebody though none of their words does: "Private Eye", "Summons Server".

    python -m tools.trade_titles REFERENCE

Writes src/careercli/library/titles/trades/onet.py. Words that name an occupation are known by themselves; armed forces
name branches of service besides posts, and a title that ends in a particle ("Hook Up") or in a word for a team, a
field or a place ("Production Line") is as likely a thing as a person; so is
a word that employers file beside other titles ("Software Engineer, Anchor").
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from careercli.library.titles.parts import FOREIGN_FIELD, KNOWN, LEVEL, STOP, TRADE, kind, kinds, take_apart
from careercli.library.titles.somebody import ends_in_somebody
from careercli.library.titles.text import folded, words_of
from careercli.library.titles.trades import AGENTS, PARTIES

TARGET = Path(__file__).parent.parent / "src/careercli/library/titles/trades/onet.py"
TABLES = (
    ("onet_30_1/alternate_titles.txt.gz", "O*NET-SOC Code", "Alternate Title"),
    ("onet_30_1/sample_of_reported_titles.txt", "O*NET-SOC Code", "Reported Job Title"),
    ("soc_2018/soc_2018_direct_match_title_file.csv", "2018 SOC Code", "2018 SOC Direct Match Title"),
)
FILED = "oflc_lca/title_soc_fy2022_25.csv.gz"
SOFTWARE = "onet_30_1/technology_skills.txt.gz"
MANY = 12  # rows of an occupation and a product
SHORT = 4  # letters; so short a word may be initials anyway
SEVERAL = 3  # filed titles from which on a word is a team's or a system's as well
ARMED_FORCES = "55"
LONGEST = 4  # words
PARTICLES = frozenset("up down out over in off on away back".split())
# these end the names of people, and a team, a grade or a thing is called so as well
ALSO_PEOPLE = AGENTS | PARTIES | frozenset("tech expert professional vp model member public computer".split())
_WORDS = re.compile(r"[A-Za-z' -]+")

HEAD = '''"""Titles of O*NET 30.1 and SOC 2018 that name somebody though no word of theirs does; words of software.

Made by tools.trade_titles; not to be edited.
"""

from __future__ import annotations

'''


def main() -> None:
    reference = Path(sys.argv[1])
    teams = {part for part, count in _filed_beside_a_role(reference).items() if count >= SEVERAL}
    found = set(_phrases(reference))
    phrases = sorted(one for one in found - teams if not _ends_in_another(one.split(), found))
    TARGET.write_text(
        HEAD
        + _table("ALONE", (one for one in phrases if " " not in one), " ")
        + "\n"
        + _table("WHOLE", (one for one in phrases if " " in one), ";")
        + "\n"
        + _table("SOFTWARE", sorted(_of_software(reference)), " "),
        encoding="utf-8",
    )


def _ends_in_another(words: list[str], found: set[str]) -> bool:
    return any(" ".join(words[start:]) in found for start in range(1, len(words) - 1))


def _table(name: str, phrases: Iterable[str], between: str) -> str:
    lines = textwrap.wrap(between.join(phrases).replace(" ", "\0" if between != " " else " ").replace(";", "; "), 100)
    body = "\n    ".join(lines).replace("\0", " ")
    if between == " ":
        return f'{name} = frozenset(\n    """{body}""".split()\n)\n'
    return f'{name} = frozenset(\n    one.strip()\n    for one in """{body}""".split(";")\n)\n'


def _of_software(reference: Path) -> set[str]:
    """Words that are in the names of software and its kinds for many occupations, and that no list here has."""
    text = gzip.decompress((reference / SOFTWARE).read_bytes()).decode("utf-8")
    words: Counter[str] = Counter()
    for row in csv.DictReader(io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE):
        words.update(set(words_of(folded(f"{row['Commodity Title']} {row['Example']}"))))
    return {word for word, count in words.items() if count >= MANY and len(word) > SHORT and _is_unknown(word)}


def _is_unknown(word: str) -> bool:
    return word.isalpha() and not kind(word)


def _filed_beside_a_role(reference: Path) -> Counter[str]:
    """How often employers file a title in which a part stands beside another that ends in a head noun."""
    parts: Counter[str] = Counter()
    with gzip.open(reference / FILED, "rt", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            words = [part.words for part in take_apart(row["job_title"]).parts]
            if len(words) > 1 and any(kinds(part) & TRADE for part in words):
                parts.update({" ".join(part) for part in words})
    return parts


def _phrases(reference: Path) -> Iterator[str]:
    for file, code, title in TABLES:
        path = reference / file
        raw = path.read_bytes()
        text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
        lines = io.StringIO(text, newline="")
        rows = (
            csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if "onet" in file else csv.DictReader(lines)
        )
        for row in rows:
            found = None if row[code].startswith(ARMED_FORCES) else _phrase(row[title])
            if found:
                yield found


def _phrase(title: str) -> str | None:
    """The words of a title that names somebody by none of them; nothing for another."""
    title = re.sub(r"\(.*?\)", " ", title).strip()
    if not _WORDS.fullmatch(title) or title.isupper():
        return None
    parts = take_apart(title).parts
    if len(parts) != 1 or not parts[0].bare or len(parts[0].words) > LONGEST:
        return None
    words = parts[0].words
    last = kind(words[-1])
    thing = words[-1] in PARTICLES or (last & (KNOWN | FOREIGN_FIELD | LEVEL) and words[-1] not in ALSO_PEOPLE)
    known = kinds(words) & (TRADE | STOP) or ends_in_somebody(words, [kind(word) for word in words])
    return None if thing or known else " ".join(words)


if __name__ == "__main__":
    main()
