"""What questions cost over an index of one size, measured in a process that only answers."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.indexing.encoder import Encoder
    from assistant.indexing.generation import Generation
    from assistant.records.questions import Filters
    from assistant.retrieval.search import Retriever

# How many nearest passages the vector store is held to exact search by.
NEAREST = 50


@dataclass(frozen=True, slots=True)
class Asking:
    """What answering costs.

    Attributes:
        open_s: Until the index, the encoder and the glossary are there.
        idle_mib: Memory of the process that has answered one question.
        busy_mib: Its memory when all have been asked, with what it remembers of words.
        question, filtered: Median and 95th percentile in milliseconds of a question understood,
            retrieved and reranked; kept to a year, a body or a document.
        nearest, nearest_filtered: The same of the dense leg alone.
        recall: Share of the nearest passages that the vector store finds.
    """

    open_s: float
    idle_mib: float
    busy_mib: float
    question: tuple[float, float]
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
    from assistant.cli.bench_memory import resident_mib
    from assistant.indexing.encoder import load_encoder
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
        _ranker(retriever)(questions[0], Filters())
        idle = resident_mib()
        measured = _measured(retriever, questions, _filters(generation))
        return replace(measured, open_s=opened, idle_mib=idle, busy_mib=resident_mib())


def _measured(
    retriever: "Retriever", questions: Sequence[str], filters: Sequence["Filters"]
) -> Asking:
    from assistant.records.questions import Filters

    generation = retriever.generation
    vectors = [retriever.encoder.encode_question(question) for question in questions]
    kept = [filters[number % len(filters)] for number in range(len(questions))]
    rank = _ranker(retriever)
    for chosen in (Filters(), *filters):
        rank(questions[0], chosen)
    return Asking(
        open_s=0.0,
        idle_mib=0.0,
        busy_mib=0.0,
        question=_times(lambda at: rank(questions[at], Filters()), len(questions)),
        filtered=_times(lambda at: rank(questions[at], kept[at]), len(questions)),
        nearest=_times(lambda at: generation.nearest(vectors[at], NEAREST), len(vectors)),
        nearest_filtered=_times(
            lambda at: generation.nearest(vectors[at], NEAREST, kept[at]), len(vectors)
        ),
        recall=sum(generation.recall(vector, min(NEAREST, generation.count)) for vector in vectors)
        / len(vectors),
    )


def _ranker(retriever: "Retriever") -> "Callable[[str, Filters], object]":
    from assistant.retrieval.understanding import understand

    def rank(question: str, filters: "Filters") -> object:
        query = understand(
            question,
            generation=retriever.generation,
            glossary=retriever.glossary,
            filters=filters,
        )
        return retriever.rank(query)

    return rank


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
