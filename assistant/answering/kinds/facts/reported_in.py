"""Where something is reported: the report, annex or site that a line names for it."""

import re

from assistant.answering.kinds.judging.covering import told_of
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold

_ASKED = re.compile(
    r"^\W*(?:och |men |and |but )?(?:var|vart|where)\b"
    r"(?=.*\b(?:redovis\w*|rapporter\w*|publicer\w*|uppfolj\w*|foljs upp|report\w*|publish\w*))"
)
_REPORT = (
    r"\w*(?:redovisning|rapport|berattelse|bokslut|bilaga|webb\w*|hemsida|protokoll|skrift"
    r"|report|annex|website|accounts)\w*"
)
_IN = re.compile(
    r"\b(?:redovis(?:as|ats|ades)|rapporter(?:as|ats|ades)|publicer(?:as|ats|ades)|uppfoljning\w*"
    r"|foljs upp|finns|presenteras|reported|published|followed up)\b"
    rf"(?: \w+){{0,4}}? (?:i|pa|genom|in|on) (?:\w+ ){{0,3}}?{_REPORT}"
)


def choose_reported_in(case: Case) -> Selection | None:
    """Give the line that says where; None where that is not asked, or no line says it."""
    if not _ASKED.search(case.asked) or not case.hard:
        return None
    saying = [it for it in told_of(case) if _IN.search(fold(it.statement.reading))]
    if not saying:
        return None
    best = max(saying, key=lambda it: (it.coverage(case.concepts), -(it.rank or 999)))
    return Selection("answered", (Chosen(best.statement, why="says where it is reported"),))
