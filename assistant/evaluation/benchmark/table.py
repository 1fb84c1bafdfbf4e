"""Score every system on every query file of a judged set, and set them in one table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.evaluation.benchmark.beir import JudgedSet, Queries
from assistant.evaluation.benchmark.systems import Build, Timed, run_apart
from assistant.evaluation.statistics import percentile

MEASURES = ("recall@1", "recall@5", "recall@10", "nDCG@10", "RR")


@dataclass(frozen=True, slots=True)
class Row:
    """One system on one query file.

    Attributes:
        values: By measure, the mean over queries, in the order of `MEASURES`.
    """

    queries: str
    count: int
    system: str
    values: Mapping[str, float]
    build_seconds: float
    p50_ms: float
    p95_ms: float
    peak_mb: float


def measure_all(
    judged: JudgedSet,
    builds: Sequence[tuple[str, Build]],
    *,
    progress: Callable[[str], None] = lambda _: None,
) -> list[Row]:
    """Run every system in a process of its own, and score it; rows by query file, then system.

    Args:
        judged: Documents and queries.
        builds: Systems by the name that is shown while they run.
        progress: Told the name of each system before it runs.
    """
    queries = {
        f"{one.name}\t{name}": text for one in judged.queries for name, text in one.texts.items()
    }
    timed: list[Timed] = []
    for name, build in builds:
        progress(name)
        timed += run_apart(build, judged.documents, queries)
    order = {query: place for place, query in enumerate(queries)}
    return [_row(one, run, order) for one in judged.queries for run in timed]


def mean_values(
    relevant: Mapping[str, Mapping[str, int]], rankings: Mapping[str, Sequence[str]]
) -> dict[str, float]:
    """Give each measure's mean over all judged queries; one without a ranking counts 0."""
    import ir_measures

    names = {
        ir_measures.R @ 1: "recall@1",
        ir_measures.R @ 5: "recall@5",
        ir_measures.R @ 10: "recall@10",
        ir_measures.nDCG @ 10: "nDCG@10",
        ir_measures.RR: "RR",
    }
    qrels = {query: dict(grades) for query, grades in relevant.items()}
    run = {
        query: {name: 1 / rank for rank, name in enumerate(rankings.get(query, ()), start=1)}
        for query in relevant
    }
    totals = dict.fromkeys(MEASURES, 0.0)
    for metric in ir_measures.iter_calc(list(names), qrels, run):
        totals[names[metric.measure]] += float(metric.value)
    return {name: total / len(relevant) for name, total in totals.items()}


def _row(one: Queries, run: Timed, order: Mapping[str, int]) -> Row:
    own = {name: f"{one.name}\t{name}" for name in one.texts}
    rankings = {name: run.rankings.get(key, ()) for name, key in own.items()}
    times = [run.query_ms[order[key]] for key in own.values()]
    return Row(
        one.name,
        len(one.texts),
        run.row,
        mean_values(one.relevant, rankings),
        run.build_seconds,
        percentile(times, 0.5),
        percentile(times, 0.95),
        run.peak_mb,
    )
