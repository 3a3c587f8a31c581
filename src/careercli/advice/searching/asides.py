"""What a question says beside its things: that something is not wanted, what was studied, and what nobody publishes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.model.record import record
from careercli.model.skill import words_of

if TYPE_CHECKING:
    from careercli.model.role import Need

# that the next thing is not wanted, and what carries this on to another
NEGATORS = frozenset(
    "no not without except excluding minus outside nor neither non don't dont doesn't doesnt isn't isnt avoid "
    "avoiding hate dislike ohne kein keine keinen sin sans pas".split()
)
CARRYING = frozenset("or nor and oder o ou und y et".split())
# what ends that: "does not need a degree and uses SQL"
AFFIRMING = frozenset("use uses using need needs with require requires has have take takes want wants but".split())
EITHER = frozenset("or oder o ou".split())  # one of two is enough
# that somebody who studied it is looked for: "jobs for economists"
SEEKING = frozenset("for hire hires hiring employ employs i'm am".split())
# that the thing beside it was studied: in front of "in" or "of", behind the thing, or right in front of it
SCHOOLING = frozenset(
    "degree degrees diploma diplomas graduate graduates grad grads major majors student students background".split()
)
STUDYING = frozenset("studied studying majored majoring graduated".split())
SCHOOLED = frozenset(["college", "university", *SCHOOLING])  # what "no" makes a role that takes people without one
# how much a role needs the skill beside it: "Kubernetes as a core skill", "important skills: SQL"
NEEDED: Mapping[str, Need] = {
    **dict.fromkeys(("core", "essential", "main", "central"), "core"),
    "important": "important",
    "helpful": "helpful",
}
SKILLS = frozenset("skill skills tool tools requirement requirements".split())
LEADING = frozenset("in of".split())
_LONGEST = 4  # words of a phrase


@record
class Topic:
    """What nobody publishes of roles; `instead`: the command that shows what comes nearest."""

    what: str
    instead: str

    def words(self) -> str:
        return f"Nothing is known of {self.what}; {self.instead}"


_WORK = "known are the work of a week, skills, schooling, pay and outlook: `careercli show ROLE`."
_UNKNOWN: Mapping[Topic, str] = {
    Topic("where people work, at home or in an office", _WORK): (
        "remote; remotely; fully remote; work from home; working from home; from home; at home; wfh; home office; "
        "homeoffice; telework; teleworking; telecommute; hybrid; onsite; on site; in office; in person; remoto; "
        "remota; remotos; teletrabajo; fernarbeit; digital nomad; relocation; relocate"
    ),
    Topic("working hours and time off", _WORK): (
        "part time; parttime; full time; fulltime; work life balance; worklife balance; life balance; overtime; "
        "working hours; long hours; short hours; fewer hours; flexible; flexible hours; weekends; night shift; "
        "night shifts; shift work; vacation; vacations; holidays; teilzeit; vollzeit; four day week; 4 day week; 9 to 5"
    ),
    Topic("how hard, pleasant or stressful people find the work", _WORK): (
        "stress; stressful; stress free; low stress; less stress; less stressful; least stressful; pressure; relaxed; "
        "boring; fun; interesting; exciting; easy; easier; easiest; hard; harder; hardest; difficult; happy; happiest; "
        "satisfying; satisfaction; rewarding; chill; introvert; introverts; extrovert; extroverts"
    ),
    Topic("contracts and their length", "pay of employees is in `careercli salary`."): (
        "freelance; freelancer; freelancers; freelancing; self employed; contractor; contractors; contract work; "
        "temporary; permanent; gig; side job; side hustle"
    ),
    Topic("how safe single jobs are", "`careercli list --sort growth` and `--sort ai` rank the outlook."): (
        "layoffs; layoff; job security; secure job; secure jobs; stable; stability; recession proof; unemployment"
    ),
    Topic(
        "which employers sponsor visas", "`careercli list --columns sworn_n` counts the visa filings of each role."
    ): ("visa; visas; visa sponsorship; sponsorship; sponsor; sponsors; h1b; h 1b; green card; work permit"),
    Topic("single employers", "`careercli search finance` and the like find roles by industry."): (
        "google; microsoft; amazon; apple; facebook; netflix; openai; anthropic; faang; startup; startups"
    ),
    Topic("age, gender or origin of the people in a role", "`careercli list --entry` shows where people start."): (
        "women; men; female; male; over 40; over 50; older people; age; diversity; veterans; disability"
    ),
}


def untold(query: str, exact: Callable[[Sequence[str]], bool]) -> tuple[str, list[Topic]]:
    """The query without the words that ask what nobody publishes, and what that is; `exact`: whether words are a name.

    A name of several words is none of it: remote sensing.
    """
    phrases = {tuple(words_of(one)): topic for topic, ones in _UNKNOWN.items() for one in ones.split("; ")}
    words = words_of(query)
    kept: list[str] = []
    found: dict[Topic, None] = {}
    while words:
        sizes = range(min(len(words), _LONGEST), 0, -1)
        named = next((size for size in sizes if size > 1 and exact(words[:size])), 0)
        size = 0 if named else next((size for size in sizes if tuple(words[:size]) in phrases), 0)
        if size:
            found[phrases[tuple(words[:size])]] = None
        else:
            kept += words[: named or 1]
        words = words[named or size or 1 :]
    return " ".join(kept) if found else query, list(found)


def hint_of(topics: Iterable[Topic]) -> str:
    """Where what comes nearest to them is."""
    told = " ".join(dict.fromkeys(topic.instead for topic in topics))
    return told[:1].upper() + told[1:]
