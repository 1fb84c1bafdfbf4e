"""A row that is of a year: what its figures count stands over the table."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import figure, is_year
from assistant.language import fold

_COUNT = re.compile(r"(?:antal(?:et)?|number)\b")


def counts_under(it: Candidate) -> bool:
    """Say whether a row counts what its heading names, by years beside it or above its figures.

    "2024: Antal: 4 018, Andel: 59 %" and "Antal: 2023: 3 970, 2024: 4 018".
    """
    cells = it.cells
    if cells is None:
        return False
    if _COUNT.fullmatch(fold(cells.label)):
        return any(is_year(head) and figure(text) is not None for head, text in cells.under)
    return is_year(cells.label) and any(
        (not head or _COUNT.match(fold(head))) and figure(text) is not None
        for head, text in cells.under
    )
