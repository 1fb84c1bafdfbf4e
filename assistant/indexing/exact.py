"""Exact nearest passages, over all or over those that a filter lets through."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]

# Where a filter lets through more than this share, all rows are multiplied where they lie:
# gathering scattered rows costs a copy of each.
GATHER_SHARE = 0.25
# Bytes of a NumPy file before its first row.
_HEADER = 128


class ExactVectors:
    """The vectors of all passages, memory-mapped once and shared by threads and processes."""

    def __init__(self, path: Path) -> None:
        # A file without rows cannot be mapped.
        mapped: Vectors = np.load(path, mmap_mode="r" if path.stat().st_size > _HEADER else None)
        self._vectors = mapped

    def __len__(self) -> int:
        return len(self._vectors)

    def row(self, row: int) -> Vectors:
        """Give the vector of a row."""
        return np.array(self._vectors[row])

    def nearest(
        self, vector: Vectors, limit: int, rows: npt.NDArray[np.int64] | None = None
    ) -> list[tuple[int, float]]:
        """Give rows with their cosine, best first; ties keep the order of rows.

        Args:
            vector: float32 `(dim,)`, unit length.
            rows: Those to rank, ascending; None for all.
        """
        similarities = self.similarities(vector, rows)
        limit = min(limit, len(similarities))
        if limit <= 0:
            return []
        best = np.arange(len(similarities))
        if limit < len(similarities):
            cut = np.partition(similarities, -limit)[-limit]
            best = np.flatnonzero(similarities >= cut)
        best = best[np.argsort(-similarities[best], kind="stable")][:limit]
        found = best if rows is None else rows[best]
        return [(int(row), float(similarities[at])) for row, at in zip(found, best, strict=True)]

    def similarities(self, vector: Vectors, rows: npt.NDArray[np.int64] | None = None) -> Vectors:
        """Give the cosine of each row named, or of all, in their order."""
        if rows is None:
            return np.asarray(self._vectors @ vector)
        if len(rows) > GATHER_SHARE * len(self._vectors):
            return np.asarray(self._vectors @ vector)[rows]
        return np.asarray(self._vectors[rows] @ vector)


def write_vectors(path: Path, vectors: Iterable[Vectors], shape: tuple[int, int]) -> None:
    """Write the file that `ExactVectors` opens, row by row, in little memory.

    Written, not mapped: on a full disk a mapped page ends the process, a write says so.
    """
    header = {"descr": "<f4", "fortran_order": False, "shape": shape}
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, header)
        for vector in vectors:
            file.write(vector.tobytes())
