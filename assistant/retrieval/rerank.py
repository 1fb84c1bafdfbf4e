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

    Ties keep the order in which they came; what stands on hidden slides comes last.
    """
    seen = [
        passage_features(query, needs, candidate.passage, candidate.legs, candidate.year)
        for candidate in candidates
    ]
    unmet = 1.0 - max((features["covered_anywhere"] for features in seen), default=0.0)
    scored = [
        _scored(candidate, features | unmet_features(features, unmet), weights)
        for candidate, features in zip(candidates, seen, strict=True)
    ]
    scored.sort(key=lambda hit: (hit.passage.locator.hidden, -hit.score))
    return tuple(
        Hit(hit.passage, rank, hit.score, hit.legs, hit.features)
        for rank, hit in enumerate(scored, start=1)
    )


def unmet_features(features: Mapping[str, float], unmet: float) -> dict[str, float]:
    """Give what the legs say, weighed by how little of the question any passage's words meet.

    A question in other words than the text's has few words to rank by; its meaning is left.
    """
    return {
        "lexical_unmet": features["lexical"] * unmet,
        "dense_unmet": features["dense_rank"] * unmet,
        "cosine_unmet": features["cosine"] * unmet,
    }


def _scored(
    candidate: Candidate, features: Mapping[str, float], weights: Mapping[str, float]
) -> Hit:
    score = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return Hit(candidate.passage, 0, score, candidate.legs.ranks, tuple(features.items()))
