"""One turn of a conversation: its passages ranked, and its answer with how it came about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.answering.clock import Clock
from assistant.answering.dialogue.joining import joined
from assistant.answering.ports import Ranker
from assistant.answering.selection import Case, Selection, Selector
from assistant.answering.writing.compose import Made, compose
from assistant.records.answers import Answer
from assistant.records.questions import Hit, Query

if TYPE_CHECKING:
    from assistant.answering.engine import Engine

# Passages that an answer is chosen from, and those that it reports.
RANKED = 30
REPORTED = 10


@dataclass(frozen=True, slots=True)
class Workings:
    """How an answer came about, for `--explain`.

    Attributes:
        parts: How each of several questions asked in one was answered; none where one was asked.
    """

    answer: Answer
    case: Case
    selection: Selection
    hits: tuple[Hit, ...]
    parts: tuple["Workings", ...] = ()


@dataclass(frozen=True, slots=True)
class Turns:
    """What turns are answered with."""

    engine: "Engine"
    made: Made
    clock: Clock

    def answered(self, query: Query, chooser: Selector) -> Workings:
        """Answer one question."""
        hits = ranked(self.engine.ranker, query)
        self.clock.lap("retrieve")
        case = self.engine.gatherer.case(query, hits)
        selection = chooser(case)
        self.clock.lap("select")
        return self.composed(case, selection, hits)

    def composed(self, case: Case, selection: Selection, hits: tuple[Hit, ...]) -> Workings:
        """Give the answer that was chosen."""
        gatherer = self.engine.gatherer
        answer = compose(case, selection, hits[:REPORTED], gatherer, self.made)
        return Workings(answer, case, selection, hits)


def together(question: str, parts: Sequence[Workings]) -> Workings:
    """Give the answer to several questions asked in one, with how each part of it came about."""
    answer = joined(question, [part.answer for part in parts], REPORTED)
    return replace(parts[0], answer=answer, parts=tuple(parts) if len(parts) > 1 else ())


def ranked(ranker: Ranker, query: Query) -> tuple[Hit, ...]:
    """Give the passages that an answer is chosen from, best first.

    A comparison is ranked a year at a time, so that one year cannot crowd out another, and what
    documents of other years tell of one is ranked beside it: a report is often of the year before.
    """
    if query.kind != "comparison" or len(query.years) < 2 or query.filters.year is not None:
        return tuple(ranker.rank(query, RANKED))
    share = max(RANKED // len(query.years), 5)
    years = [
        ranker.rank(replace(query, filters=replace(query.filters, year=year)), share)
        for year in query.years
    ]
    told = [hit for hit in ranker.rank(query, share) if _names_year(hit)]
    best = {hit.passage.id: hit for hits in (told, *years) for hit in hits}
    merged = sorted(best.values(), key=lambda hit: -hit.score)
    return tuple(replace(hit, rank=rank) for rank, hit in enumerate(merged, start=1))


def _names_year(hit: Hit) -> bool:
    """Tell whether a passage names a year asked for in a document that follows up another."""
    return 0.0 < dict(hit.features).get("year", 0.0) < 1.0
