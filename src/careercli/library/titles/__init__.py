""" "Sr. Data Engineer II" -> role, level, confidence."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.titles.reader import LEVEL_TAKEN as LEVEL_TAKEN
    from careercli.library.titles.reader import LITERAL as LITERAL
    from careercli.library.titles.reader import Names as Names
    from careercli.library.titles.reader import Reader as Reader
    from careercli.library.titles.reader import Reading as Reading
    from careercli.library.titles.text import bag as bag
    from careercli.library.titles.text import folded as folded
    from careercli.library.titles.text import normalize as normalize
    from careercli.library.titles.words import GRADES as GRADES
    from careercli.library.titles.words import LEVELS as LEVELS
    from careercli.library.titles.words import ORDER as ORDER
else:
    __getattr__ = lazily(
        __name__,
        {
            "reader": "LEVEL_TAKEN LITERAL Names Reader Reading",
            "text": "bag folded normalize",
            "words": "GRADES LEVELS ORDER",
        },
    )
