"""What the first screens say of a role: its pay, growth, degree and needs, in as few words as will do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careercli.advice.roles.overlap import WEIGHTS
from careercli.advice.roles.view import ProfiledRole
from careercli.advice.words import counted, in_text, short_money, signed
from careercli.model.pay import UNITED_STATES, Figure
from careercli.model.screen import Entry, Names, Style, Value

UNITS: Mapping[str, str] = {"advertised": "ad", "sworn": "filing"}
_DEGREES: Mapping[str, str] = {
    "none": "none",
    "associate": "associate's",
    "bachelor": "bachelor's",
    "master": "master's",
    "doctorate": "doctorate",
}


def figure_of(role: ProfiledRole, basis: str) -> Figure | None:
    """The figure of this basis that speaks for the role: at its level in job ads, of all levels elsewhere."""
    level = role.level if basis == "advertised" else None
    found = [one for one in role.salary.figures if one.basis == basis]
    return next((one for one in found if one.level == level), None)


def pay_entry(role: ProfiledRole, basis: str, *, below: str = "", half: bool = False) -> Entry:
    """The median with its sample; "none" or "too few" where there is no figure. `half`: with the middle half."""
    found = figure_of(role, basis)
    if found is None:
        named = basis != "official" or role.occupation
        return Entry("none" if named else "none: no occupation is named")
    if found.too_few or found.p50 is None:
        size = counted(found.n, UNITS.get(basis, "figure")) if found.n is not None else ""
        return Entry("too few", aside=size)
    spread = _half(found)
    rest = [*([spread] if half and spread else []), *_sample(found)]
    wide = "" if half else spread
    whose = occupation_words(role, found) if basis == "official" else ""
    money = short_money(found.p50, found.currency)
    return Entry(money, aside=", ".join(rest), wide=wide, below=below, whose=whose)


def _half(figure: Figure) -> str:
    if figure.p25 is None or figure.p75 is None:
        return ""
    return f"middle half {short_money(figure.p25, figure.currency)} to {short_money(figure.p75, figure.currency)}"


def _sample(figure: Figure) -> list[str]:
    """What the figure rests on, and the place where it is not the whole United States."""
    where = [] if figure.place == UNITED_STATES else [figure.place.name.split(",")[0]]
    if figure.basis == "official":
        return where
    size = counted(figure.n or 0, UNITS.get(figure.basis, "figure"))
    years = getattr(figure, "years", None)
    if years and years[0] != years[1]:
        span = f"{years[0] % 100:02d}-{years[1] % 100:02d}"
        return [size, f"FY{span}" if figure.basis == "sworn" else span, *where]
    return [f"{size} of {figure.year}", *where]


def occupation_words(role: ProfiledRole, figure: Figure | None = None) -> str:
    """The occupation that stands for the role, or for this figure of it, in short; "all" where it is a wider one."""
    found = figure.occupation if figure else role.occupation
    if found is None:
        return ""
    reasons = role.outlook_figures.reasons
    own = role.occupation and found.code == role.occupation.code
    name = reasons.short if own and reasons and reasons.short else found.title
    return f"all {name}" if found.closeness == "broad" else name


def growth_entry(role: ProfiledRole, *, named: bool = False, against: bool = True) -> Entry:
    """Growth of the occupation, to be read beside that of all jobs."""
    projection = role.outlook_figures.projection
    if projection is None or projection.change_percent is None:
        return Entry("none")
    everyone = projection.all_occupations_percent
    whose = [occupation_words(role)] if named else []
    whose += [f"all US jobs {signed(everyone)}%"] if everyone is not None and against else []
    return Entry(f"{signed(projection.change_percent)}%", whose="; ".join(whose))


def last_year(roles: Sequence[ProfiledRole]) -> int | None:
    """The year to which jobs are projected."""
    years = [role.outlook_figures.projection.last_year for role in roles if role.outlook_figures.projection]
    return max(years, default=None)


def ai_entry(role: ProfiledRole) -> Entry:
    """How much of the occupation's tasks AI can assist with, against others."""
    ai = role.outlook_figures.ai
    return Entry(f"more than {ai.lower_percent}% of occupations" if ai else "none")


def degree_words(role: ProfiledRole) -> str:
    """The usual degree, and whether none will do."""
    education = role.education
    if education is None:
        return "none stated"
    usual = _DEGREES[education.typical]
    without = education.typical != "none" and "none" in education.also_accepted
    return f"{usual}, or no degree" if without else usual if education.typical != "none" else "no degree"


def needs(role: ProfiledRole, *kinds: str) -> list[str]:
    """Skills of these needs by name, the most needed first."""
    return [skill.name for kind in kinds for skill in role.skills if skill.need == kind]


def needed(role: ProfiledRole) -> dict[str, tuple[str, int]]:
    """Id → name and weight of all that the role asks for, skills and tools together, the most needed first."""
    found = {tool.id: (in_text(tool.name, tool.category), 1) for tool in role.tools}
    for skill in role.skills:
        weight = max(WEIGHTS[skill.need], found.get(skill.id, ("", 0))[1])
        found[skill.id] = (in_text(skill.name, skill.category), weight)
    return dict(sorted(found.items(), key=lambda item: -item[1][1]))


def choose_words(role: ProfiledRole) -> str:
    """What the role suits, to follow "choose it if"."""
    return condition(role.choose_short or (role.choose_if[0] if role.choose_if else ""))


def condition(sentence: str) -> str:
    """ "You like cold water." → "you like cold water"."""
    said = sentence.strip().removesuffix(".")
    return f"y{said[1:]}" if said.startswith(("You ", "You'", "Your ")) else said


def name_list(names: Sequence[str], noun: str, style: Style = "", lines: int = 1) -> Value:
    """The names, or that there are none."""
    return Names(names, noun, style, lines) if names else Entry("none")
