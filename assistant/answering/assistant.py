"""Answer questions over the published index: the one way in for all who ask."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.answering.checks import check_question
from assistant.answering.clock import Clock, OnStage
from assistant.answering.dialogue.courtesy import Courtesy, courtesy, reply
from assistant.answering.dialogue.joining import better
from assistant.answering.dialogue.parts import written_out
from assistant.answering.dialogue.standalone import Standalone
from assistant.answering.dialogue.stories import story_and_question, with_year
from assistant.answering.rephrasing.rephrase import OnClaim
from assistant.answering.selection import Selection
from assistant.answering.turns import (
    Turns,
    Workings,
    answered_turn,
    gone_on,
    kept_to_story,
    led_up,
    one_of_list,
    together,
)
from assistant.answering.writing.compose import Made, compose
from assistant.records.answers import Answer
from assistant.records.questions import Filters, Query
from assistant.retrieval.understanding.cleaning import plain_question
from assistant.retrieval.understanding.rules import load_rules
from assistant.settings import Settings
from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.answering.engine import Engine

ANYTHING = Filters()


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
        turns = Turns(engine, self._made(engine), clock)
        query, after = asked_alone[0]
        listed = one_of_list(turns, query, history) if len(asked_alone) == 1 else None
        parts = [listed] if listed else []
        for one, leaning in asked_alone[len(parts) :]:
            parts.append(answered_turn(turns, one, leaning, parts))
        workings = together(question, parts)
        if history and len(parts) == 1 and not after and not listed:
            workings = gone_on(turns, query, workings, history)
        if workings.answer.status != "answered" and not history:
            led = led_up(turns, question, asked, filters)
            if led and better(workings.answer, led.answer) is led.answer:
                workings = led
        if not history and workings.answer.status == "answered":
            workings = kept_to_story(turns, question, asked, workings, filters)
        answer = workings.answer
        clock.lap("compose", answer)
        if engine.rephraser is not None and answer.claims:
            answer = engine.rephraser.rephrase(answer, on_claim)
            clock.lap("rephrase")
        return replace(workings, answer=replace(answer, timings=clock.laps))

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
