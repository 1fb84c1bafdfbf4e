"""Number words, so that arrays of numbers stand for texts.

A word's stem, grams and vector are found once: most of what a question costs is words that are
met for the first time.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from assistant.indexing.encoders.encoder import Encoder, WordEncoder
from assistant.language.analysis import analyse, grams_of
from assistant.language.folding import fold
from assistant.language.stems import stem

Numbers = NDArray[np.int64]
Vectors = NDArray[np.float32]
# The numbers of a word that is joined of others, and those of its stems.
_Joined = tuple[tuple[int, ...], tuple[int, ...]]
# Words from which all is begun anew (about 1.5 kB a word). With fewer than a corpus uses, a
# question in ten had to number its passages' words again.
_WORDS = 65_536
# Words whose vectors there is room for from the start, taken up only as they come: growing copies.
_ROOM = _WORDS + 4_096
# Digits of a year.
_DIGITS = 4
# What each kind of term is marked with, so that one table numbers them all.
EXACT, STEM, GRAM = "=", "~", "+"


class Lexicon:
    """Words by number; only grows. Numbering is for one thread at a time, asking for many."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        """Begin with the empty word, number 0.

        Args:
            encoder: Asked for the vectors of words where it knows words; None for none.
        """
        self._encoder = encoder if isinstance(encoder, WordEncoder) else None
        self._written: dict[str, int | _Joined] = {}
        self._numbers: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._held: list[NDArray[np.int32]] = []
        self._vectors = np.zeros((0, 0), np.float16)
        self._years: set[int] = set()
        self._stems: list[int] = []
        self._squares = np.zeros(0, np.float32)
        self.words: list[str] = []
        self._add([("", ())])

    @property
    def full(self) -> bool:
        """Say whether a new one should be begun."""
        return len(self.words) > _WORDS

    @property
    def knows_meanings(self) -> bool:
        """Say whether words have vectors."""
        return self._encoder is not None

    def learn(self, written: Iterable[str]) -> None:
        """Number words as they are written, those that are new all at once."""
        analysed = {word: _analysed(word) for word in set(written) if word not in self._written}
        pairs = {token: stems for exact, stems in analysed.values() for token in exact}
        fresh = [(token, _stems(token)) for token in pairs if token not in self._numbers]
        if fresh:
            self._add(fresh)
        for word, (exact, stems) in analysed.items():
            numbers = tuple(self._numbers[token] for token in exact)
            plain = len(numbers) == 1 and len(stems) == 1
            of_stems = tuple(self._terms[STEM + one] for one in stems)
            self._written[word] = numbers[0] if plain else (numbers, of_stems)

    def cut(self, written: Iterable[str]) -> tuple[list[int], list[int]]:
        """Give the numbers of words that were learned, and of their stems, in order, repeated."""
        numbers: list[int] = []
        stems: list[int] = []
        known, own = self._written, self._stems
        for word in written:
            found = known[word]
            if isinstance(found, int):
                numbers.append(found)
                stems.append(own[found])
            else:
                numbers += found[0]
                stems += found[1]
        return numbers, stems

    def stems(self, stems: Iterable[str]) -> list[int]:
        """Give the numbers of those of some stems that any word has."""
        found = (self._terms.get(STEM + one) for one in stems)
        return [number for number in found if number is not None]

    def years(self, numbers: set[int]) -> list[str]:
        """Give those of some words that are written as a year is."""
        return [self.words[number] for number in numbers & self._years]

    def columns(self, terms: Iterable[str]) -> Numbers:
        """Give which of some terms each known term is, by number; -1 for none.

        Args:
            terms: Each with the mark of its kind, each once.
        """
        found = np.full(len(self._terms) + 1, -1, np.int64)
        for column, term in enumerate(terms):
            number = self._terms.get(term)
            if number is not None and number < len(found):
                found[number] = column
        return found

    def held(self, numbers: Numbers) -> tuple[Numbers, Numbers]:
        """Give the terms that words are or hold, and for each the row of its word."""
        parts = [self._held[number] for number in numbers.tolist()]
        lengths = np.fromiter(map(len, parts), np.int64, len(parts))
        return np.concatenate(parts), np.repeat(np.arange(len(parts)), lengths)

    def vectors(self, numbers: Numbers) -> Vectors:
        """Give the vectors of words, float32 `(n, dimension)`, not of unit length."""
        return self._vectors[numbers].astype(np.float32)

    def squares(self, numbers: Numbers) -> Vectors:
        """Give the squared lengths of the vectors of words, `(n,)`."""
        return self._squares[numbers]

    def encoded(self, texts: Sequence[str]) -> Vectors:
        """Give the vectors of words that need not be known."""
        if self._encoder is None:
            raise ValueError("this encoder knows no words")
        return self._encoder.encode_words(texts)

    def _add(self, fresh: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Number words that have none, each with its stems."""
        if self._encoder is not None:
            self._keep(self._encoder.encode_words([token for token, _ in fresh]))
        known = self._terms
        for token, stems in fresh:
            marked = [EXACT + token, *(STEM + one for one in stems)]
            marked += [GRAM + gram for gram in _grams(token)]
            terms = [known.setdefault(term, len(known)) for term in marked]
            self._held.append(np.array(terms, np.int32))
            self._stems.append(terms[1] if stems else terms[0])
            self._numbers[token] = len(self.words)
            if len(token) == _DIGITS and token.isdigit():
                self._years.add(len(self.words))
            self.words.append(token)

    def _keep(self, vectors: Vectors) -> None:
        """Keep the vectors of the next words, with room for more: rows are taken together."""
        first, end = len(self.words), len(self.words) + len(vectors)
        if end > len(self._vectors):
            grown = np.zeros((max(2 * end, _ROOM), vectors.shape[1]), np.float16)
            grown[:first] = self._vectors[:first].reshape(first, vectors.shape[1])
            self._vectors = grown
            self._squares = np.resize(self._squares, len(grown))
        self._vectors[first:end] = vectors
        kept = self._vectors[first:end].astype(np.float32)
        self._squares[first:end] = np.einsum("ij,ij->i", kept, kept)


def _analysed(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the exact words and the stems of a word as it is written.

    Most are plain, and are what they are without a look for what joins words.
    """
    if word.isalnum():
        folded = fold(word)
        return (folded,), (stem(folded),)
    analysis = analyse(word, compounds=False)
    return analysis.exact, analysis.stems


def _stems(token: str) -> Sequence[str]:
    return (stem(token),) if token.isalnum() else analyse(token, compounds=False).stems


def _grams(token: str) -> Sequence[str]:
    return grams_of(token) if token.isalnum() else analyse(token, compounds=False).grams
