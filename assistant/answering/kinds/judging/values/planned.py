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
# "Startade" of "startar", "startades" of "startas": what comes before the ending of the past.
_WEAK_PAST = re.compile(r"\b(\w{3,}a)de\b")
_ASKS_AHEAD = re.compile(
    rf"\b(?:{_AHEAD}|\w*plan|\w*mal(?:et|en)?|\w*budget\w*|satt|sattes|target)\b"
)


def asks_what_was_done(case: Case) -> bool:
    """Say whether a question asks what was done or what something came to, not what was meant."""
    return _DONE.search(case.asked) is not None and not _ASKS_AHEAD.search(case.asked)


def tells_before_it_is(case: Case, it: Candidate) -> bool:
    """Say whether a statement tells in the present what is asked about as past: "öppnar i maj"."""
    present = [f"{verb}r" for verb in _WEAK_PAST.findall(case.asked)]
    said = fold(it.statement.reading)
    return any(re.search(rf"\b{verb}\b", said) for verb in present)


def tells_done(it: Candidate) -> bool:
    """Say whether a statement tells of what has been, and of nothing to come."""
    return not is_planned(it) and _DONE.search(fold(it.statement.reading)) is not None


def is_planned(it: Candidate) -> bool:
    """Say whether a statement tells only what is planned or reckoned with."""
    return _PLANNED.search(fold(it.statement.reading)) is not None
