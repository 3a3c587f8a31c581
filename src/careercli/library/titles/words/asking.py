"""Whether words are a sentence and no title: "how to become a data scientist", "will ai replace data analysts".

Only words that no title has count alone. Those that are also initials of a firm, a state or a department (IS, CAN,
WILL, ME) need a second sign: a verb or a pronoun right behind them, an article, a plural.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

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
_OPENING, _ANYWHERE = _FIRST | _MAYBE | _BEFORE_MANY, _NEVER | _ARTICLES
_FIRST_PIECE = r"[,;|:()\[\]?!]|\s-|-\s|/"  # of few titles, and so compiled when it is needed


def asks(text: str, heads: Collection[str]) -> bool:
    """Whether a sentence begins with the words before the first comma, dash or bracket.

    `text`: the title in small letters without accents; `heads`: those whose plural may be asked about.
    """
    text = text.replace("'", "") if "'" in text else text
    words = text.split()
    if not words or (words[0] not in _OPENING and _ANYWHERE.isdisjoint(words)):
        return False
    words = re.split(_FIRST_PIECE, text, maxsplit=1)[0].split()
    if len(words) < 2:
        return False
    first, second, *_ = words
    if first in _FIRST or (first in _MAYBE and (second in _NEXT or not _ARTICLES.isdisjoint(words[1:-1]))):
        return first not in ("we", "i") or _ADVERTISED.isdisjoint(words)
    if not _ADVERTISED.isdisjoint(words):
        return False
    return not _NEVER.isdisjoint(words) or _of_many(words, heads) or _with_an_article(words, heads)


def _of_many(words: list[str], heads: Collection[str]) -> bool:
    """Whether something is asked of many: "hire data engineers", "can data analysts work remotely"."""
    return words[0] in _BEFORE_MANY and any(word[-1] == "s" and word[:-1] in heads for word in words[1:])


def _with_an_article(words: list[str], heads: Collection[str]) -> bool:
    """Whether an article stands before the first head, with words before it: "explaining a data engineer"."""
    for before, word in pairwise(words):
        if before in heads:
            return False
        if word in _ARTICLES and before not in _HAVE_AN_A:
            return word != words[-1]
    return False
