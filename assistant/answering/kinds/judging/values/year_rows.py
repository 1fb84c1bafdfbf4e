"""A row that is of a year: what its figures count stands over the table."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import cells_of, figure
from assistant.language import fold

_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNT = re.compile(r"(?:antal(?:et)?|number)\b")


def counts_under(it: Candidate) -> bool:
    """Say whether a row counts what its heading names: "2024: Antal: 4 018, Andel: 59 %"."""
    cells = cells_of(it.statement.reading) if it.statement.kind == "row" else None
    return (
        cells is not None
        and _YEAR.fullmatch(cells.label.strip()) is not None
        and any(
            (not head or _COUNT.match(fold(head))) and figure(text) is not None
            for head, text in cells.under
        )
    )
