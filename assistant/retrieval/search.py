"""Rank passages for a query: both legs, fused, reread."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial

from assistant.indexing.encoders.cross_encoder import load_cross_encoder
from assistant.indexing.encoders.encoder import Encoder
from assistant.indexing.generation import Generation
from assistant.language.glossary import Glossary
from assistant.records.documents import PassageId
from assistant.records.questions import Filters, Hit, Language, Query, StatementHit
from assistant.retrieval.candidates import fuse, gather
from assistant.retrieval.dense import DenseLeg, dense_ranking
from assistant.retrieval.filtering import check_filters
from assistant.retrieval.found import Found, Order, Tally
from assistant.retrieval.introducing import introduced
from assistant.retrieval.lexical import lexical_clauses
from assistant.retrieval.needs import question_needs
from assistant.retrieval.passage_words import PassageReader
from assistant.retrieval.possible import of_aspect
from assistant.retrieval.reading import read
from assistant.retrieval.recent import RecentPassages
from assistant.retrieval.rerank import rerank
from assistant.retrieval.rereading import reread
from assistant.retrieval.statement_words import StatementWords
from assistant.retrieval.statements import find_statements
from assistant.retrieval.weights import Weights, load_weights, trusting
from assistant.settings import Settings

Weigh = Callable[[Language], Weights]

# Of the lexical leg's passages so many are candidates whatever the dense leg finds.
_SURE = 25
# Questions whose dense leg is searched at once; Chroma's graph takes a core each.
_LEGS = 2
# Words learned beforehand: half of what a lexicon keeps, so that there is room for rare ones.
_COMMON = 32_768
_NO_LEG = DenseLeg()
_ANYTHING = Filters()


class Retriever:
    """Ranks the passages of one generation; only read, safe for many threads."""

    def __init__(
        self,
        generation: Generation,
        encoder: Encoder,
        glossary: Glossary,
        settings: Settings,
        *,
        weigh: Weigh = load_weights,
    ) -> None:
        """Rank over a generation.

        Args:
            weigh: Gives the weights by language of the question; else those that are kept.
        """
        self.generation = generation
        self.encoder = encoder
        told = [pair for row in generation.documents() for pair in row.abbreviations]
        self.glossary = glossary.with_abbreviations(told)
        self.settings = settings
        self._weigh = weigh
        self._cross_encoder = load_cross_encoder(settings)
        self._reader = PassageReader(encoder)
        self._warm = False
        self._legs = ThreadPoolExecutor(_LEGS, thread_name_prefix="leg")
        self._passages = RecentPassages(generation)
        self._statement_words = StatementWords(generation)
        # Paging through the hits of a search asks for the same search again. Not a method, which
        # would hold this and its generation until somebody looks for cycles.
        find = partial(_find_statements, generation, self.glossary, self._statement_words)
        self._statements = lru_cache(maxsize=32)(find)

    def warm(self) -> None:
        """Learn the corpus's commonest words, as a server does before it is asked.

        Words met for the first time are most of what a question costs over a large corpus.
        """
        self._reader.learn(self.generation.common_words(_COMMON))
        self._warm = True

    def weights(self, language: Language) -> Weights:
        """Give the weights for a question's language, the encoder's as far as it is trusted."""
        trust = self.generation.manifest.trust.get(language, 1.0)
        return trusting(self._weigh(language), trust)

    def rank(self, query: Query, limit: int = 10) -> tuple[Hit, ...]:
        """Give the best passages for a query, best first; none where nothing matches.

        The query's filters act in both legs before anything is ranked.

        Raises:
            QuestionError: A filter names a document or a body that is not in the index.
        """
        check_filters(query.filters, self.generation)
        weights = self.weights(query.language)
        depth = max(limit, self.settings.candidates)
        clauses = lexical_clauses(query, self.generation, self.generation.count, weights)
        nearest = self._legs.submit(self._dense, query, depth, weights)
        lexical = self.generation.match(clauses, depth, query.filters)
        reader = self._passage_reader()
        # The legs' libraries work outside Python: what is to be read anyway is read meanwhile.
        reader.read(self._passages.get([passage for passage, _ in lexical[:_SURE]]))
        dense = nearest.result()
        rankings = {"lexical": lexical, "dense": list(dense.ranking)}
        fused = fuse(rankings, weights, depth)
        cosines = self._cosines(dense, fused)
        candidates = gather(query, self._passages.get(fused), rankings, cosines, self.generation)
        needs = question_needs(query, self.generation, self.generation.count)
        if not candidates:
            return ()
        passages = [candidate.passage for candidate in candidates]
        reading = read(needs, passages, reader, dense.vector)
        hits = rerank(query, candidates, weights.features, reading)
        if self._cross_encoder is not None:
            hits = reread(query, hits, self._cross_encoder)
        return introduced(query, hits, self.generation)[:limit]

    def search_statements(
        self,
        text: str,
        filters: Filters = _ANYTHING,
        *,
        limit: int = 50,
        offset: int = 0,
        order: Order = "relevance",
    ) -> tuple[int, tuple[StatementHit, ...]]:
        """Give how many statements hold what is searched for, exactly, and a stretch of them.

        Without words, all that the filters let through, in the order of the documents.
        """
        found = self._statements(text, filters)
        hits = found.ordered(order, self.generation).hits(self.generation, offset, limit)
        return len(found), hits

    def tally_statements(self, text: str, filters: Filters = _ANYTHING) -> Tally:
        """Count what a search finds, by document and presenter; reads none of it."""
        return self._statements(text, filters).tally(self.generation)

    def read_ahead(self) -> None:
        """Number the words of all statements, so that no search has to read them first."""
        self._statement_words.read_ahead()

    def _passage_reader(self) -> PassageReader:
        """Give what remembers passages; when it knows too many words, one that begins anew."""
        if self._reader.lexicon.full:
            self._reader = PassageReader(self.encoder)
            if self._warm:
                self._legs.submit(self.warm)
        return self._reader

    def _dense(self, query: Query, depth: int, weights: Weights) -> DenseLeg:
        if not weights.legs["dense"]:
            return _NO_LEG
        return dense_ranking(query, self.generation, self.encoder, depth)

    def _cosines(self, dense: DenseLeg, ids: list[PassageId]) -> dict[PassageId, float]:
        """Give the cosines of all candidates, also of those that the dense leg did not find."""
        if dense.vector is None:
            return {}
        return dict(zip(ids, self.generation.similarities(dense.vector, ids), strict=True))


def _find_statements(
    generation: Generation,
    glossary: Glossary,
    statement_words: StatementWords,
    text: str,
    filters: Filters,
) -> Found:
    found = find_statements(text, generation, glossary, filters, statement_words)
    return of_aspect(found, filters.aspect, generation)
