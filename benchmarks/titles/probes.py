"""Generated titles of kinds that go wrong: false levels, numbers of other nouns, ranges of grades, other trades.

    python -m benchmarks.titles.probes [--wrong] [--heads FILE]

Each kind is a list of phrases put beside roles; half of the phrases, by a hash of their text, were kept out of sight
when the rules were written ("held"). FILE adds head nouns, one a line, or is O*NET's table of alternate titles,
whose heads are then taken: no role may be read beside any that names a trade. Heads that are abbreviations, or things,
teams and parties as well are counted apart: alone they mostly are no trade, so that the whole titles that end in
them are put beside roles too ("Fountain Server", "Brick Layer").
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from careercli.library.catalog import Catalog
from careercli.library.titles import Names, folded
from careercli.library.titles.parts import FOREIGN_FIELD, KNOWN, LEVEL, SERVED, kinds
from careercli.library.titles.text import words_of
from careercli.library.titles.tongues import english
from careercli.paths import places

HERE = Path(__file__).parent
# twenty roles that trades are put beside, and five that phrases are
ROLES = """Data Analyst;Data Engineer;Data Scientist;Machine Learning Engineer;Business Analyst;Product Manager
Software Engineer;AI Engineer;Data Architect;Database Administrator;Statistician;MLOps Engineer;BI Developer
ETL Developer;Research Engineer;Solutions Architect;Quantitative Analyst;Data Manager;DevOps Engineer
Analytics Engineer""".replace("\n", ";").split(";")
FIVE = ("Data Analyst", "Data Engineer", "Data Scientist", "Machine Learning Engineer", "Business Analyst")
BEHIND_AND_BEFORE = ("{0} - {1}", "{1} - {0}", "{1} | {0}", "{0}, {1}", "{1} / {0}", "{1} ({0})", "{0} {1}", "{1} {0}")

# words of seniority that belong to another noun: behind the role as a part of their own
BEHIND = """early stage startup;Growth Stage;Stage IV Cancer;Seed Stage Fund;Stage Management;Stage Gate;Middle East
Middle Market Banking;Middle Mile;Middle Office;Middle School;Middleware;Mid-Atlantic;Mid-Market;Midwest
Mid Cap;Midstream Oil;Mid-Term Planning;Lead Scoring;Lead Generation;Lead Gen;Lead Management
Lead Conversion;Lead Acquisition;Lead Time Reduction;Lead Nurturing;Lead Poisoning Prevention
Lead Qualification;Senior Living;Senior Lifestyle;Senior Care;Senior Services;Senior Housing;Senior Citizens
Senior Center;Senior Nutrition;Senior Health;Senior Whole Health;Staff Augmentation;Staff Scheduling
Staff Planning;Medical Staff Services;Member of Technical Staff;Staff Development;Staff Experience
Nursing Staff;Staff Wellbeing;Principal Financial Group;Principal Investors;Principal Life
Principal Components;Principal Payments;Graduate Admissions;Graduate Medical Education;Graduate School
Graduate Studies;Graduate Programs;Graduate Outcomes;Graduate Research;Graduate Division;Junior Achievement
Junior League;Junior College;Junior High;Executive Compensation;Executive Education;Executive Search
Executive Office;Executive Reporting;Executive Dashboards;Executive Branch;Executive Protection
Experienced Workers Survey;Experienced Hires Program;Internship Programs;Internship Office;Intern Experience
Apprenticeship Programs;Apprenticeship Levy;Intermediate School District;Intermediate Care
Intermediate Goods;Entry Systems;Entry Point Security;Associate Relations;Associate Experience
Associate Degrees;Trainee Programs;Traineeship Funding;Staff College;Senior Secured Loans;Senior Debt
Junior Debt;Junior Golf;Mid-Career Programs;Mid-Size Business;Mid Tier Accounts;Lead Batteries
Lead Compounds;Leads and Opportunities;Principal Risk;Staff Retention;Senior Benefits;Graduate Recruitment
Executive Travel;Executive Coaching;VP Portal;VP Racing;Stage Lighting;Multi-Stage Rockets
Late Stage Ventures;Early-Stage Research;Entry Control;Data Entry Quality;Middle Corporate Lending
Middle Income Housing;Mid-Infrared Imaging;Student Trainee Records;Senior Executive Service Records
Lead Routing;Lead Enrichment;Lead Abatement;Associate Engagement;Associate Programs
Executive Briefing Center;Executive Health;Staffing;Staffing Analytics;Principal Place Office
School Principals Survey;Principal Reduction;Seniors Programs;Juniors Tennis;Interns Housing;Leads Team
Associates Loyalty;Graduates Survey;Executives Club;Stages of Learning;Mid-Day Programming
Intermediate Maintenance Depot;Entry to Practice;Senior Moments App;Junior Boards;Staff Union
Lead Free Solder;Principal Office Berlin;Graduate Housing;Executive Jets;Intern Housing""".replace("\n", ";")
# and as words before the role
BEFORE = """Junior College;Lead Generation;Executive Compensation;Senior Living;Graduate Admissions;Senior Housing
Middle Market;Staff Scheduling;Graduate Medical Education;Lead Scoring;Early Stage;Mid-Market
Executive Education;Intermediate Care;Junior Achievement;Associate Experience;Medical Staff;Middle Office
Entry Systems;Executive Search;Senior Care;Lead Management;Graduate School""".replace("\n", ";")
# numbers and numerals that belong to another noun
NUMBERS = """Basel III;Solvency II;Region 4;Ward 5;Title I;Medicaid Title V;Shift 2;Unit 3;Vol. 2;Web 3;Grade 5;Grade 7
I/O;V&V;I.A.;Phase 2;Phase III Trials;Tier 1;Tier 2 Support;Zone 3;District 5;Building 4;Floor 2;Team 3
Group 4;Wave 2;Level 1 Trauma;Pillar 2;MiFID II;Type 2 Diabetes;Class II Devices;Industry 4.0;Web 2;HTTP 2
Python 3;Windows 11;Office 365;Dynamics 365;Area 51;Terminal 5;Gate 2;Line 4;Block 2;Model 3;Model S;Model Y
Series 1;Round 2;Section 8;Article 5;Part V;Book II;World War II;Elizabeth II;Formula 1;Channel 4;Platform 2
Schedule 2;Site 3;Station 1;Store 4;Sector 5;Chapter 1;Division I;Division 2;Camp 3;Route 1;Plant 2;Room 4
Horizon 2;Pool 1;Cohort 3;Band 6;Band 8A;Class 1;Category 3;Stage 2;Scope 3 Emissions;Vitamin D 3;Mark IV
Apollo V;Saturn V;Final Fantasy V;Rocket Lab 3;H1B Program;B2B;Q3 Launch;V2;V1 Release;M1 Chips;1 Day a Week
3 Days Onsite;2 Positions;12 Months;4 Day Week;5 Year Plan;Fab 3;Lot 5;Block V;Pier 4;Hall 2;Hangar 1;Cell 4
Dock 3;Desk 2;Lab 5;Lane 3;Opening 2;District IV;Region II;Zone V;Province II;Sector III;Title IX;Title IV""".replace(
    "\n", ";"
)
RANGES = """II/III;III/II;1/2;I, II, III;II or III;L3/L4;I/II;2/3;II-III;I-III;1-3;2 - 4;I to III;1 to 3;I & II
II and III;L4-L5;L5/L6;(II/III);(I - III);(Level I-III);Level II/III;Level 1/2;Level 2 or 3;1, 2 or 3
I, II or III;II / III / IV;L3, L4;IC3/IC4;2+3;I|II""".replace("\n", ";")


# heads of O*NET's titles that are things, teams or parts of another noun more often than people; so are plurals
THINGS = frozenset(
    """processor layer printer monitor folder tier buffer charger recorder model counter boiler router connector
    compiler register converter compressor scanner computer rubber door tracker court trailer generator control
    board chamber department internet water belt general double star personality patrol cap bill calculator
    casing machine drawing tie command recovery picture commission order relief factor merchandise optimizer
    letter forensics treatment child children friend bus farmers adapter medium medicine certificate release
    severity ancillary inspection major eye storage point right brokerage contact return artillery helicopter
    equipment plans tactical live drive import up out over off down back on justice anchor extra archer rat
    monkey superior prior hop grip resident professional para sub prep shot expo sweep shill aid slider seal
    detector lander mold mortar party peace weapons watch warp truck trucks therapy surgery subject stockings
    specimens skills sets scales salvage registry registered qualified prevention naprapathy osteopathy
    management line leadership law impaired generation force farming exploitation erosion development deeds cub
    copper combat chancery ceremonies build basic away automatic assist assessment arms applications affairs
    ager exploration dispatch dredging drainage disabilities cuisine froid partie freak punk jerk hog wills
    timbering technical operations talent staff expert poolroom ordinary severe hard ortho wheel ready wall
    firestop break rolley lip backing clean folder-tier put warm carry cut surface parachute coastal
    counterintelligence gunnery air station armament training fullerette cv""".split()
)
# and heads that are part of names of ours: a Data Analyst Specialist is a Data Analyst
OURS = frozenset("modeler programmer consultant specialist".split())
THING = "trade and thing of the file"
# heads of O*NET's whole titles that are a branch of service, no person
_NO_TRADES = frozenset("intelligence operations systems system applications control training assessment".split())
ARMED_FORCES = "55"
WHOLE = re.compile(r"[A-Za-z']+(?: [A-Za-z']+){1,3}")


class Probe(NamedTuple):
    """A title, the role and level that are right ("" for none), its kind, and whether its phrase was held back."""

    kind: str
    title: str
    role: str
    level: str
    held: bool


def held(phrase: str) -> bool:
    return bool(zlib.crc32(phrase.lower().encode()) % 2)


def probes(names: Names) -> Iterator[Probe]:
    known = {title: names.read(title).role or "" for title in (*ROLES, *FIVE)}
    for title in FIVE:
        for kind, phrases, forms in (
            ("level of another noun, behind", BEHIND, ("{1}, {0}", "{1} - {0}", "{1} ({0})")),
            ("level of another noun, before", BEFORE, ("{0} {1}",)),
            ("number of another noun", NUMBERS, ("{1}, {0}", "{1} - {0}", "{1} ({0})")),
            ("range of grades", RANGES, ("{1} {0}", "{1}, {0}")),
        ):
            for phrase in phrases.split(";"):
                for form in forms:
                    yield Probe(kind, form.format(phrase, title), known[title], "", held(phrase))
    for language, word in trades():
        if english(folded(word)) in OURS:  # an adviseur is a consultant
            continue
        for title in ROLES:
            for form in BEHIND_AND_BEFORE:
                yield Probe(f"trade {language}", form.format(word, title), "", "", held(word))


def trades() -> Iterator[tuple[str, str]]:
    with (HERE / "trades.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield from ((row["language"], word) for word in row["words"].split(";"))


def heads(path: Path, names: Names) -> Iterator[Probe]:
    alone = {title.lower() for title in _titles(path)} if path.suffix == ".gz" else set()
    for word in dict.fromkeys(_nouns(path)):
        own = any(word.lower() == name for title in ROLES for name in (*title.lower().split(), title.lower()))
        if own or word.lower() in OURS or word.rstrip("s").lower() in OURS or names.read(word, near=False).role:
            continue
        about = _about(word)
        if about is None:
            continue
        if about == THING and word.lower() not in alone:
            about = "last noun of the file, no title alone"
        for title in ROLES:
            for form in BEHIND_AND_BEFORE:
                yield Probe(about, form.format(word, title), "", "", held(word))


def wholes(path: Path, names: Names) -> Iterator[Probe]:
    """Whole titles of O*NET's table that end in a noun that is a thing, a team or a party as well."""
    for title in sorted(set(_titles(path))):
        head = title.split()[-1]
        whole = WHOLE.fullmatch(title) and head.lower() not in _NO_TRADES and _about(head) == THING
        if not whole or names.read(title, near=False).role:
            continue
        for role in FIVE[:3]:
            for form in BEHIND_AND_BEFORE[:6]:
                yield Probe("whole title that ends in a thing", form.format(title, role), "", "", held(title))


def _about(word: str) -> str | None:
    """The kind of a head; None for a level, which is no trade."""
    bits = kinds(words_of(folded(word)))
    if word.isupper() or len(word) < 3 or not word.replace("-", "").isalpha():
        return "abbreviation of the file"
    if bits & LEVEL:
        return None
    if bits & (KNOWN | SERVED | FOREIGN_FIELD) or word.lower() in THINGS or word.endswith("s"):
        return THING
    return "trade of the file"


def _nouns(path: Path) -> Iterator[str]:
    """The nouns of a list, or the last words of O*NET's titles before a preposition, the armed forces' left out."""
    if path.suffix != ".gz":
        yield from filter(None, path.read_text(encoding="utf-8").split("\n"))
        return
    for title in _titles(path):
        words = re.split(r" (?:of|for|in|to|at|on) ", title)[0].split()
        if words and not re.search(
            r"[,/]|-\w+$", words[-1] + title
        ):  # "Import/Export Clerk", "Wall-to-Wall" have no head
            yield words[-1]


def _titles(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row["O*NET-SOC Code"].startswith(ARMED_FORCES):
                yield re.sub(r"\(.*?\)", " ", row["Alternate Title"]).strip()


def counted(found: Iterator[Probe], names: Names) -> tuple[dict[tuple[str, bool], list[int]], list[str]]:
    """Titles, false or missing roles, and false levels of each kind; and the lines that tell them."""
    counts: dict[tuple[str, bool], list[int]] = {}
    lines: list[str] = []
    for probe in found:
        reading = names.read(probe.title, near=False)
        role, level = reading.role or "", reading.level or ""
        bad_role = role != probe.role
        bad_level = bool(level) and not bad_role
        row = counts.setdefault((probe.kind, probe.held), [0, 0, 0])
        row[0] += 1
        row[1] += bad_role
        row[2] += bad_level
        if bad_role or bad_level:
            lines.append(f"{probe.kind}: {probe.title} -> {role or '-'} {level}")
    return counts, lines


def main() -> None:
    names = Catalog(places()).names
    counts, lines = counted(probes(names), names)
    if "--heads" in sys.argv:
        path = Path(sys.argv[sys.argv.index("--heads") + 1])
        more, further = counted(chain(heads(path, names), wholes(path, names) if path.suffix == ".gz" else ()), names)
        counts.update(more)
        lines += further
    print(f"{'kind':34}{'':6}{'titles':>8}{'wrong role':>12}{'false level':>13}")
    for (kind, unseen), (total, role, level) in sorted(counts.items()):
        print(f"{kind:34}{'held' if unseen else 'seen':6}{total:>8}{role:>12}{level:>13}")
    if "--wrong" in sys.argv:
        print("\n".join(lines))


if __name__ == "__main__":
    main()
