"""All hits of a search, as numbers: counted, ordered and paged through without being read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from assistant.indexing.generation import Generation
from assistant.records.documents import DocumentId, Passage, PassageId
from assistant.records.questions import StatementHit

Order: TypeAlias = Literal["relevance", "newest", "oldest"]
# Of each document and who presented it there ("" where nobody is named), how many hits.
Tally: TypeAlias = Counter[tuple[DocumentId, str]]

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Found:
    """All hits of a search, best first, as numbers; what is shown of them is read when asked for.

    Attributes:
        ids: The passages that hold hits, or may.
        passages: Which of them each hit is in, `(n,)`.
        ordinals: Which of its passage's statements it is, `(n,)`.
        scores: How well it holds what was searched for, `(n,)`.
    """

    ids: tuple[PassageId, ...]
    passages: NDArray[np.int64]
    ordinals: NDArray[np.int64]
    scores: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.scores)

    def hits(
        self, generation: Generation, offset: int = 0, limit: int | None = None
    ) -> tuple[StatementHit, ...]:
        """Read a stretch of the hits."""
        end = len(self) if limit is None else offset + limit
        rows = self.passages[offset:end].tolist()
        wanted = sorted(set(rows))
        read = zip(wanted, _read([self.ids[row] for row in wanted], generation), strict=True)
        passages = dict(read)
        ordinals, scores = self.ordinals[offset:end].tolist(), self.scores[offset:end].tolist()
        return tuple(
            StatementHit(passages[row].statements[ordinal], score)
            for row, ordinal, score in zip(rows, ordinals, scores, strict=True)
        )

    def tally(self, generation: Generation) -> Tally:
        """Count the hits of each document and presenter."""
        counts = np.bincount(self.passages, minlength=len(self.ids))
        held = np.flatnonzero(counts)
        tally: Tally = Counter()
        for origin, count in zip(
            generation.origins([self.ids[row] for row in held.tolist()]),
            counts[held].tolist(),
            strict=True,
        ):
            tally[origin] += count
        return tally

    def ordered(self, order: Order, generation: Generation) -> "Found":
        """Give the hits in another order; the best first within a year."""
        if order == "relevance" or not len(self):
            return self
        origins = generation.origins(self.ids)
        of_passage = np.array([generation.year_of(name) or 0 for name, _ in origins], np.int64)
        of_hit = of_passage[self.passages] * (-1 if order == "newest" else 1)
        places = np.argsort(of_hit, kind="stable")
        return Found(self.ids, self.passages[places], self.ordinals[places], self.scores[places])


def everything(ids: tuple[PassageId, ...], counts: NDArray[np.int64]) -> Found:
    """Give all statements of passages as hits, in order, none better than another.

    Args:
        ids: The passages.
        counts: How many statements each of them holds, `(n,)`.
    """
    passages = np.repeat(np.arange(len(ids)), counts)
    first = np.cumsum(counts) - counts
    ordinals = np.arange(len(passages)) - first[passages]
    return Found(ids, passages, ordinals, np.zeros(len(passages)))


def _read(ids: Sequence[PassageId], generation: Generation) -> Iterator[Passage]:
    for start in range(0, len(ids), _BATCH):
        yield from generation.passages(ids[start : start + _BATCH])
