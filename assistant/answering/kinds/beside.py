"""What a statement is of, where only the lines before it in its passage say so."""

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.selection import Case
from assistant.records.documents import PassageId

# Lines before a statement that may say what it is of.
_MOST_BEFORE = 6


class Beside:
    """The candidates of a case by passage, to look at those before one of them."""

    def __init__(self, case: Case) -> None:
        self._passages: dict[PassageId, list[Candidate]] = {}
        for it in case.candidates:
            self._passages.setdefault(it.statement.passage, []).append(it)

    def covers(self, it: Candidate, place: int) -> bool:
        """Say whether a concept is covered by a statement, its headings or the lines before it."""
        return it.covered(place) or any(one.own[place] >= ENOUGH for one in self._before(it))

    def _before(self, it: Candidate) -> tuple[Candidate, ...]:
        passage = self._passages[it.statement.passage]
        return tuple(one for one in passage if one.order < it.order)[-_MOST_BEFORE:]
