"""What a retrieval system is to the benchmark, and how one is timed in a process of its own."""

import multiprocessing
import resource
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from assistant.evaluation.benchmark.beir import JudgedDocument

DEPTH = 50
"""Passages that a system gives for a query, before they are mapped to ten documents."""
WARM_UP = 5
"""Queries asked before the clock runs; the first loads what the others find loaded."""


Find = Callable[[str], Sequence[str]]
"""Gives the ids of documents for a query, best first, each once."""

Ways = Mapping[str, Find]
"""Ways to find documents in one index, by the name of their row: whole, and each leg alone."""

Build = Callable[[Sequence[JudgedDocument]], Ways]
"""Makes an index of documents; picklable, so that another process can be given it."""


@dataclass(frozen=True, slots=True)
class Timed:
    """Rankings of one row of the table and what they cost.

    Attributes:
        rankings: By query id, document ids best first.
        peak_mb: Most memory that the process held, MiB, with its libraries.
    """

    row: str
    rankings: Mapping[str, Sequence[str]]
    build_seconds: float
    query_ms: tuple[float, ...]
    peak_mb: float


def run_apart(
    build: Build, documents: Sequence[JudgedDocument], queries: Mapping[str, str]
) -> list[Timed]:
    """Build an index and ask it every query, in a fresh process, so that memory is its own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        return pool.submit(run_here, build, documents, queries).result()


def run_here(
    build: Build, documents: Sequence[JudgedDocument], queries: Mapping[str, str]
) -> list[Timed]:
    """Build an index and ask it every query each way, in this process."""
    began = time.perf_counter()
    ways = build(documents)
    build_seconds = time.perf_counter() - began
    asked = [(row, *_ask_all(find, queries)) for row, find in ways.items()]
    peak = _peak_mb()
    return [Timed(row, found, build_seconds, times, peak) for row, found, times in asked]


def best_documents(passages: Iterable[str], documents: int = 10) -> list[str]:
    """Give the documents of passages ranked best first: each by its best passage, once."""
    return list(dict.fromkeys(passages))[:documents]


def _ask_all(
    find: Find, queries: Mapping[str, str]
) -> tuple[dict[str, Sequence[str]], tuple[float, ...]]:
    for query in list(queries.values())[:WARM_UP]:
        find(query)
    rankings, times = {}, []
    for name, query in queries.items():
        began = time.perf_counter()
        rankings[name] = find(query)
        times.append((time.perf_counter() - began) * 1_000)
    return rankings, tuple(times)


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Bytes on macOS, KiB elsewhere.
    return peak / 1024 / 1024 if sys.platform == "darwin" else peak / 1024
