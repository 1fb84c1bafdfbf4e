"""Rank passages for a query: both legs, fused, reread."""

from functools import lru_cache

from assistant.indexing.encoder import Encoder
from assistant.indexing.generation import Generation
from assistant.language.glossary import Glossary
from assistant.records.documents import DocumentId, PassageId
from assistant.records.questions import Filters, Hit, Query, StatementHit
from assistant.retrieval.dense import DenseLeg, dense_ranking
from assistant.retrieval.features import Legs
from assistant.retrieval.fusion import reciprocal_rank_fusion
from assistant.retrieval.lexical import lexical_clauses
from assistant.retrieval.needs import question_needs
from assistant.retrieval.rerank import Candidate, rerank
from assistant.retrieval.statements import find_statements, search_statements
from assistant.retrieval.weights import Weights, load_weights
from assistant.settings import Settings

_NO_LEG = DenseLeg()
_ANYTHING = Filters()


class Retriever:
    """Ranks the passages of one generation; only read, safe for many threads."""

    def __init__(
        self, generation: Generation, encoder: Encoder, glossary: Glossary, settings: Settings
    ) -> None:
        self.generation = generation
        self.encoder = encoder
        self.glossary = glossary
        self.settings = settings
        # Paging through the hits of a search asks for the same search again.
        self._statements = lru_cache(maxsize=32)(self._find_statements)

    def rank(self, query: Query, limit: int = 10) -> tuple[Hit, ...]:
        """Give the best passages for a query, best first; none where nothing matches.

        The query's filters act in both legs before anything is ranked.
        """
        weights = load_weights(query.language)
        depth = max(limit, self.settings.candidates)
        clauses = lexical_clauses(query, self.generation, self.generation.count, weights)
        lexical = self.generation.match(clauses, depth, query.filters)
        dense = self._dense(query, depth, weights)
        candidates = self._candidates(lexical, dense, depth, weights)
        needs = question_needs(query, self.generation, self.generation.count)
        return rerank(query, needs, candidates, weights.features)[:limit]

    def search_statements(
        self, text: str, filters: Filters = _ANYTHING, *, limit: int = 50, offset: int = 0
    ) -> tuple[int, tuple[StatementHit, ...]]:
        """Give how many statements hold what is searched for, exactly, and a stretch of the best.

        Without words, all that the filters let through, in the order of the documents.
        """
        if not text.strip():
            return search_statements(
                text, self.generation, self.glossary, filters, limit=limit, offset=offset
            )
        hits = self._statements(text, filters)
        return len(hits), hits[offset : offset + limit]

    def _find_statements(self, text: str, filters: Filters) -> tuple[StatementHit, ...]:
        return find_statements(text, self.generation, self.glossary, filters)

    def _dense(self, query: Query, depth: int, weights: Weights) -> DenseLeg:
        if not weights.legs["dense"]:
            return _NO_LEG
        return dense_ranking(query, self.generation, self.encoder, depth)

    def _candidates(
        self,
        lexical: list[tuple[PassageId, float]],
        dense: DenseLeg,
        depth: int,
        weights: Weights,
    ) -> list[Candidate]:
        rankings = {
            "lexical": [passage for passage, _ in lexical],
            "dense": [passage for passage, _ in dense.ranking],
        }
        fused = reciprocal_rank_fusion(
            list(rankings.values()), weights=[weights.legs[leg] for leg in rankings]
        )
        ids = [passage for passage, _ in fused[:depth]]
        ranks = {leg: _ranks(ranking) for leg, ranking in rankings.items()}
        scores, cosines = dict(lexical), self._cosines(dense, ids)
        top = max(scores.values(), default=1.0)
        years = _years(self.generation)
        return [
            Candidate(
                passage,
                Legs(
                    lexical=scores.get(passage.id, 0.0) / top,
                    cosine=cosines.get(passage.id, 0.0),
                    ranks=tuple(
                        (leg, found[passage.id])
                        for leg, found in ranks.items()
                        if passage.id in found
                    ),
                ),
                years.get(passage.document),
            )
            for passage in self.generation.passages(ids)
        ]

    def _cosines(self, dense: DenseLeg, ids: list[PassageId]) -> dict[PassageId, float]:
        """Give the cosines of all candidates, also of those that the dense leg did not find."""
        if dense.vector is None:
            return {}
        return dict(zip(ids, self.generation.similarities(dense.vector, ids), strict=True))


@lru_cache(maxsize=4)
def _years(generation: Generation) -> dict[DocumentId, int | None]:
    """Give the year that each document follows up; a generation never changes."""
    return {row.facts.id: row.facts.year for row in generation.documents()}


def _ranks(ranking: list[PassageId]) -> dict[PassageId, int]:
    return {passage: rank for rank, passage in enumerate(ranking, start=1)}
