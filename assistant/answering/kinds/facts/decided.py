"""What was decided on what somebody proposed: minutes say it in a sentence after."""

import re

from assistant.answering.kinds.facts.said_next import followed_by
from assistant.answering.selection import Case, Selection
from assistant.language import fold

# A question that asks how a matter ended; one of yes or no always does.
_ASKS_THE_END = re.compile(
    r"\b(?:beslut\w*|bestam\w*|klubba\w*|igenom|rosta\w*|bif(?:all|oll)\w*|avsl[ao]\w*|godkan\w*"
    r"|hur gick det|vad hande|decid\w*|decision|approv\w*|reject\w*|pass(?:ed)?)\b"
)
_PROPOSES = re.compile(
    r"\b(?:yrka(?:r|de|n|ndet?)|foresl(?:ar|og|as|ogs)|\w*forslag(?:et)?|motion(?:en)?"
    r"|begar(?:an|de)?|propos(?:es|ed|al)|moves?|motion)\b"
)
_DECIDES = re.compile(
    r"\b(?:beslutar|beslutade\w*|beslut fattades|avsl(?:ar|og|as|ogs)"
    r"|bif(?:aller|oll|alls|olls|alla)"
    r"|aterremitter\w*|antar|antog\w*|antas|godkann\w*|godkande\w*|bordlagg\w*|bordlade\w*"
    r"|decid(?:es|ed)|reject(?:s|ed)|approv(?:es|ed)|adopt(?:s|ed))\b"
)


def with_decision(case: Case, chosen: Selection) -> Selection:
    """Give a lone proposal with the sentence after it that says what was decided on it."""
    asked = case.query.kind == "yes_no" or _ASKS_THE_END.search(fold(case.query.standalone))
    if not asked:
        return chosen
    return followed_by(case, chosen, of=_PROPOSES, says=_DECIDES, why="says what was decided on it")
