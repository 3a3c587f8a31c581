"""The sentence on pay as the first screens open with it: the answer in bold, and shorter where there is little room."""

from __future__ import annotations

import re

from careercli.model.screen import Said, Sentence

# what the pay sentence begins with, and is the answer
_ANSWER = re.compile(
    r"(.*?% more(?= in |[ ,(:])|The sources disagree on pay|Pay is about the same|Pay .*?cannot be told apart"
    r"|Officially .*? is paid more|No fair comparison of pay is published"
    r"|Like for like, pay in [\w ]+ is highest for .*?)(?=, then |; | in | \(|[,:.])"
)


def opening_sentence(paid: str, *, short: bool = False) -> Sentence:
    """The sentence on pay with its answer in bold; `short`: up to what is known besides."""
    if paid.startswith("No fair comparison of pay is published"):
        paid = "No fair comparison of pay is published; what is known of each is below."
    elif short and "; " in paid:
        paid = f"{paid.split('; ')[0]}."
    found = _ANSWER.match(paid)
    end = found.end() if found else len(paid)
    return [Said(paid[:end], "answer"), Said(paid[end:])]
