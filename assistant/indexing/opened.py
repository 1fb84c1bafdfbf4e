"""One published generation, open for questions."""

from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.errors import IndexingError
from assistant.indexing.derive import ARRAY, CATALOGUE, CHROMA, TERMS
from assistant.indexing.exact import ExactVectors
from assistant.indexing.facets import Allowed
from assistant.indexing.lock import FolderLock
from assistant.indexing.lookup import DocumentRow, Lookup
from assistant.indexing.manifest import Manifest
from assistant.indexing.terms import TermClause, TermIndex
from assistant.indexing.vectors import VectorStore
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
        self._exact = ExactVectors(folder / ARRAY)
        self._terms = TermIndex(folder / TERMS)
        self._chroma_hold = FolderLock.take(folder / CHROMA, shared=False)
        # Chroma is open in one process at a time; others search exactly, which finds the same.
        self._vectors = VectorStore(folder / CHROMA) if self._chroma_hold else None
        self._unreached = np.array(
            [row for number in manifest.unreached for row in self._lookup.rows_of_vector(number)],
            np.int64,
        )
        self._document = lru_cache(maxsize=32)(self._lookup.document)
        if self._vectors and self.count:
            self._probe(self._vectors)

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

    def passages(self, ids: Sequence[PassageId]) -> list[Passage]:
        """Give passages in the order of their ids.

        Raises:
            IndexingError: No passage has one of the ids.
        """
        return self._lookup.passages(ids)

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

    def statements(
        self, filters: Filters = ANYTHING, *, offset: int = 0, limit: int = 50
    ) -> tuple[int, tuple[Statement, ...]]:
        """Give how many statements a filter lets through, and a stretch of them, in order."""
        ids, counts = self.passage_ids(filters), self._counts(filters)
        ends = np.cumsum(counts)
        total = int(ends[-1]) if len(ends) else 0
        first = int(np.searchsorted(ends, offset, side="right"))
        last = int(np.searchsorted(ends, offset + limit, side="left"))
        skipped = offset - (int(ends[first - 1]) if first else 0)
        found = [
            statement
            for passage in self.passages(ids[first : last + 1])
            for statement in passage.statements
        ]
        return total, tuple(found[skipped : skipped + limit])

    def nearest(
        self, vector: Vectors, limit: int, filters: Filters = ANYTHING
    ) -> list[tuple[PassageId, float]]:
        """Give passages by cosine with a vector, best first.

        Args:
            vector: float32 `(dimension,)`, unit length, of the encoder that made the index.
        """
        allowed = self._allowed(filters)
        if allowed is None and self._vectors is not None:
            found = self._vectors.nearest(vector, min(limit, self.count))
            named = [
                (self._lookup.ids[row], cosine)
                for number, cosine in found
                for row in self._lookup.rows_of_vector(number)
            ]
            return self._with_unreached(named, vector, limit)
        rows = None if allowed is None else allowed.rows
        return [
            (self._lookup.ids[row], cosine)
            for row, cosine in self._exact.nearest(vector, limit, rows)
        ]

    def recall(self, vector: Vectors, limit: int) -> float:
        """Give the share of the nearest passages that the vector store finds; for measuring."""
        exact = {self._lookup.ids[row] for row, _ in self._exact.nearest(vector, limit)}
        found = {name for name, _ in self.nearest(vector, limit)}
        return len(exact & found) / len(exact) if exact else 1.0

    def similarities(self, vector: Vectors, ids: Sequence[PassageId]) -> list[float]:
        """Give the cosine of each passage named with a vector, exactly.

        Raises:
            KeyError: No passage has one of the ids.
        """
        rows = np.array([self._lookup.row_of_id[name] for name in ids], np.int64)
        return [float(cosine) for cosine in self._exact.similarities(vector, rows)]

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

    def close(self) -> None:
        """Free the files and the hold on the folder; only when nobody asks any more."""
        if self._vectors is not None:
            self._vectors.close()
        self._lookup.close()
        for hold in (self._chroma_hold, self._hold):
            if hold is not None:
                hold.release()

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

    def _counts(self, filters: Filters) -> npt.NDArray[np.int64]:
        counts = self._lookup.statement_counts
        allowed = self._allowed(filters)
        return counts if allowed is None else counts[allowed.rows]

    def _with_unreached(
        self, found: list[tuple[PassageId, float]], vector: Vectors, limit: int
    ) -> list[tuple[PassageId, float]]:
        """Add what Chroma's graph does not reach, ranked exactly."""
        if not len(self._unreached):
            return found[:limit]
        beside = self._exact.nearest(vector, limit, self._unreached)
        merged = {self._lookup.ids[row]: cosine for row, cosine in beside} | dict(found)
        return sorted(merged.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]

    def _probe(self, store: VectorStore) -> None:
        """Ask once, so that a broken store is known at once and the first question is no slower.

        Raises:
            IndexingError: The store does not find a passage by its own vector.
        """
        rows = {0, self.count // 2, self.count - 1}.difference(self._unreached.tolist())
        numbers = self._lookup.vector_of_row
        missed = store.unreached((int(numbers[row]), self._exact.row(row)) for row in rows)
        # In a large corpus one may be out of the graph's reach without having been looked for.
        if missed and len(missed) == len(rows):
            raise IndexingError(
                f"{self.id}: the vector store does not find vector {missed[0]} by itself. "
                'Run "belagt index"'
            )
