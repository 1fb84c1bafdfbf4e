"""Fuse the rankings of several legs into one."""

from collections.abc import Sequence

from assistant.records.documents import PassageId


def reciprocal_rank_fusion(
    rankings: Sequence[Sequence[PassageId]],
    *,
    weights: Sequence[float] | None = None,
    k: int = 60,
) -> list[tuple[PassageId, float]]:
    """Rank passages by the weighted sum of 1 / (k + rank), rank counted from 1.

    Ranks are fused, not scores, because BM25 and cosine share no scale.

    Args:
        rankings: One list of passage ids per leg, best first; any may be empty.
        weights: How much each leg counts; all the same where not given. A leg of weight 0 brings
            in no passage.
        k: How far the top ranks are flattened; 60 is the paper's choice.

    Returns:
        Each passage once with its score, best first; ties keep order of appearance.

    Raises:
        ValueError: A ranking names a passage twice, or there are not as many weights as rankings.

    Source: Cormack, Clarke and Buettcher, SIGIR 2009, doi:10.1145/1571941.1572114.
    """
    scores: dict[PassageId, float] = {}
    for ranking, weight in zip(rankings, weights or [1.0] * len(rankings), strict=True):
        if len(set(ranking)) < len(ranking):
            raise ValueError("a ranking names a passage twice: merge duplicates before fusing")
        if weight == 0:
            continue
        for rank, passage_id in enumerate(ranking, start=1):
            scores[passage_id] = scores.get(passage_id, 0.0) + weight / (k + rank)
    # The sort is stable and dicts keep insertion order, so ties need no second key.
    return sorted(scores.items(), key=lambda item: item[1], reverse=True)
