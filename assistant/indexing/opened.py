"""One published generation, open for questions."""

from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.indexing.building.derive import CATALOGUE, TERMS
from assistant.indexing.lock import FolderLock
from assistant.indexing.manifest import Manifest
from assistant.indexing.stores.document_table import DocumentRow
from assistant.indexing.stores.facets import Allowed
from assistant.indexing.stores.lookup import Lookup
from assistant.indexing.stores.nearest import NearestPassages
from assistant.indexing.stores.rows import PassageTexts
from assistant.indexing.stores.terms import TermClause, TermIndex
from assistant.records.documents import (
    Document,
    DocumentId,
    Passage,
    PassageId,
    Statement,
    StatementId,
)
from assistant.records.questions import Filters

Vectors = npt.NDArray[np.float32]
ANYTHING = Filters()


class Generation:
    """Documents, passages and statements of one published state, and search over them.

    Only read, and safe for many threads. The folder is held, so that no build removes it.
    """

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        """Open the generation in a folder.

        Raises:
            IndexingError: One of its stores cannot be opened.
        """
        self.id = manifest.generation
        self.manifest = manifest
        self._hold = FolderLock.take(folder, shared=True)
        self._lookup = Lookup(folder / CATALOGUE)
        self._terms = TermIndex(folder / TERMS)
        self._nearest = NearestPassages(folder, self._lookup, manifest)
        self._document = lru_cache(maxsize=32)(self._lookup.document)

    @property
    def count(self) -> int:
        """Count the passages."""
        return len(self._lookup.ids)

    @property
    def faults(self) -> tuple[tuple[str, str], ...]:
        """Give file and fault of each document that could not be indexed."""
        return self._lookup.faults

    @property
    def speakers(self) -> tuple[str, ...]:
        """Give who presented something, as "name, office", each once, in order of name."""
        return self._lookup.facets.speakers

    def documents(self) -> tuple[DocumentRow, ...]:
        """Give facts and counts of all documents, by id."""
        return self._lookup.documents

    def document(self, document: DocumentId) -> Document:
        """Give a document with its whole text.

        Raises:
            IndexingError: No document has this id.
        """
        return self._document(document)

    def year_of(self, document: DocumentId) -> int | None:
        """Give the year that a document follows up, where it does; KeyError for no document."""
        return self._lookup.year_of[document]

    def passages(self, ids: Sequence[PassageId]) -> list[Passage]:
        """Give passages in the order of their ids.

        Raises:
            IndexingError: No passage has one of the ids.
        """
        return self._lookup.passages(ids)

    def texts(self, ids: Sequence[PassageId]) -> list[PassageTexts]:
        """Give the texts of passages in the order of their ids, for less than the passages.

        Raises:
            IndexingError: No passage has one of the ids.
        """
        return self._lookup.texts(ids)

    def origins(self, ids: Sequence[PassageId]) -> list[tuple[DocumentId, str]]:
        """Give document and presenter of each passage named, without reading any of them.

        Raises:
            KeyError: No passage has one of the ids.
        """
        rows = self._lookup.row_of_id
        return [self._lookup.facets.origin_of_row(rows[name]) for name in ids]

    def statement(self, statement: StatementId) -> Statement:
        """Give a statement by its id.

        Raises:
            IndexingError: No statement has this id.
        """
        return self._lookup.statement(statement)

    def passage_ids(self, filters: Filters = ANYTHING) -> tuple[PassageId, ...]:
        """Give the passages that a filter lets through, by document and place."""
        allowed = self._allowed(filters)
        if allowed is None:
            return self._lookup.ids
        return tuple(self._lookup.ids[row] for row in allowed.rows)

    def statement_counts(self, filters: Filters = ANYTHING) -> npt.NDArray[np.int64]:
        """Give how many statements each of `passage_ids` holds, `(n,)`."""
        counts = self._lookup.statement_counts
        allowed = self._allowed(filters)
        return counts if allowed is None else counts[allowed.rows]

    def nearest(
        self, vector: Vectors, limit: int, filters: Filters = ANYTHING
    ) -> list[tuple[PassageId, float]]:
        """Give passages by cosine with a vector, best first.

        Args:
            vector: float32 `(dimension,)`, unit length, of the encoder that made the index.
        """
        allowed = self._allowed(filters)
        return self._nearest.nearest(vector, limit, None if allowed is None else allowed.rows)

    def recall(self, vector: Vectors, limit: int) -> float:
        """Give the share of the nearest passages that the vector store finds; for measuring."""
        return self._nearest.recall(vector, limit)

    def similarities(self, vector: Vectors, ids: Sequence[PassageId]) -> list[float]:
        """Give the cosine of each passage named with a vector, exactly.

        Raises:
            KeyError: No passage has one of the ids.
        """
        return self._nearest.similarities(vector, ids)

    def match(
        self, clauses: Sequence[TermClause], limit: int, filters: Filters = ANYTHING
    ) -> list[tuple[PassageId, float]]:
        """Give passages by the weighted sum of BM25 over the clauses, best first, ties by id.

        Raises:
            ValueError: A clause names a field that is not there.
        """
        allowed = self._allowed(filters)
        found = self._terms.match(clauses, limit, None if allowed is None else allowed.facets)
        rows = self._lookup.row_of_seq
        named = [(self._lookup.ids[rows[seq]], score) for seq, score in found]
        return sorted(named, key=lambda pair: (-pair[1], pair[0]))

    def frequency(self, field: str, term: str) -> int:
        """Count the passages that hold a term in a field of the lexical index."""
        return self._terms.frequency(field, term)

    def terms_beginning(self, field: str, prefix: str, limit: int = 100) -> list[tuple[str, int]]:
        """Give known terms of a field that begin so, with the number of passages of each."""
        return self._terms.terms_beginning(field, prefix, limit)

    def common_words(self, limit: int) -> list[str]:
        """Give the folded words that most passages hold, the commonest first."""
        return self._terms.common("exact", limit)

    def close(self) -> None:
        """Free the files and the hold on the folder; only when nobody asks any more."""
        if self._hold is not None:
            self._hold.release()
        self._lookup.close()
        self._nearest.close()

    def __enter__(self) -> "Generation":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        # The last reader may be any thread of a server; interpreters that shut down may fail here.
        with suppress(Exception):
            self.close()

    def _allowed(self, filters: Filters) -> Allowed | None:
        return None if filters == ANYTHING else self._lookup.facets.allowed(filters)
