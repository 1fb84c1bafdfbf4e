"""What repair has learned from the parliament's texts: words, neighbours and spellings."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.reading.repair.hashing import Weights

NAME = "learned.npz"
COUNT_STEP = 16
"""Counts are kept as this many times their natural log, rounded: within 3 %, in one byte."""


@dataclass(frozen=True, slots=True)
class Resource:
    """The learned parts.

    Attributes:
        vocabulary: Words in small letters, one a line, UTF-8.
        counts: Their logarithmic counts, in `COUNT_STEP` steps.
        names: Those that are mostly written with a capital within sentences, likewise.
        abroad: Those that people abroad bear without the letters, likewise; a first name
            ends in ">" and a surname begins with "<", towards the rest of the name.
        context: Weights of `ContextModel`.
        spelling: Weights of `SpellingModel`.
    """

    vocabulary: NDArray[np.uint8]
    counts: NDArray[np.uint8]
    names: NDArray[np.uint8]
    abroad: NDArray[np.uint8]
    context: Weights
    spelling: Weights

    def words(self) -> Iterator[tuple[str, float]]:
        """Give each word with its probability in the parliament's texts."""
        counts = np.exp(self.counts / np.float64(COUNT_STEP))
        shares = (counts / counts.sum()).tolist()
        return zip(self.vocabulary.tobytes().decode().split("\n"), shares, strict=True)

    def name_words(self) -> frozenset[str]:
        """Give the names, in small letters."""
        return frozenset(self.names.tobytes().decode().split("\n"))

    def names_abroad(self) -> dict[str, int]:
        """Give where the rest of the name stands by name borne abroad: 1 after, -1 before.

        It is 0 for a name that no other part tells for Swedish.
        """
        marked = self.abroad.tobytes().decode().split("\n")
        return {m.strip("<>"): m.endswith(">") - m.startswith("<") for m in marked}


@lru_cache(maxsize=1)
def load_resource() -> Resource:
    """Load what ships with the program."""
    with files(__package__).joinpath(NAME).open("rb") as stream, np.load(stream) as arrays:
        return Resource(**{name: arrays[name] for name in Resource.__slots__})


def words_resource(counts: Mapping[str, int], names: Iterable[str]) -> Resource:
    """Give a resource that has learned words only."""
    words = sorted(counts)
    steps = np.round(np.log([counts[word] for word in words]) * COUNT_STEP)
    none = np.zeros(2, np.int8)
    listed = text_array(words), steps.astype(np.uint8), text_array(sorted(names))
    return Resource(*listed, text_array(()), none, none)


def save_resource(path: Path, resource: Resource) -> None:
    """Write a resource, compressed."""
    np.savez_compressed(
        path,
        vocabulary=resource.vocabulary,
        counts=resource.counts,
        names=resource.names,
        abroad=resource.abroad,
        context=resource.context,
        spelling=resource.spelling,
    )


def text_array(words: Iterable[str]) -> NDArray[np.uint8]:
    """Give words as a resource keeps them."""
    return np.frombuffer("\n".join(words).encode(), np.uint8)
