"""Answer questions over the published index: the one way in for all who ask."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.answering.checks import check_question
from assistant.answering.compose import Made, compose
from assistant.answering.conversation import write_out
from assistant.answering.courtesy import courtesy, reply
from assistant.answering.gathering import Gatherer
from assistant.answering.kinds import choose
from assistant.answering.ports import Ranker, Snapshot
from assistant.answering.rephrasing import Rephraser
from assistant.answering.rephrasing.rephrase import OnClaim
from assistant.answering.selection import Case, Selection
from assistant.records.answers import Answer
from assistant.records.questions import Filters, Hit, Query
from assistant.settings import Settings
from assistant.workspace import Workspace

# Passages that an answer is chosen from, and those that it reports.
RANKED = 30
REPORTED = 10

ANYTHING = Filters()
OnStage = Callable[[str, Answer | None], None]


@dataclass(frozen=True, slots=True)
class Engine:
    """One generation with what ranks it and what understands questions put to it."""

    snapshot: Snapshot
    ranker: Ranker
    understand: Callable[[str, Filters], Query]
    gatherer: Gatherer
    rephraser: Rephraser | None = None


@dataclass(frozen=True, slots=True)
class Workings:
    """How an answer came about, for `--explain`."""

    answer: Answer
    case: Case
    selection: Selection
    hits: tuple[Hit, ...]


class Assistant:
    """Answers questions; safe for many threads; notices a newly published generation."""

    def __init__(self, engine: Callable[[], Engine], settings: Settings) -> None:
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
        polite = courtesy(asked)
        query = self._understood(engine, question, asked, () if polite else history, filters)
        clock.lap("understand")
        hits = () if polite else ranked(engine.ranker, query)
        clock.lap("retrieve")
        case = engine.gatherer.case(query, hits)
        selection = choose(case)
        clock.lap("select")
        made = Made(engine.snapshot.id, self._settings.digest(), engine.snapshot.count)
        answer = compose(case, selection, hits[:REPORTED], engine.gatherer, made)
        if polite:
            lead = reply(polite, query.language)
            answer = replace(answer, lead=lead, missing=(), nearest=(), claims=(), citations=())
        clock.lap("compose", answer)
        if engine.rephraser is not None and answer.claims:
            answer = engine.rephraser.rephrase(answer, on_claim)
            clock.lap("rephrase")
        return Workings(replace(answer, timings=clock.laps), case, selection, hits)

    def _understood(
        self,
        engine: Engine,
        question: str,
        asked: str,
        history: Sequence[str],
        filters: Filters,
    ) -> Query:
        earlier = [turn[: self._settings.question_limit] for turn in history]
        alone = write_out(asked, earlier, lambda text: engine.understand(text, filters))
        query = engine.understand(alone.text, filters)
        return replace(query, question=question, standalone=alone.text, inherited=alone.inherited)


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


class Clock:
    """Milliseconds by stage."""

    def __init__(self, on_stage: OnStage | None = None) -> None:
        self._on_stage = on_stage
        self._last = time.perf_counter()
        self.laps: tuple[tuple[str, float], ...] = ()

    def lap(self, stage: str, answer: Answer | None = None) -> None:
        """End a stage; `answer` where it made one."""
        now = time.perf_counter()
        self.laps += ((stage, (now - self._last) * 1000),)
        self._last = now
        if self._on_stage is not None:
            self._on_stage(stage, answer)
