"""Answer questions over the published index: the one way in for all who ask."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from assistant.answering.checks import check_question
from assistant.answering.clock import Clock, OnStage
from assistant.answering.dialogue.courtesy import Courtesy, courtesy, reply
from assistant.answering.dialogue.follow_ups import Standalone
from assistant.answering.dialogue.joining import better, joined
from assistant.answering.dialogue.parts import written_out
from assistant.answering.dialogue.stories import story_and_question, with_year
from assistant.answering.kinds import choose
from assistant.answering.kinds.continuing import continued
from assistant.answering.kinds.led_up import led_up_to
from assistant.answering.ports import Ranker
from assistant.answering.rephrasing.rephrase import OnClaim
from assistant.answering.selection import Case, Selection, Selector
from assistant.answering.writing.compose import Made, compose
from assistant.records.answers import Answer
from assistant.records.questions import Filters, Hit, Query
from assistant.retrieval.understanding.cleaning import plain_question
from assistant.retrieval.understanding.rules import load_rules
from assistant.settings import Settings
from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.answering.engine import Engine

# Passages that an answer is chosen from, and those that it reports.
RANKED = 30
REPORTED = 10

ANYTHING = Filters()


@dataclass(frozen=True, slots=True)
class Workings:
    """How an answer came about, for `--explain`; of several questions in one, how the first did."""

    answer: Answer
    case: Case
    selection: Selection
    hits: tuple[Hit, ...]


class Assistant:
    """Answers questions; safe for many threads; notices a newly published generation."""

    def __init__(self, engine: Callable[[], "Engine"], settings: Settings) -> None:
        self._engine = engine
        self._settings = settings

    @classmethod
    def open(cls, workspace: Workspace, settings: Settings) -> "Assistant":
        """Load encoder and glossary and open the published index.

        Raises:
            IndexingError: There is no index, or it is broken.
            CorpusError: The glossary has a fault.
        """
        from assistant.answering.engine import EngineRoom

        room = EngineRoom(workspace, settings)
        room.engine()
        return cls(room.engine, settings)

    def ask(
        self,
        question: str,
        *,
        history: Sequence[str] = (),
        filters: Filters = ANYTHING,
        on_claim: OnClaim | None = None,
        on_stage: OnStage | None = None,
    ) -> Answer:
        """Answer a question from one generation.

        Args:
            history: The conversation's earlier questions, oldest first.
            filters: What the search is kept to.
            on_claim: Told of each claim of a chat model once it is verified.
            on_stage: Told of each stage that is done, with the answer once one is composed.

        Raises:
            QuestionError: The question cannot be asked.
            IndexingError: The index is gone or broken.
        """
        workings = self.work(
            question, history=history, filters=filters, on_claim=on_claim, on_stage=on_stage
        )
        return workings.answer

    def work(
        self,
        question: str,
        *,
        history: Sequence[str] = (),
        filters: Filters = ANYTHING,
        on_claim: OnClaim | None = None,
        on_stage: OnStage | None = None,
    ) -> Workings:
        """Answer a question and give how the answer came about.

        Raises:
            QuestionError: The question cannot be asked.
            IndexingError: The index is gone or broken.
        """
        clock = Clock(on_stage)
        asked = check_question(question, self._settings.question_limit)
        engine = self._engine()
        clock.lap("check")
        if polite := courtesy(asked):
            courteous = self._in_kind(engine, engine.understand(asked, filters), polite)
            clock.lap("compose", courteous.answer)
            return replace(courteous, answer=replace(courteous.answer, timings=clock.laps))
        asked_alone = self._understood(engine, question, asked, history, filters)
        clock.lap("understand")
        parts: list[Workings] = []
        for query, after in asked_alone:
            parts.append(self._following(engine, query, after, parts, clock))
        answer = joined(question, [part.answer for part in parts], REPORTED)
        if answer.status != "answered" and not history:
            led = self._led_up(engine, question, asked, filters, clock)
            answer = better(answer, led) if led else answer
        clock.lap("compose", answer)
        if engine.rephraser is not None and answer.claims:
            answer = engine.rephraser.rephrase(answer, on_claim)
            clock.lap("rephrase")
        return replace(parts[0], answer=replace(answer, timings=clock.laps))

    def _understood(
        self,
        engine: "Engine",
        question: str,
        asked: str,
        history: Sequence[str],
        filters: Filters,
    ) -> tuple[tuple[Query, Standalone | None], ...]:
        """Give the query of each question asked in one, and the turn that it leans on."""
        earlier = [turn[: self._settings.question_limit] for turn in history]
        proper = plain_question(asked, load_rules())
        story = "" if history else story_and_question(asked)[0]
        return tuple(
            (
                replace(
                    engine.understand(with_year(alone.text, story), filters),
                    question=question,
                    standalone=with_year(alone.text, story),
                    inherited=alone.inherited,
                ),
                alone.after,
            )
            for alone in written_out(proper, earlier, lambda text: engine.understand(text, filters))
        )

    def _led_up(
        self, engine: "Engine", question: str, asked: str, filters: Filters, clock: Clock
    ) -> Answer | None:
        """Answer each question that a story leads up to, where the search for both leads to."""
        story, rest = story_and_question(asked)
        if not story:
            return None

        def understand(text: str) -> Query:
            return engine.understand(text, filters)

        hits = ranked(engine.ranker, understand(asked))
        answers: list[Answer] = []
        for alone in written_out(plain_question(rest, load_rules()), (), understand, told=True):
            query = replace(understand(with_year(alone.text, story)), question=question)
            case = engine.gatherer.case(query, hits)
            selection, made = led_up_to(case), self._made(engine)
            answers.append(compose(case, selection, hits[:REPORTED], engine.gatherer, made))
        clock.lap("select")
        return joined(question, answers, REPORTED)

    def _following(
        self,
        engine: "Engine",
        query: Query,
        after: Standalone | None,
        parts: Sequence[Workings],
        clock: Clock,
    ) -> Workings:
        """Answer a question beside what the turn that it leans on was answered by.

        That turn is one of the parts answered already, or is answered anew, as it was then.
        """
        if after is None:
            return self._answered(engine, query, choose, clock)
        told = next((it for it in parts if _is_asked(it.answer.query, after.text)), None)
        if told is None:
            asked = engine.understand(after.text, query.filters)
            asked = replace(asked, inherited=after.inherited)
            told = self._following(engine, asked, after.after, parts, Clock())
        quoted = tuple(citation.statement for citation in told.answer.citations)
        chooser = partial(continued, choose=choose, before=quoted, after=told.answer.query)
        return self._answered(engine, query, chooser, clock)

    def _answered(
        self, engine: "Engine", query: Query, chooser: Selector, clock: Clock
    ) -> Workings:
        hits = ranked(engine.ranker, query)
        clock.lap("retrieve")
        case = engine.gatherer.case(query, hits)
        selection = chooser(case)
        clock.lap("select")
        answer = compose(case, selection, hits[:REPORTED], engine.gatherer, self._made(engine))
        return Workings(answer, case, selection, hits)

    def _in_kind(self, engine: "Engine", query: Query, polite: Courtesy) -> Workings:
        """Answer a courtesy: nothing is searched and nothing denied."""
        bare = replace(query, terms=(), topics=(), aspects=(), people=(), years=())
        case = engine.gatherer.case(bare, ())
        selection = Selection("not_found")
        answer = compose(case, selection, (), engine.gatherer, self._made(engine))
        answer = replace(answer, lead=reply(polite, query.language), missing=(), nearest=())
        return Workings(answer, case, selection, ())

    def _made(self, engine: "Engine") -> Made:
        return Made(engine.snapshot.id, self._settings.digest(), engine.snapshot.count)


def _is_asked(query: Query, text: str) -> bool:
    return query.standalone.rstrip("?!. ") == text.rstrip("?!. ")


def ranked(ranker: Ranker, query: Query) -> tuple[Hit, ...]:
    """Give the passages that an answer is chosen from, best first.

    A comparison is ranked a year at a time, so that one year cannot crowd out another.
    """
    if query.kind != "comparison" or len(query.years) < 2 or query.filters.year is not None:
        return tuple(ranker.rank(query, RANKED))
    share = max(RANKED // len(query.years), 5)
    years = [
        ranker.rank(replace(query, filters=replace(query.filters, year=year)), share)
        for year in query.years
    ]
    merged = sorted((hit for hits in years for hit in hits), key=lambda hit: -hit.score)
    return tuple(replace(hit, rank=rank) for rank, hit in enumerate(merged, start=1))
