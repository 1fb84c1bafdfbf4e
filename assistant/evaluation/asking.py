"""Time answers through the entry point that the chat uses."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.assistant import Assistant
from assistant.evaluation.sets import Question
from assistant.evaluation.statistics import percentile
from assistant.settings import Settings
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Times:
    """How long answers took, milliseconds.

    Attributes:
        load_ms: Opening the index and loading the encoder, before the first answer.
        first_ms: The first answer; it is not among the others.
        slowest: The question that took longest.
    """

    load_ms: float
    first_ms: float
    count: int
    p50_ms: float
    p95_ms: float
    slowest_ms: float
    slowest: str


def time_answers(
    workspace: Workspace, settings: Settings, questions: Sequence[Question], *, rounds: int
) -> Times:
    """Ask every question `rounds` times, in order, and time each answer.

    Raises:
        IndexingError: There is no index.
    """
    began = time.perf_counter()
    assistant = Assistant.open(workspace, settings)
    load = (time.perf_counter() - began) * 1_000
    first = _time(assistant, questions[0])
    timed = [
        (_time(assistant, question), question.question)
        for _ in range(rounds)
        for question in questions
    ]
    times = [elapsed for elapsed, _ in timed]
    slowest_ms, slowest = max(timed)
    return Times(
        load,
        first,
        len(times),
        percentile(times, 0.5),
        percentile(times, 0.95),
        slowest_ms,
        slowest,
    )


def _time(assistant: Assistant, question: Question) -> float:
    began = time.perf_counter()
    assistant.ask(question.question, history=question.history)
    return (time.perf_counter() - began) * 1_000
