"""What was decided on what somebody proposed: minutes say it in a sentence after."""

import re
from dataclasses import replace

from assistant.answering.kinds.facts.said_next import sentences_after
from assistant.answering.selection import Case, Selection, quoted
from assistant.answering.writing.citing import Chosen
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
    if len(chosen.chosen) != 1 or not asked:
        return chosen
    it = next(iter(quoted(case, chosen)), None)
    if it is None or not _PROPOSES.search(said := fold(it.statement.reading)):
        return chosen
    if _DECIDES.search(said):
        return chosen
    for one in sentences_after(case, it):
        if _DECIDES.search(fold(one.statement.reading)):
            more = Chosen(one.statement, why="says what was decided on it")
            return replace(chosen, chosen=(*chosen.chosen, more))
    return chosen
