""" "Sr. Data Engineer II" -> role, level, confidence."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.titles.forms import bag
    from careercli.library.titles.reader import LEVEL_TAKEN, LITERAL, Graded, Names, Reader, Reading, as_written
    from careercli.library.titles.text import as_in_script, folded, normalize
    from careercli.library.titles.words import GRADES, LEVELS, ORDER
else:
    __getattr__ = lazily(
        __name__,
        {
            "forms": "bag",
            "reader": "LEVEL_TAKEN LITERAL Graded Names Reader Reading as_written",
            "text": "as_in_script folded normalize",
            "words": "GRADES LEVELS ORDER",
        },
    )
