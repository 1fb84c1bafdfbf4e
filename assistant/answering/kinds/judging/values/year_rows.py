"""A row that is of a year: what its figures count stands over the table."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import figure, is_year
from assistant.language import fold

_COUNT = re.compile(r"(?:antal(?:et)?|number)\b")


def counts_under(it: Candidate) -> bool:
    """Say whether a row counts what its heading names: "2024: Antal: 4 018, Andel: 59 %"."""
    cells = it.cells
    return (
        cells is not None
        and is_year(cells.label)
        and any(
            (not head or _COUNT.match(fold(head))) and figure(text) is not None
            for head, text in cells.under
        )
    )
