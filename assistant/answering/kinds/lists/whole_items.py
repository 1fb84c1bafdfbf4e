"""Quote an enumeration whole where its last item stands on the next line: "A, B, C" and "och D"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answering.selection import Selection
from assistant.answering.writing.citing import Chosen
from assistant.records.documents import DocumentId, Statement
from assistant.records.places import Span

# Names after commas, and none yet after the "och" that ends an enumeration.
_OPEN = re.compile(r"^(?!.*\b(?:och|samt|and)\b).*\b[A-ZÅÄÖ][\w-]+(?:, [A-ZÅÄÖ][\w -]+?)+,?$")
# A picture's caption may have been read before the rest of the line.
_REST = re.compile(r"^(?:[\w-]+ ){0,2}(?:och|samt|and) [A-ZÅÄÖ]\w+")


def with_rest(
    selection: Selection, statements_of: Callable[[DocumentId], Sequence[Statement]]
) -> Selection:
    """Give the selection with the other half of every enumeration that runs over two lines."""
    # A title goes by the id of the first statement under it.
    chosen: dict[tuple[str, tuple[Span, ...]], Chosen] = {}
    for choice in selection.chosen:
        for one in _whole(choice.statement, statements_of):
            chosen.setdefault((one.id, one.spans), replace(choice, statement=one))
    if len(chosen) == len(selection.chosen):
        return selection
    return replace(selection, chosen=tuple(chosen.values()))


def goes_on(former: Statement, latter: Statement) -> bool:
    """Say whether a line ends the enumeration that the line before it leaves open."""
    beside = former.passage == latter.passage and former.locator == latter.locator
    said = beside and _OPEN.match(former.reading) and _REST.match(latter.reading)
    return bool(said) and former.kind == latter.kind == "bullet"


def _whole(
    it: Statement, statements_of: Callable[[DocumentId], Sequence[Statement]]
) -> tuple[Statement, ...]:
    if not (_OPEN.match(it.reading) or _REST.match(it.reading)):
        return (it,)
    statements = list(statements_of(it.document))
    place = next((number for number, one in enumerate(statements) if one.id == it.id), None)
    if place is None:
        return (it,)
    if place + 1 < len(statements) and goes_on(it, statements[place + 1]):
        return it, statements[place + 1]
    if place and goes_on(statements[place - 1], it):
        return statements[place - 1], it
    return (it,)
