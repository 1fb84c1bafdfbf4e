"""What a table's row says by its cells: a deficit by a deviation below nought, a cost by a sum."""

import re
from functools import lru_cache

from assistant.answering.evidence.cells import Cells, cells_of, figure
from assistant.answering.evidence.word_lists import word_lists
from assistant.language import fold

# What a sum of money is called, in a question, in a label or at the head of a column.
PRICED = re.compile(
    r"avgift|taxa|kostnad|pris|hyra|budget|utfall|kronor|\bkr\b|\b[mt]kr\b|mnkr|msek|fee|cost|charge"
    r"|price|rent|\bsek\b"
)
# Figures of some years of which one is below nought are results as well.
_YEAR = re.compile(r"(?:19|20)\d\d")
# What a column of results is headed.
RESULT = re.compile(r"avvik|resultat|differens|\bdiff\b|over.*underskott|result|deviation|balance")
# A count or a share has a budget and an outcome as well.
_NO_SUM = re.compile(r"\b(?:antal\w*|andel\w*|\w+s andel|procent\w*|index|number|share)\b|%")
_BELOW = re.compile(r"(?:underskott|forlust|deficit|loss)\w*|minus")
_ABOVE = re.compile(r"(?:overskott|vinst|surplus|profit)\w*|plus")


def says_by_cells(term: str, reading: str) -> bool:
    """Say whether a row says a word by what stands in its cells, not by its words.

    Of "Avvikelse: -25 300" a deficit is told, and of "Budget: 5 600" what something costs.
    """
    if says_result(term, reading):
        return True
    return word_lists().typed.get(fold(term)) == "money" and has_sum(reading)


def says_result(term: str, reading: str) -> bool:
    """Say whether a word means a result and a row has one of that sign: "Avvikelse: -850"."""
    folded = fold(term)
    below, above = _BELOW.fullmatch(folded), _ABOVE.fullmatch(folded)
    cells = cells_of(reading) if below or above else None
    if cells is None:
        return False
    return any(result < 0 if below else result > 0 for result in _results(cells))


@lru_cache(maxsize=20_000)
def has_sum(reading: str) -> bool:
    """Say whether a row has a figure under a head of sums: "Budget", "Pris, kr"."""
    cells = cells_of(reading)
    return cells is not None and not _NO_SUM.search(fold(cells.label)) and any(
        PRICED.search(fold(head)) and figure(text) is not None and not _NO_SUM.search(fold(text))
        for head, text in cells.under
    )  # fmt: skip


def _results(cells: Cells) -> list[float]:
    by_year = all(_YEAR.fullmatch(head) for head in cells.heads)
    by_year = by_year and any(map(cells.signed, cells.heads))
    found = (cells.figure(it) for it in cells.heads if by_year or RESULT.search(fold(it)))
    return [result for result in found if result is not None]
