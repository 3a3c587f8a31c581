"""Words that people type or write -> skills and tools of the vocabulary."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.terms.clauses import DENIED, HELD, WISHED, Stance
    from careercli.library.terms.mentions import Finder, Mention
    from careercli.library.terms.names import SkillNames
    from careercli.library.terms.phrasing import phrases_of
    from careercli.library.terms.quotes import item_at, items_of, quote
    from careercli.library.terms.stances import Stances
    from careercli.library.terms.typed import Typed, read_typed
else:
    __getattr__ = lazily(
        __name__,
        {
            "clauses": "DENIED HELD WISHED Stance",
            "mentions": "Finder Mention",
            "names": "SkillNames",
            "phrasing": "phrases_of",
            "quotes": "item_at items_of quote",
            "stances": "Stances",
            "typed": "Typed read_typed",
        },
    )
