"""The outlook of roles and of their closest occupations."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.outlook.answer import outlook as outlook
    from careercli.advice.outlook.blocks import outlook_blocks as outlook_blocks
    from careercli.advice.outlook.occupation import LABELS as LABELS
    from careercli.advice.outlook.occupation import OutlookFigures as OutlookFigures
    from careercli.advice.outlook.occupation import change_words as change_words
    from careercli.advice.outlook.occupation import education_words as education_words
    from careercli.advice.outlook.occupation import outlook_facts as outlook_facts
    from careercli.advice.outlook.occupation import outlook_figures as outlook_figures
    from careercli.advice.outlook.ranking import outlook_ranking as outlook_ranking
else:
    __getattr__ = lazily(
        __name__,
        {
            "answer": "outlook",
            "ranking": "outlook_ranking",
            "blocks": "outlook_blocks",
            "occupation": "LABELS OutlookFigures change_words education_words outlook_facts outlook_figures",
        },
    )
