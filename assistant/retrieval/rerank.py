"""Reorder the best passages by reading them."""

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.records.questions import Hit, Query
from assistant.retrieval.features import Candidate, candidate_features, weighted
from assistant.retrieval.reading import Reading


def rerank(
    query: Query,
    candidates: Sequence[Candidate],
    weights: Mapping[str, float],
    reading: Reading,
) -> tuple[Hit, ...]:
    """Give the candidates, at least one, best first, by the weighted sum of their features.

    Ties keep the order in which they came; what stands on hidden slides comes last.

    Args:
        reading: What the candidates hold.
    """
    features = candidate_features(query, candidates, reading)
    scores = weighted(features, weights, len(candidates))
    names = tuple(features)
    hidden = [candidate.passage.locator.hidden for candidate in candidates]
    table = np.stack([features[name] for name in names], axis=1).tolist()
    return tuple(
        Hit(
            candidates[row].passage,
            rank,
            float(scores[row]),
            candidates[row].legs.ranks,
            tuple(zip(names, table[row], strict=True)),
        )
        for rank, row in enumerate(np.lexsort((-scores, np.array(hidden))).tolist(), start=1)
    )
