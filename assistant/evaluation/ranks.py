"""Rank measures of each question's passages against the gold, by ir-measures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.evaluation.gold import Gold
from assistant.evaluation.measures import NDCG, RECALL, RR
from assistant.records.documents import Passage, PassageId


@dataclass(frozen=True, slots=True)
class Judged:
    """A ranking and what it is judged by.

    Attributes:
        ranking: Passage ids, best first, each once.
        grades: Grade by passage id, above 0; what is not named is not gold.
    """

    ranking: tuple[str, ...]
    grades: Mapping[str, int]


def judge(
    ranking: Sequence[PassageId], golds: Sequence[Gold], passages: Sequence[Passage]
) -> Judged:
    """Judge a ranking by gold sources.

    A source that stands in several passages (a whole slide) is one thing to find: the best
    ranked of them stands for it. A source that no passage holds (reading lost it) stays in the
    gold as a thing that cannot be found.

    Args:
        ranking: Passages as the answer ranked them, best first, each once.
        golds: What should be found; at least one.
        passages: All passages of the documents that the sources name.
    """
    places = {passage_id: place for place, passage_id in enumerate(ranking)}
    grades: dict[str, int] = {}
    for number, gold in enumerate(golds):
        holders = [passage.id for passage in passages if _holds(gold, passage)]
        best = min(holders, key=lambda holder: places.get(holder, len(places)), default=None)
        name = str(best) if best is not None else f"unread {number}"
        grades[name] = max(grades.get(name, 0), gold.source.grade)
    return Judged(tuple(map(str, ranking)), grades)


def rank_values(judged: Mapping[str, Judged]) -> dict[str, dict[str, float]]:
    """Give each question's rank measures by name.

    Recall and RR look for the passages of the question's highest grade (the very place); nDCG
    takes all grades.
    """
    import ir_measures

    if not judged:
        return {}
    run = {
        question: {name: 1 / rank for rank, name in enumerate(one.ranking, start=1)}
        for question, one in judged.items()
    }
    places = {
        measure.name: ir_measures.parse_measure(f"R@{_depth(measure.name)}") for measure in RECALL
    }
    top = {question: _top(one.grades) for question, one in judged.items()}
    graded = {question: dict(one.grades) for question, one in judged.items()}
    values: dict[str, dict[str, float]] = {question: {} for question in judged}
    for names, qrels in (
        ({**places, RR.name: ir_measures.RR}, top),
        ({NDCG.name: ir_measures.nDCG @ 10}, graded),
    ):
        known = {measure: name for name, measure in names.items()}
        for metric in ir_measures.iter_calc(list(known), qrels, run):
            values[metric.query_id][known[metric.measure]] = float(metric.value)
    return values


def _holds(gold: Gold, passage: Passage) -> bool:
    return any(gold.holds(passage.document, statement.spans) for statement in passage.statements)


def _top(grades: Mapping[str, int]) -> dict[str, int]:
    highest = max(grades.values())
    return {name: int(grade == highest) for name, grade in grades.items()}


def _depth(name: str) -> int:
    return int(name.partition("@")[2])
