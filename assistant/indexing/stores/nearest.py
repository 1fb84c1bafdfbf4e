"""The nearest passages of a generation: exactly, or by Chroma's graph where they are many.

Where a filter is set, they are ranked exactly whatever their number.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.errors import IndexingError
from assistant.indexing.building.derive import ARRAY, CHROMA
from assistant.indexing.lock import FolderLock
from assistant.indexing.manifest import Manifest
from assistant.indexing.stores.exact import ExactVectors
from assistant.indexing.stores.lookup import Lookup
from assistant.indexing.stores.vectors import VectorStore
from assistant.records.documents import PassageId

Vectors = npt.NDArray[np.float32]
EXACT_UP_TO = 20_000
"""Passages up to which all vectors are compared: over 1,000, 5,000 and 10,000 of 512 numbers that
takes 0.05, 0.2 and 0.8 ms of processor, and Chroma's graph 0.8, 3 and 5."""


class NearestPassages:
    """Ranks passages by cosine; only read, safe for many threads."""

    def __init__(
        self,
        folder: Path,
        lookup: Lookup,
        manifest: Manifest,
        *,
        exact_up_to: int = EXACT_UP_TO,
    ) -> None:
        """Open the vectors of a generation.

        Args:
            exact_up_to: Passages up to which the graph is not asked, only kept and proved.

        Raises:
            IndexingError: The store cannot be opened, or does not find its own vectors.
        """
        self._lookup = lookup
        self._large = len(lookup.ids) > exact_up_to
        self._exact = ExactVectors(folder / ARRAY)
        self._hold = FolderLock.take(folder / CHROMA, shared=False)
        # Chroma is open in one process at a time; others search exactly, which finds the same.
        self._store: VectorStore | None = None
        self._beside = _beside_graph(lookup, manifest)
        self._gone = len(manifest.graph_gone)
        try:
            self._store = VectorStore(folder / CHROMA) if self._hold else None
            if self._store and lookup.ids:
                self._probe(self._store, manifest.generation)
        except BaseException:
            self.close()
            raise

    def nearest(
        self, vector: Vectors, limit: int, rows: npt.NDArray[np.int64] | None = None
    ) -> list[tuple[PassageId, float]]:
        """Give passages by cosine with a vector, best first.

        Args:
            rows: Those to rank, ascending; None for all.
        """
        if rows is None and self._large and self._store is not None:
            # What is gone may come before what is there.
            found = self._store.nearest(vector, min(limit + self._gone, len(self._lookup.ids)))
            named = [
                (self._lookup.ids[row], cosine)
                for number, cosine in found
                for row in self._lookup.rows_of_vector(number)
            ]
            return self._with_beside(named, vector, limit)
        return [
            (self._lookup.ids[row], cosine)
            for row, cosine in self._exact.nearest(vector, limit, rows)
        ]

    def recall(self, vector: Vectors, limit: int) -> float:
        """Give the share of the nearest passages that the store finds; for measuring."""
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

    def close(self) -> None:
        """Free the store, so that another process may open it; a second call does nothing."""
        if self._store is not None:
            self._store.close()
        if self._hold is not None:
            self._hold.release()

    def _with_beside(
        self, found: list[tuple[PassageId, float]], vector: Vectors, limit: int
    ) -> list[tuple[PassageId, float]]:
        """Add what is beside Chroma's graph, ranked exactly."""
        if not len(self._beside):
            return found[:limit]
        beside = self._exact.nearest(vector, limit, self._beside)
        merged = {self._lookup.ids[row]: cosine for row, cosine in beside} | dict(found)
        return sorted(merged.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]

    def _probe(self, store: VectorStore, generation: str) -> None:
        """Ask once, so that a broken store is known at once and the first question is no slower.

        Raises:
            IndexingError: The store does not find a passage by its own vector.
        """
        count = len(self._lookup.ids)
        rows = {0, count // 2, count - 1}.difference(self._beside.tolist())
        numbers = self._lookup.vector_of_row
        missed = store.unreached((int(numbers[row]), self._exact.row(row)) for row in rows)
        # In a large corpus one may be out of the graph's reach without having been looked for.
        if missed and len(missed) == len(rows):
            raise IndexingError(
                f"{generation}: the vector store does not find vector {missed[0]} by itself. "
                'Run "belagt index"'
            )


def _beside_graph(lookup: Lookup, manifest: Manifest) -> npt.NDArray[np.int64]:
    """Give the rows that the graph does not reach, or was not given yet, ascending."""
    unreached = np.isin(lookup.vector_of_row, manifest.unreached)
    if manifest.graph_last is not None:
        unreached |= lookup.vector_of_row > manifest.graph_last
    return np.flatnonzero(unreached)
