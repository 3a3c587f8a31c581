"""How people say what the vocabulary has other names for, and the words that say nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.model.role import Degree, Track

FILLER = frozenset(
    """a about all also am an and any are as at be become becoming been best both but by can career careers could do
    does employ employs even ever every find for from get getting give good great have has help hire hires hiring
    how i i'm i've if in into involve involves is it its job jobs just kind kinds know learn let like list look
    looking love many me most much my need needed needs nice of on one only or other people position positions
    really require required requires knowledge experience expertise skill skills role roles she he should show so
    some somebody someone something start suit suits suitable take takes tell than that the their them then there
    these they think this those to too type types use used uses using very want wants was we were what what's where
    which who whose why will with work worked working works would you your da das de del der des die dos el en et
    fur ist la las le les los mit que son un una und y
    beruf berufe stelle stellen trabajo trabajos empleo empleos emploi emplois industry industries sector sectors
    company companies firm firms employer employers""".split()
)
DEGREES: Mapping[Degree, str] = {
    "none": "no degree; without degree; without a degree; no college degree; without a college degree; no college; "
    "no diploma; without a diploma; self taught; no university degree; without a university degree; no degrees; "
    "ohne studium; ohne abschluss; kein studium; sin titulo; sin carrera; sin estudios; sans diplome; high school; "
    "school leaver; school leavers; dropout; dropouts",
    "associate": "associate's; associate degree; associate's degree; associates degree",
    "bachelor": "bachelor; bachelor's; bachelors; bachelor degree; bachelor's degree; bachelors degree; bsc; b.sc",
    "master": "master's; masters; master degree; master's degree; masters degree; msc; m.sc",
    "doctorate": "phd; ph.d; phds; doctorate; doctorates; doctoral; doctoral degree; doctorate degree",
}
BEGINNERS = (
    "entry level; entry-level; beginner; beginners; no experience; without experience; without any experience; "
    "first job; start in; starter; newcomer; newcomers; ohne erfahrung; sin experiencia; sans experience; "
    "career changer; career changers; career change; quereinsteiger; starting out; break into"
)
# words for a kind of work, where they stand for themselves and are no part of a name: "data management"
TRACKS: Mapping[Track, str] = {
    "management": "management; managerial; managing people; manage people; manages people; managing a team; manage a "
    "team; leading a team; lead a team; leads a team; leading people; lead people; people manager; people managers",
    "executive": "executive; executives; executive level; c level; c suite",
}
# everyday words → what the vocabulary calls it: names or ids of skills, industries or activities
EVERYDAY: Mapping[str, str] = {
    "teach; teacher; teachers; teaches; teaching; instructor; instructors; lecturer; tutor": (
        "training and enablement; mentoring; train-users; coach"
    ),
    "coding; code; coder; coders; programming; program; programmer; programmers; technical; programar; programacion; "
    "programmieren; programmierung; coden; programmation": (
        "python; r; java; javascript; typescript; c++; c#; go; rust; scala; julia; matlab; sas; vba; "
        "write-production-code"
    ),
    "math; maths; mathematics": "linear-algebra; statistics; mathematical-modeling",
    "bank; banks; banking; fintech": "finance",
    "hospital; hospitals; medicine; medical; health": "healthcare",
    "shop; shops; ecommerce; store; stores": "retail and e-commerce",
    "car; cars": "automotive",
    "army; military; defence; space": "aerospace and defense",
    "airline; airlines; tourism; hotel; hotels": "travel",
    "game; games; video games": "gaming",
    "news; film; television; press": "media and entertainment",
    "charity; charities; ngo": "nonprofit",
    "school; schools; university; universities": "education",
    "farm; farms; farming": "agriculture",
    "drug; drugs; pharmaceutical; pharmaceuticals": "pharma and biotech",
    "public sector; civil service": "government",
}
# what people call a field of study → what roles call it
STUDIES = {
    **dict.fromkeys(("cs", "compsci"), "computer science"),
    **dict.fromkeys(("ee", "electronics"), "electrical engineering"),
    **dict.fromkeys(("econ", "economy"), "economics"),
    **dict.fromkeys(("bio", "biology"), "biology"),
    **dict.fromkeys(("it", "informatics"), "information technology"),
    "psych": "psychology",
    "stats": "statistics",
    "mba": "business administration",
    "or": "operations research",
}
