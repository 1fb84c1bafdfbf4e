"""Of the vice chair nothing tells that names the chair alone."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case
from assistant.language import fold

# Alone, and not beside the office itself: "ordförande och vice ordförande".
_QUALIFIED = re.compile(
    r"(?<!\boch )(?<!\bsamt )(?<!\brespektive )(?<!\band )\b(vice|bitradande|deputy)\b(?=[- ]\w)"
)


def lacks_qualifier(case: Case, told: Sequence[Candidate]) -> str | None:
    """Give the word before an office that nothing which was chosen says: "vice ordförande"."""
    hit = _QUALIFIED.search(fold(case.query.standalone))
    if hit is None or any(hit[1] in fold(it.statement.reading) for it in told):
        return None
    return hit[1] if case.query.people else None
