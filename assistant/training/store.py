"""Hold many cut texts as one array of piece numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Bags:
    """Texts as piece numbers, one after the other.

    Attributes:
        pieces: `(n_pieces,)`.
        ends: `(n_texts + 1,)`; text i is `pieces[ends[i]:ends[i + 1]]`.
    """

    pieces: Numbers
    ends: Numbers

    @classmethod
    def of(cls, texts: Iterable[Sequence[int]]) -> "Bags":
        """Put texts of piece numbers together."""
        listed = list(texts)
        ends = np.zeros(len(listed) + 1, np.int64)
        np.cumsum([len(text) for text in listed], out=ends[1:])
        flat = [piece for text in listed for piece in text]
        return cls(np.asarray(flat, np.int64), ends)

    def __len__(self) -> int:
        return len(self.ends) - 1

    def take(self, chosen: Numbers) -> "Bags":
        """Give the chosen texts, in that order."""
        return self.ranges(self.ends[chosen], self.ends[chosen + 1])

    def ranges(self, starts: Numbers, stops: Numbers) -> "Bags":
        """Give stretches of the pieces as texts; stretches may cross texts."""
        lengths = stops - starts
        ends = np.concatenate([[0], np.cumsum(lengths)])
        within = np.arange(ends[-1]) - np.repeat(ends[:-1], lengths)
        return Bags(self.pieces[np.repeat(starts, lengths) + within], ends)

    def keep(self, kept: NDArray[np.bool_]) -> "Bags":
        """Give the texts with the marked pieces only; a text may be left empty."""
        counts = np.concatenate([[0], np.cumsum(kept)])
        return Bags(self.pieces[kept], counts[self.ends])

    def owners(self) -> Numbers:
        """Give the number of the text that each piece belongs to."""
        return np.repeat(np.arange(len(self)), np.diff(self.ends))


def joined(parts: Sequence[Bags]) -> Bags:
    """Give the texts of several stores as one."""
    shifts = np.cumsum([0, *(len(part.pieces) for part in parts)])
    ends = [part.ends[:-1] + shift for part, shift in zip(parts, shifts[:-1], strict=True)]
    pieces = np.concatenate([part.pieces for part in parts])
    return Bags(pieces, np.concatenate([*ends, shifts[-1:]]))
