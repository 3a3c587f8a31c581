"""What our sentences must not contain: filler, British spelling beside American, tips that do not say what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careercli.model import limits

FILLER = (
    "fast-paced",
    "passionate",
    "leverage",
    "cutting-edge",
    "rapidly evolving",
    "ever-changing",
    "crucial role",
    "pivotal",
    "unlock",
    "delve",
    "seamless",
    "in today's",
    "game-changer",
    "game changer",
    "best practices",
    "state-of-the-art",
    "stay ahead",
    "synergy",
    "wide range of",
    "a wide variety of",
    "in order to",
    "when it comes to",
    "at the end of the day",
    "it is important to",
    "dynamic environment",
)
# British → American; both in one file is a slip, and the built-in roles are American throughout
BRITISH = {
    "analyse": "analyze",
    "artefact": "artifact",
    "behaviour": "behavior",
    "catalogue": "catalog",
    "centre": "center",
    "colour": "color",
    "defence": "defense",
    "favour": "favor",
    "fulfil": "fulfill",
    "honour": "honor",
    "judgement": "judgment",
    "labelled": "labeled",
    "labelling": "labeling",
    "labour": "labor",
    "licence": "license",
    "minimise": "minimize",
    "modelled": "modeled",
    "modeller": "modeler",
    "modelling": "modeling",
    "neighbour": "neighbor",
    "optimisation": "optimization",
    "optimise": "optimize",
    "organisation": "organization",
    "organise": "organize",
    "personalise": "personalize",
    "practise": "practice",
    "prioritise": "prioritize",
    "programme": "program",
    "recognise": "recognize",
    "specialise": "specialize",
    "standardise": "standardize",
    "summarise": "summarize",
    "travelling": "traveling",
    "visualisation": "visualization",
    "visualise": "visualize",
}
# a tip that begins with one of these tells about something; it does not say what to do
_NOT_A_VERB = frozenset(
    """a an the this that these those it its you your they their there here some any each every many most few all both
    in on at by for from of with without to as if when while before after since because although how what why who
    and or but so not never always often sometimes usually ideally first second finally also even only just
    good great strong solid real experience knowledge familiarity ability skills""".split()
)

_FILLED = re.compile(r"\b(?:%s)" % "|".join(map(re.escape, FILLER)), re.IGNORECASE)  # noqa: UP031
_FORMS = {form: word for word in BRITISH for form in (word, f"{word}s", f"{word}d")}
_AMERICAN = {form: word for word in BRITISH.values() for form in (word, f"{word}s", f"{word}d")}
_VERBS_THOUGH = frozenset("apply bring mention multiply question rely reply supply".split())


def filler(text: str) -> Iterator[str]:
    """The filler phrases in a text."""
    return (found.group().lower() for found in _FILLED.finditer(text))


def british(text: str) -> dict[str, str]:
    """British words in a text, each with its American spelling."""
    return {word: BRITISH[word] for word in dict.fromkeys(_FORMS[form] for form in _words(text) if form in _FORMS)}


def american(text: str) -> set[str]:
    """The words of a text that are spelled in the American way where the British one differs."""
    return {_AMERICAN[form] for form in _words(text) if form in _AMERICAN}


def _words(text: str) -> set[str]:
    """The words of a text, without those that look British and are not."""
    return set(re.findall(r"[a-z]+", text.lower())) - {"analyses", "programmed"}


def starts_with_a_verb(tip: str) -> bool:
    """Whether a tip begins with something to do: a capitalized word that is no article, pronoun, gerund or the like."""
    found = re.match(r"[A-Z][a-z]+(?:-[a-z]+)?\b", tip)
    word = found.group() if found else ""
    if not word or word.lower() in _NOT_A_VERB:
        return False
    return word.lower() in _VERBS_THOUGH or not word.endswith(("ing", "ly", "tion"))


def unfit_choice(text: str) -> Iterator[str]:
    """What keeps a text from finishing "Choose it if" in a row of the first screen."""
    if len(text) > limits.CHOICE_SHORT:
        yield f"has {len(text)} letters; say it in at most {limits.CHOICE_SHORT}"
    if not text.startswith("you ") or text.endswith("."):
        yield 'begin with "you" and end without a full stop, since it finishes "Choose it if"'
