"""The outlook of roles and of their closest occupations."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.outlook.answer import OutlookAnswer, outlook
    from careercli.advice.outlook.blocks import outlook_blocks
    from careercli.advice.outlook.occupation import (
        LABELS,
        CountedTogether,
        OutlookFigures,
        RoleOutlook,
        change_words,
        education_words,
        occupation_facts,
        outlook_facts,
        outlook_figures,
    )
else:
    __getattr__ = lazily(
        __name__,
        {
            "answer": "OutlookAnswer outlook",
            "blocks": "outlook_blocks",
            "occupation": (
                "LABELS CountedTogether OutlookFigures RoleOutlook change_words education_words occupation_facts "
                "outlook_facts outlook_figures"
            ),
        },
    )
