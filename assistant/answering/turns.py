"""Answer one turn of a conversation: alone, beside the turn before, or led up to by a story."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from assistant.answering.clock import Clock
from assistant.answering.dialogue.about_persons import whoever
from assistant.answering.dialogue.joining import joined
from assistant.answering.dialogue.parts import written_out
from assistant.answering.dialogue.standalone import Standalone
from assistant.answering.dialogue.stories import story_and_question, with_year
from assistant.answering.kinds import choose
from assistant.answering.kinds.following.continuing import continued
from assistant.answering.kinds.following.led_up import led_up_to
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.ports import Ranker
from assistant.answering.selection import Case, Selection, Selector
from assistant.answering.writing.compose import Made, compose
from assistant.records.answers import Answer
from assistant.records.questions import Filters, Hit, Query
from assistant.retrieval.understanding.cleaning import plain_question
from assistant.retrieval.understanding.rules import load_rules

if TYPE_CHECKING:
    from assistant.answering.engine import Engine

# Passages that an answer is chosen from, and those that it reports.
RANKED = 30
REPORTED = 10
# What these ask for may stand beside what was quoted; lists and overviews need not wait for it.
_BESIDE = frozenset({"fact", "person", "yes_no"})


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


def following(
    turns: Turns, query: Query, after: Standalone | None, parts: Sequence[Workings]
) -> Workings:
    """Answer a question beside what the turn that it leans on was answered by."""
    found = _beside_told(turns, query, after, parts)
    turns.engine.told.put(_turn(query, query.standalone, after), found.answer)
    return found


def _beside_told(
    turns: Turns, query: Query, after: Standalone | None, parts: Sequence[Workings]
) -> Workings:
    if after is None or query.kind not in _BESIDE:
        return turns.answered(query, choose)
    told = told_before(turns, query, after, parts)
    query = _with_name(turns, query, told)
    quoted = tuple(citation.statement for citation in told.citations)
    chooser = partial(continued, choose=choose, before=quoted, after=told.query)
    return turns.answered(query, chooser)


def told_before(turns: Turns, query: Query, turn: Standalone, parts: Sequence[Workings]) -> Answer:
    """Give the answer to an earlier turn: a part's, one kept, or made anew as it was then."""
    part = next((it for it in parts if _is_asked(it.answer.query, turn.text)), None)
    told = part.answer if part else turns.engine.told.get(_turn(query, turn.text, turn.after))
    if told is None:
        asked = turns.engine.understand(turn.text, query.filters)
        asked = replace(asked, inherited=turn.inherited)
        told = following(replace(turns, clock=Clock()), asked, turn.after, parts).answer
    return told


def _turn(query: Query, text: str, after: Standalone | None) -> tuple[object, ...]:
    """Give what an answer to a turn hangs on: its text, those that it leans on, and the filters."""
    texts = [text.rstrip("?!. ")]
    while after is not None:
        texts.append(after.text.rstrip("?!. "))
        after = after.after
    return (query.filters, *texts)


def _with_name(turns: Turns, query: Query, told: Answer) -> Query:
    """Give a question with the name of who was told before, where it has none for the person."""
    named = {name for citation in told.citations for name in persons_in(citation.reading)}
    unnamed = whoever(told.query)
    if unnamed not in query.standalone or len(named) != 1:
        return query
    name = named.pop()
    text = query.standalone.replace(unnamed, name)
    again = turns.engine.understand(text, query.filters)
    return replace(again, question=query.question, inherited=(name,))


def together(question: str, parts: Sequence[Workings]) -> Workings:
    """Give the answer to several questions asked in one, with how each part of it came about."""
    answer = joined(question, [part.answer for part in parts], REPORTED)
    return replace(parts[0], answer=answer, parts=tuple(parts) if len(parts) > 1 else ())


def led_up(turns: Turns, question: str, asked: str, filters: Filters) -> Workings | None:
    """Answer each question that a story leads up to, where the search for both leads to."""
    story, rest = story_and_question(asked)
    if not story:
        return None

    def understand(text: str) -> Query:
        return turns.engine.understand(text, filters)

    hits = ranked(turns.engine.ranker, understand(asked))
    parts: list[Workings] = []
    for alone in written_out(plain_question(rest, load_rules()), (), understand, told=True):
        query = replace(understand(with_year(alone.text, story)), question=question)
        case = turns.engine.gatherer.case(query, hits)
        parts.append(turns.composed(case, led_up_to(case), hits))
    turns.clock.lap("select")
    return together(question, parts)


def _is_asked(query: Query, text: str) -> bool:
    return query.standalone.rstrip("?!. ") == text.rstrip("?!. ")


def _names_year(hit: Hit) -> bool:
    """Tell whether a passage names a year asked for in a document that follows up another."""
    return 0.0 < dict(hit.features).get("year", 0.0) < 1.0


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
