"""A person and roles: what one lacks for a role, and which roles suit."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.fitting.gap import Gap, gap
    from careercli.advice.fitting.gates import Gate, gates
    from careercli.advice.fitting.holding import covered, holding, shown_too
else:
    __getattr__ = lazily(
        __name__,
        {"gap": "Gap gap", "gates": "Gate gates", "holding": "covered holding shown_too"},
    )
