"""Whether words are a sentence and no title: "how to become a data scientist", "will ai replace data analysts".

Only words that no title has count alone. Those that are also initials of a firm, a state or a department (IS, CAN,
WILL, ME) need a second sign: a verb or a pronoun right behind them, an article, a plural.
"""

from __future__ import annotations

import re
from itertools import pairwise

from careercli.library.titles.text import folded
from careercli.library.titles.words import HEADS

# of 92,000 filed titles none has one of these
_NEVER = frozenset(
    """become becomes becoming became replace replaces replaced replacing would shall does did didnt doesnt dont
    wont cant
    isnt arent were been are because than whom whose youre theyre whats hows whos explain describe devenir devenu
    devient remplacer remplace remplacera remplaceront diventare diventa sostituire sostituira convertirme convertirse
    reemplazar reemplaza reemplazara reemplazaran tornar substituir substituira ersetzen ersetzt vervangen vervangt
    worden
    werde werden zostac zastapi pourquoi warum wieso weshalb waarom dlaczego""".split()
)
# with these a question or a command begins
_FIRST = frozenset(
    "how why what when where which should must do has have had tell compare wird combien cuanto cosa".split()
)
# and with these, if a word of _NEXT is behind them
_MAYBE = frozenset(
    """who will can could may might is am was i we my show find learn hire get help wie wer kann soll ist sind
    comment que
    quoi quel quelle est como qual o quanto come perche hoe wat jak co czy ile ce se quiero voglio quero""".split()
)
_NEXT = frozenset(
    """a an the que i we you they he she my me is are was am do does can will could should have has want wants need
    needs like
    love hate work hires pays earns makes uses job about ein eine man wird ich macht machen tut verdient ist sind un
    une on
    je fait faire est sont gagne una ser hace hacen gana ganan son um uma se faz fazem fazer ganha sao fa fanno
    guadagna si
    een je doet is wordt word zijn sie robi robia jest zarabia mam""".split()
)
_BEFORE_MANY = frozenset("will can could may might show find learn hire get help meet kann wird".split())
_ARTICLES = frozenset(("a", "an"))
# whoever has an A: "Medicare Part A Data Analyst", "M & A Data Analyst"
_HAVE_AN_A = frozenset(
    "part class series type grade level plan vitamin hepatitis group team tier category unit & and".split()
)
_ADVERTISED = frozenset("hiring looking seeking wanted recruiting".split())  # who says so names an open position
_ANY = _NEVER | _FIRST | _MAYBE | _ARTICLES
_FIRST_PIECE = re.compile(r"[,;|:()\[\]?!]|\s-|-\s|/")


def asks(title: str) -> bool:
    """Whether a sentence begins with the words before the first comma, dash or bracket."""
    text = folded(title).replace("'", "")
    if _ANY.isdisjoint(text.split()):
        return False
    words = _FIRST_PIECE.split(text, maxsplit=1)[0].split()
    if len(words) < 2:
        return False
    first, second, *_ = words
    if first in _FIRST or (first in _MAYBE and (second in _NEXT or not _ARTICLES.isdisjoint(words[1:-1]))):
        return first not in ("we", "i") or _ADVERTISED.isdisjoint(words)
    if not _ADVERTISED.isdisjoint(words):
        return False
    return not _NEVER.isdisjoint(words) or _of_many(words) or _with_an_article(words)


def _of_many(words: list[str]) -> bool:
    """Whether something is asked of many: "hire data engineers", "can data analysts work remotely"."""
    return words[0] in _BEFORE_MANY and any(word[-1] == "s" and word[:-1] in HEADS for word in words[1:])


def _with_an_article(words: list[str]) -> bool:
    """Whether an article stands before the first head, with words before it: "explaining a data engineer"."""
    for before, word in pairwise(words):
        if before in HEADS:
            return False
        if word in _ARTICLES and before not in _HAVE_AN_A:
            return word != words[-1]
    return False
