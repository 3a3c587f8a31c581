"""Role files: what is wrong with one, the draft of a new one."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.writing.check import check_roles
    from careercli.advice.writing.drafting import Drafted, NewRole, claims, draft, needs_of, too_close
    from careercli.advice.writing.faults import Fault
    from careercli.advice.writing.ladders import TitleRead, ladder_faults
    from careercli.advice.writing.likeness import alike, texts
    from careercli.advice.writing.plain import Alike, Checked, looked_over
    from careercli.advice.writing.rolefields import FIELDS
    from careercli.advice.writing.style import british
else:
    __getattr__ = lazily(
        __name__,
        {
            "check": "check_roles",
            "drafting": "Drafted NewRole claims draft needs_of too_close",
            "faults": "Fault",
            "ladders": "TitleRead ladder_faults",
            "likeness": "alike texts",
            "plain": "Alike Checked looked_over",
            "rolefields": "FIELDS",
            "style": "british",
        },
    )
