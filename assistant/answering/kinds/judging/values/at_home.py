"""Of a table with a row for each of several municipalities, the row of our own is asked for.

The name of the municipality that the documents are of says nothing where all are of it, and is not
held against statements; beside its neighbours' it says which of them.
"""

import re
from collections.abc import Callable, Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.selection import Case
from assistant.language import fold, words

_TWO = 2
_MUNICIPALITY = re.compile(r"^(.+?)s? (?:kommun|stad|municipality)$")


def row_at_home(case: Case, fitting: Sequence[Candidate]) -> Callable[[Candidate], bool] | None:
    """Give what tells a statement of our municipality, where it is asked of and has its own row."""
    asked = {fold(word).removesuffix("s") for word in words(case.query.standalone)}
    homes = {
        hit[1]
        for facts in case.documents
        if (hit := _MUNICIPALITY.match(fold(facts.publisher))) and hit[1] in asked
    }
    rows = {_label(it) for it in fitting}
    if not homes & rows or len(rows) < _TWO:
        return None
    return lambda it: _label(it) in homes or not homes.isdisjoint(_names(it))


def _label(it: Candidate) -> str:
    return fold(it.cells.label).removesuffix("s") if it.cells else ""


def _names(it: Candidate) -> set[str]:
    if it.statement.kind == "row":
        return set()
    return {fold(word).removesuffix("s") for word in words(it.statement.reading)}
