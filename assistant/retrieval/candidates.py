"""What the legs found together: the passages that the reranker reads, and what each leg says."""

from collections import Counter
from collections.abc import Mapping, Sequence

from assistant.indexing.generation import Generation
from assistant.records.documents import DocumentId, Passage, PassageId
from assistant.records.questions import Query
from assistant.retrieval.features import Candidate, Legs
from assistant.retrieval.fusion import reciprocal_rank_fusion
from assistant.retrieval.naming import document_names
from assistant.retrieval.weights import Weights

Rankings = Mapping[str, Sequence[tuple[PassageId, float]]]
"""By leg, passages with their score, best first."""


def fuse(rankings: Rankings, weights: Weights, depth: int) -> list[PassageId]:
    """Give the best passages of all legs together, so many at most, best first."""
    fused = reciprocal_rank_fusion(
        [[passage for passage, _ in ranking] for ranking in rankings.values()],
        weights=[weights.legs[leg] for leg in rankings],
    )
    return [passage for passage, _ in fused[:depth]]


def gather(
    query: Query,
    passages: Sequence[Passage],
    rankings: Rankings,
    cosines: Mapping[PassageId, float],
    generation: Generation,
) -> list[Candidate]:
    """Give passages with what the legs say of them, in their order.

    Args:
        cosines: Of the question with each passage; empty where there is no dense leg.
    """
    ranks = {leg: _ranks(ranking) for leg, ranking in rankings.items()}
    scores = dict(rankings["lexical"])
    top = max(scores.values(), default=1.0)
    named = document_names(generation).named(query.standalone)
    documents = by_document(rankings["dense"], generation)
    return [
        Candidate(
            passage,
            Legs(
                lexical=scores.get(passage.id, 0.0) / top,
                cosine=cosines.get(passage.id, 0.0),
                ranks=tuple(
                    (leg, found[passage.id]) for leg, found in ranks.items() if passage.id in found
                ),
            ),
            generation.year_of(passage.document),
            named.get(passage.document, 0.0),
            documents.get(passage.document, 0.0) if documents else 1.0,
        )
        for passage in passages
    ]


def by_document(
    ranking: Sequence[tuple[PassageId, float]], generation: Generation
) -> Mapping[DocumentId, float]:
    """Give what a leg found of each document, as a share of the most.

    The n-th best of its passages counts by 1 / n squared: a second one tells that the document is
    about what is sought, and a tenth no more than that it is long.
    """
    sums: dict[DocumentId, float] = {}
    found: Counter[DocumentId] = Counter()
    origins = generation.origins([passage for passage, _ in ranking])
    for (document, _), (_, score) in zip(origins, ranking, strict=True):
        found[document] += 1
        sums[document] = sums.get(document, 0.0) + max(0.0, score) / found[document] ** 2
    most = max(sums.values(), default=0.0) or 1.0
    return {document: total / most for document, total in sums.items()}


def _ranks(ranking: Sequence[tuple[PassageId, float]]) -> dict[PassageId, int]:
    return {passage: rank for rank, (passage, _) in enumerate(ranking, start=1)}
