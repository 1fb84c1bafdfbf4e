"""What questions cost over an index of one size, measured in a process that only answers."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.indexing.encoders.encoder import Encoder
    from assistant.indexing.generation import Generation
    from assistant.records.questions import Filters, Query
    from assistant.retrieval.search import Retriever

# How many nearest passages the vector store is held to exact search by.
NEAREST = 50
# Asked before the clock runs over answers; what answering needs is loaded by it.
FIRST = "Vad görs mot hemlöshet?"


@dataclass(frozen=True, slots=True)
class Asking:
    """What answering costs.

    Attributes:
        open_s: Until the index, the encoder and the glossary are there.
        warm_s: Until the commonest words are known beside them, before anybody asks.
        idle_mib: Memory of the process that has answered one question.
        busy_mib: Its memory when all have been asked, with what it remembers of words.
        ranked, filtered: Median and 95th percentile in milliseconds of a question retrieved and
            reranked; kept to a year, a body or a document.
        understood: The same of what comes before: telling what is asked.
        answered: The same of whole answers, from the question to its citations.
        nearest, nearest_filtered: The same of the dense leg alone.
        recall: Share of the nearest passages that the vector store finds.
    """

    open_s: float
    warm_s: float
    idle_mib: float
    busy_mib: float
    understood: tuple[float, float]
    ranked: tuple[float, float]
    answered: tuple[float, float]
    filtered: tuple[float, float]
    nearest: tuple[float, float]
    nearest_filtered: tuple[float, float]
    recall: float


def measure_asking(
    workspace: Workspace,
    glossary_file: Path,
    questions: Sequence[str],
    encoder: "Encoder | None" = None,
) -> Asking:
    """Ask all questions, without and with filters.

    Args:
        encoder: Which made the index, where that is not the one that the settings name.
    """
    from assistant.cli.bench.memory import resident_mib
    from assistant.indexing.encoders.encoder import load_encoder
    from assistant.indexing.generation import open_generation
    from assistant.language.glossary import Glossary
    from assistant.records.questions import Filters
    from assistant.retrieval.search import Retriever
    from assistant.settings import read_settings

    settings, started = read_settings(), time.perf_counter()
    encoder = encoder or load_encoder(settings)
    with open_generation(workspace, settings, fingerprint=encoder.fingerprint) as generation:
        retriever = Retriever(generation, encoder, Glossary.load(glossary_file), settings)
        opened = time.perf_counter() - started
        # As the server's processes do before they are asked.
        retriever.warm()
        gc.freeze()
        warmed = time.perf_counter() - started - opened
        retriever.rank(_understander(retriever)(questions[0], Filters()))
        idle = resident_mib()
        # Half of them are ranked and the other half answered, so that all meet new words.
        half = (len(questions) + 1) // 2
        measured = _measured(retriever, questions[:half], _filters(generation))
        measured = replace(
            measured, open_s=opened, warm_s=warmed, idle_mib=idle, busy_mib=resident_mib()
        )
        if not questions[half:] or encoder is not load_encoder(settings):
            return measured
        return replace(measured, answered=_answered(workspace, retriever, questions[half:]))


def _measured(
    retriever: "Retriever", questions: Sequence[str], filters: Sequence["Filters"]
) -> Asking:
    from assistant.records.questions import Filters

    generation = retriever.generation
    vectors = [retriever.encoder.encode_question(question) for question in questions]
    kept = [filters[number % len(filters)] for number in range(len(questions))]
    understand = _understander(retriever)
    for chosen in (Filters(), *filters):
        retriever.rank(understand(questions[0], chosen))
    asked: list[Query] = []
    understood = _times(
        lambda at: asked.append(understand(questions[at], Filters())), len(questions)
    )
    asked_within = [
        understand(question, own) for question, own in zip(questions, kept, strict=True)
    ]
    return Asking(
        open_s=0.0,
        warm_s=0.0,
        idle_mib=0.0,
        busy_mib=0.0,
        understood=understood,
        ranked=_times(lambda at: retriever.rank(asked[at]), len(questions)),
        answered=(0.0, 0.0),
        filtered=_times(lambda at: retriever.rank(asked_within[at]), len(questions)),
        nearest=_times(lambda at: generation.nearest(vectors[at], NEAREST), len(vectors)),
        nearest_filtered=_times(
            lambda at: generation.nearest(vectors[at], NEAREST, kept[at]), len(vectors)
        ),
        recall=sum(generation.recall(vector, min(NEAREST, generation.count)) for vector in vectors)
        / len(vectors),
    )


def _understander(retriever: "Retriever") -> "Callable[[str, Filters], Query]":
    from assistant.retrieval.understanding import understand

    def understood(question: str, filters: "Filters") -> "Query":
        return understand(
            question,
            generation=retriever.generation,
            glossary=retriever.glossary,
            filters=filters,
        )

    return understood


def _answered(
    workspace: Workspace, retriever: "Retriever", questions: Sequence[str]
) -> tuple[float, float]:
    from assistant.answering import Assistant
    from assistant.answering.engine import EngineRoom

    engine = replace(EngineRoom(workspace, retriever.settings).engine(), ranker=retriever)
    assistant = Assistant(lambda: engine, retriever.settings)
    assistant.ask(FIRST)
    return _times(lambda at: assistant.ask(questions[at]), len(questions))


def _filters(generation: "Generation") -> list["Filters"]:
    """Give a filter on a year, on a body and on a document, each of one in the middle."""
    from assistant.records.questions import Filters

    rows = generation.documents()
    facts = rows[len(rows) // 2].facts
    return [
        Filters(year=facts.year),
        Filters(publisher=facts.publisher),
        Filters(document=facts.id),
    ]


def _times(ask: Callable[[int], object], count: int) -> tuple[float, float]:
    """Give median and 95th percentile, in milliseconds."""
    times = []
    for at in range(count):
        started = time.perf_counter()
        ask(at)
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    return times[len(times) // 2], times[int(len(times) * 0.95)]
