"""Role files: what is wrong with one, the draft of a new one."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.writing.check import Checked, alike, check_roles, texts
    from careercli.advice.writing.drafting import FIELDS, Drafted, NewRole, claims, draft, needs_of, too_close
    from careercli.advice.writing.style import british
else:
    __getattr__ = lazily(
        __name__,
        {
            "check": "Checked alike check_roles texts",
            "drafting": "Drafted FIELDS NewRole claims draft needs_of too_close",
            "style": "british",
        },
    )
