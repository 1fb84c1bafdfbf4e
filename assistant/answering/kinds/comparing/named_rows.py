"""Things compared that a table has a row for, each by its label: two schools, two boards."""

import re
from collections.abc import Sequence
from itertools import groupby

from assistant.answering.evidence.bags import bag_of
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import Cells, cells_of
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.values import values
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import analyse, fold, is_function_word, words
from assistant.records.questions import Query

# Two are held against each other; the one with most or least of two is asked for as well.
_COMPARES = re.compile(
    r"\b(skilj\w*|skillnad\w*|jamfor\w*|kontra|respektive|eller|an|differ\w*|compar\w*|than|or"
    r"|versus|vs)\b"
)
# What was planned against what came of it stands in one row.
_PLANNED = re.compile(r"\b(budget\w*|plan|planerat|beraknat|kalkyl\w*|budgeted|planned)\b")
_CAME = re.compile(r"^(utfall|prognos|resultat|outcome|actual|result|forecast)")
# A label of a single letter is named where such a word stands before it: "alternativ B".
_LETTERED = r"(alternativ|etapp|plan|forslag|option|alternative|stage|phase)"

_Row = tuple[Candidate, Cells]


def choose_named_rows(case: Case) -> Selection | None:
    """Give the rows whose labels name what is compared; None where no table has them all.

    Of a budget held against what came of it, the row that has both.
    """
    asked = case.asked
    against = _PLANNED.search(asked)
    if not (against or _COMPARES.search(asked)) or case.aspects:
        return None
    tables = [table for table in _tables(case) if _is_about(case, table)]
    if against and any(_says_both(case, it) for it in case.candidates):
        return None
    if against:
        tables = [_with_outcome(table) for table in tables]
    else:
        tables = [table for table in tables if len({_key(cells) for _, cells in table}) > 1]
    best = max((table for table in tables if table), key=_worth, default=None)
    if best is None:
        return None
    return Selection(
        "answered",
        tuple(Chosen(it.statement, why="its row names what is compared") for it, _ in best),
        form="fact",
    )


def _tables(case: Case) -> list[list[_Row]]:
    """Give for each table the rows whose labels stand in the question."""
    asked = _stems(case.query.standalone)
    named = [
        (it, cells)
        for it in case.candidates
        if it.telling
        and (cells := cells_of(it.statement.reading))
        and _is_named(cells.label, asked, case.query)
    ]
    return [list(rows) for _, rows in groupby(named, key=lambda row: _where(row[0]))]


def _where(it: Candidate) -> tuple[object, ...]:
    return (*it.headed_by, it.statement.kind)


def _is_named(label: str, asked: Sequence[str], query: Query) -> bool:
    if len(label) == 1:
        return re.search(rf"\b{_LETTERED} {label}\b", query.standalone, re.IGNORECASE) is not None
    said = _stems(label)
    size = len(said)
    return size > 0 and any(asked[at : at + size] == said for at in range(len(asked) - size + 1))


def _stems(text: str) -> list[str]:
    """Give the stems of a text; "ombyggnaden av badet" names the row "Ombyggnad badet"."""
    return [
        next(iter(analyse(word).stems), fold(word))
        for word in words(text)
        if not is_function_word(fold(word), "sv")
    ]


def _key(cells: Cells) -> str:
    return fold(cells.label)


def _is_about(case: Case, table: Sequence[_Row]) -> bool:
    """Say whether a table says the rest of what is named, and is of a year asked for."""
    labels = bag_of(tuple(cells.label for _, cells in table))
    heads = bag_of(tuple(head for _, cells in table for head in cells.heads))
    rest = [
        place
        for place, part in enumerate(case.concepts)
        if part.hard and not _in_labels(part, table) and part.match(labels) < ENOUGH
    ]
    covered = all(
        case.concepts[place].match(heads) >= ENOUGH or any(it.covered(place) for it, _ in table)
        for place in rest
    )
    return covered and _of_years(case, table)


def _in_labels(part: Concept, table: Sequence[_Row]) -> bool:
    said = {stem for _, cells in table for stem in _stems(cells.label)}
    return set(_stems(part.term)) <= said


def _of_years(case: Case, table: Sequence[_Row]) -> bool:
    years = case.query.years
    heads = " ".join(head for _, cells in table for head in cells.heads)
    return not years or all(
        str(year) in heads or any(it.facts.year == year for it, _ in table) for year in years
    )


def _with_outcome(table: Sequence[_Row]) -> list[_Row]:
    return [
        (it, cells)
        for it, cells in table
        if any(_PLANNED.search(fold(head)) for head in cells.heads)
        and any(_CAME.match(fold(head)) for head in cells.heads)
    ]


def _says_both(case: Case, it: Candidate) -> bool:
    """Say whether a sentence of what is named gives both what was planned and what came of it."""
    text = it.statement.reading
    sums = sum(value.kind == "money" for value in values(text))
    told = it.telling and it.statement.kind != "row" and bool(_PLANNED.search(fold(text)))
    return told and sums > 1 and not any(part.hard for part in it.lacks(case.concepts))


def _worth(table: Sequence[_Row]) -> tuple[float, int]:
    rank = min((it.rank for it, _ in table if it.rank), default=60)
    return (1 / rank, table[0][0].facts.year or 0)
