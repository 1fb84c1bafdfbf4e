"""Questions over two years that one statement answers: a row, or a sentence that gives both."""

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.shelves import years_of
from assistant.answering.evidence.values import values
from assistant.answering.kinds.judging.covering import full, headed
from assistant.answering.kinds.judging.values.figures import FIGURES
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.records.questions import Query
from assistant.retrieval.understanding.years import split_years

# Rows and sentences shown, each nearly as much about what is asked as the best.
_MOST = 4
_NEARLY = 0.9


def choose_both_years(case: Case) -> Selection | None:
    """Give the statements that hold a figure for each of the years; None where none does."""
    years = compared_years(case.query)
    if len(years) < 2 or not case.hard:
        return None
    body = [it for it in case.candidates if it.telling and _holds_both(it, years)]
    found = full(case, body)
    if not found:
        return None
    best = max(_worth(case, it) for it in found)
    # Rows under a heading that names the topic say each something of it.
    kept = [it for it in found if _worth(case, it) >= best * _NEARLY or headed(case, it)]
    kept = sorted(kept, key=lambda it: (it.rank or 999, it.order))[:_MOST]
    return Selection(
        "answered",
        tuple(
            Chosen(it.statement, why="holds a figure for each year")
            for it in sorted(kept, key=lambda it: it.order)
        ),
        form="fact",
    )


def compared_years(query: Query) -> frozenset[int]:
    """Give the years held against each other; of a stretch its first and its last.

    A season or school year ("2021/22") is one, of which no two years are compared.
    """
    period = query.period
    if period is None or period.relative:
        return frozenset(query.years) - split_years(query.standalone)
    return frozenset(year for year in (period.first, period.last) if year)


def _holds_both(it: Candidate, years: frozenset[int]) -> bool:
    if it.statement.kind == "row":
        cells = it.cells
        return cells is not None and all(
            any(str(year) in head and cells.figure(head) is not None for head in cells.heads)
            for year in years
        )
    if years <= years_of(f"{it.statement.topic} {it.statement.locator.section}"):
        # Under "Mål 2019-2022" no figure is of the one year or the other.
        return False
    figures = [value for value in values(it.statement.reading) if value.kind in FIGURES]
    return years <= it.years and len(figures) >= len(years)


def _worth(case: Case, it: Candidate) -> float:
    return it.coverage(case.concepts) + 0.5 * it.own_coverage(case.concepts)
