"""In which year there was most or least of something: the row that gives it year by year."""

import re

from assistant.answering.evidence.cells import Cells
from assistant.answering.kinds.comparing.difference import says_share
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen

_WHICH_YEAR = re.compile(r"\b(vilket|which|what) (las|school )?(ar|year)\b")
_HIGH = re.compile(r"\b(hogst\w*|storst\w*|flest\w*|mest|langst\w*|dyrast\w*|highest|largest|most"
                   r"|biggest|longest)\b")  # fmt: skip
_LOW = re.compile(r"\b(lagst\w*|minst\w*|farst|kortast\w*|lowest|smallest|least|fewest"
                  r"|shortest)\b")  # fmt: skip
# Of what there is most the shares say nothing.
_COUNTED = re.compile(r"\b(flest\w*|farst|most|fewest)\b")
_LEAST_YEARS = 2


def choose_best_year(case: Case) -> Selection | None:
    """Give the row over years that says most of what is asked, with its highest or lowest year.

    None where no year is asked for by most or least, or no row says it.
    """
    high, low = _HIGH.search(case.asked), _LOW.search(case.asked)
    if not _WHICH_YEAR.search(case.asked) or not (high or low) or not case.hard:
        return None
    rows = [
        (it, cells)
        for it in case.candidates
        if (cells := it.cells)
        and it.own_coverage(case.concepts) > 0
        and not any(part.hard for part in it.lacks(case.concepts))
        and len(_by_year(cells)) >= _LEAST_YEARS
    ]
    if not rows:
        return None
    counts = [row for row in rows if not says_share(row[1].label)]
    best, cells = max(
        counts if counts and _COUNTED.search(case.asked) else rows,
        key=lambda row: (row[0].own_coverage(case.concepts), -(row[0].rank or 60)),
    )
    return Selection(
        "answered",
        (Chosen(best.statement, why="gives it by year"),),
        form="fact",
        note=_note(case, cells, least=high is None),
    )


def _by_year(cells: Cells) -> dict[str, float]:
    figures = {head: cells.figure(head) for head in cells.years}
    return {head: value for head, value in figures.items() if value is not None}


def _note(case: Case, cells: Cells, *, least: bool) -> str:
    by_year = _by_year(cells)
    wanted = min(by_year.values()) if least else max(by_year.values())
    there = ", ".join(head for head, value in by_year.items() if value == wanted)
    said = next(text for head, text in cells.under if by_year.get(head) == wanted)
    if case.query.language == "sv":
        return f"{'Lägst' if least else 'Högst'}: {there} ({said})."
    return f"{'Lowest' if least else 'Highest'}: {there} ({said})."
