"""Reorder the best passages by reading them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.records.documents import Passage
from assistant.records.questions import Hit, Query
from assistant.retrieval.features import Legs, passage_features
from assistant.retrieval.needs import Need


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that the legs found, what they say of it, and the year its document follows up."""

    passage: Passage
    legs: Legs
    year: int | None


def rerank(
    query: Query,
    needs: Sequence[Need],
    candidates: Sequence[Candidate],
    weights: Mapping[str, float],
) -> tuple[Hit, ...]:
    """Give the candidates best first, by the weighted sum of their features.

    Ties keep the order in which they came.
    """
    scored = [_scored(query, needs, candidate, weights) for candidate in candidates]
    scored.sort(key=lambda hit: -hit.score)
    return tuple(
        Hit(hit.passage, rank, hit.score, hit.legs, hit.features)
        for rank, hit in enumerate(scored, start=1)
    )


def _scored(
    query: Query, needs: Sequence[Need], candidate: Candidate, weights: Mapping[str, float]
) -> Hit:
    features = passage_features(query, needs, candidate.passage, candidate.legs, candidate.year)
    score = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return Hit(candidate.passage, 0, score, candidate.legs.ranks, tuple(features.items()))
