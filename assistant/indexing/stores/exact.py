"""Exact nearest passages, over all or over those that a filter lets through."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]

# Where a filter lets through more than this share, all rows are multiplied where they lie:
# gathering scattered rows costs a copy of each.
GATHER_SHARE = 0.25
# Rows gathered at once: what a processor's own memory holds, so that a copy is read where it lies.
_BLOCK = 256
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

    def rows(self) -> Vectors:
        """Give all vectors, mapped from the file; only to be read."""
        return self._vectors

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
        found, room = np.empty(len(rows), np.float32), np.empty((_BLOCK, len(vector)), np.float32)
        for start in range(0, len(rows), _BLOCK):
            block = rows[start : start + _BLOCK]
            # "clip" writes straight into the room given; the rows are there.
            gathered = self._vectors.take(block, 0, room[: len(block)], "clip")
            np.dot(gathered, vector, out=found[start : start + _BLOCK])
        return found


def write_vectors(path: Path, pieces: Iterable[Vectors], shape: tuple[int, int]) -> None:
    """Write the file that `ExactVectors` opens, piece by piece, in little memory.

    Written, not mapped: on a full disk a mapped page ends the process, a write says so.

    Args:
        pieces: Vectors or stretches of them, in order.
    """
    header = {"descr": "<f4", "fortran_order": False, "shape": shape}
    with path.open("wb") as file:
        np.lib.format.write_array_header_1_0(file, header)
        for piece in pieces:
            file.write(np.ascontiguousarray(piece).data)


def merged_vectors(
    old: Path, before: Numbers, now: Numbers, new: Callable[[int], Vectors]
) -> Iterator[Vectors]:
    """Give the vectors of an array that follows on another, what stayed in whole stretches.

    Args:
        old: The file of the other.
        before: Id of the vector in each of its rows.
        now: Id of the vector in each row of the one to be written.
        new: Gives a vector that the other does not hold.
    """
    held = ExactVectors(old).rows()
    order = np.argsort(before, kind="stable")
    places = np.searchsorted(before, now, sorter=order).clip(max=max(len(before) - 1, 0))
    rows = order[places] if len(before) else np.zeros(len(now), np.int64)
    known = before[rows] == now if len(before) else np.zeros(len(now), bool)
    rows = np.where(known, rows, -1)
    # A stretch ends where the next row does not follow in the old array.
    ends = np.flatnonzero((rows[1:] != rows[:-1] + 1) | (rows[:-1] < 0) | (rows[1:] < 0)) + 1
    for start, end in pairwise([0, *ends.tolist(), len(now)]):
        if start == end:
            continue
        first = int(rows[start])
        yield held[first : first + end - start] if first >= 0 else new(int(now[start]))
