"""What was planned or reckoned with, where it is asked what was done or what it came to."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case
from assistant.language import fold

_DONE = re.compile(
    r"\b(?:\w{2,}(?:ades?|des|tes)|kostade|kunde|hade|blev|fick|gick|kom|drog|lade|gav|tog"
    r"|stod|uppgick|landade|did|was|were|opened|till slut|slutligen|in the end|finally)\b"
)
_AHEAD = (
    r"planera\w*|berakna(?:d|s|de)|vantas|forvantas|bedoms (?:kosta|bli|till)|budgetera\w*"
    r"|budgeten ar|prognos\w*|ska|skall|kommer att|avsatt|kostnadsberaknad|planned|expected"
    r"|estimated|budgeted|forecast|is to|will"
)
_PLANNED = re.compile(rf"\b(?:{_AHEAD})\b")
_ASKS_AHEAD = re.compile(
    rf"\b(?:{_AHEAD}|\w*plan|\w*mal(?:et|en)?|\w*budget\w*|satt|sattes|target)\b"
)


def asks_what_was_done(case: Case) -> bool:
    """Say whether a question asks what was done or what something came to, not what was meant."""
    return _DONE.search(case.asked) is not None and not _ASKS_AHEAD.search(case.asked)


def is_planned(it: Candidate) -> bool:
    """Say whether a statement tells only what is planned or reckoned with."""
    return _PLANNED.search(fold(it.statement.reading)) is not None
