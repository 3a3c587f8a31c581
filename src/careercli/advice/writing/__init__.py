"""Role files: what is wrong with one, the draft of a new one."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.writing.check import Checked as Checked
    from careercli.advice.writing.check import alike as alike
    from careercli.advice.writing.check import check_roles as check_roles
    from careercli.advice.writing.check import texts as texts
    from careercli.advice.writing.drafting import FIELDS as FIELDS
    from careercli.advice.writing.drafting import Drafted as Drafted
    from careercli.advice.writing.drafting import NewRole as NewRole
    from careercli.advice.writing.drafting import claims as claims
    from careercli.advice.writing.drafting import draft as draft
    from careercli.advice.writing.drafting import needs_of as needs_of
    from careercli.advice.writing.drafting import too_close as too_close
    from careercli.advice.writing.style import british as british
else:
    __getattr__ = lazily(
        __name__,
        {
            "check": "Checked alike check_roles texts",
            "drafting": "Drafted FIELDS NewRole claims draft needs_of too_close",
            "style": "british",
        },
    )
