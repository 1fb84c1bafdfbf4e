"""Number words as they are met, and tell which of them are or hold what is sought.

Lighter than the reranker's lexicon: a word costs its letters and a number, not its grams, for a
search over all statements meets every word of the corpus.
"""

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from assistant.language.analysis import GRAM as GRAM_LENGTH
from assistant.language.analysis import analyse
from assistant.language.folding import fold
from assistant.language.stems import root, stem
from assistant.language.tokens import words
from assistant.retrieval.holding import Marks, Sought
from assistant.retrieval.lexicon import EXACT, GRAM, STEM

Numbers = NDArray[np.int32]


class WordList:
    """Folded words by number, 0 for none; not safe for threads by itself."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._words: list[str] = []
        # As written: the numbers of its whole and its pieces, and how many stems it has.
        self._written: dict[str, tuple[tuple[int, ...], int]] = {}
        self._text = ""
        self._begins = np.zeros(0, np.int64)
        self._number("")

    def __len__(self) -> int:
        return len(self._words)

    def read(self, text: str) -> tuple[list[int], int]:
        """Give the numbers of a text's words, each at least once, and how many words it has."""
        numbers, count = [0], 0
        for word in words(text):
            held, stems = self._written.get(word) or self._learn(word)
            numbers.extend(held)
            count += stems
        return numbers, count

    def marks(self, sought: Sought, present: NDArray[np.bool_]) -> Marks:
        """Mark what each word is or holds: `(n_words, n_sought)`.

        Args:
            present: The words that matter, by number; of others, parts are not looked for.
        """
        if len(self._begins) != len(self._words):
            self._text = "\n" + "\n".join(self._words) + "\n"
            lengths = np.fromiter(map(len, self._words), np.int64, len(self._words))
            self._begins = np.cumsum(lengths + 1) - lengths
        found = np.zeros((len(self._words), len(sought.columns)), np.bool_)
        for term, column in sought.columns.items():
            kind, letters = term[0], term[1:]
            if kind == STEM:
                # A stem is what is left of a word when endings are taken off.
                begun = self._holding("\n" + root(letters))
                found[[row for row in begun if stem(self._words[row]) == letters], column] = True
            elif kind == GRAM and len(letters) == GRAM_LENGTH:
                found[list(self._holding(letters)), column] = True
            elif kind in (EXACT, GRAM) and letters in self._numbers:
                found[self._numbers[letters], column] = True
        for part, column in sought.parts.items():
            for row in self._holding(root(part)):
                # Only words in which the letters stand are taken apart, which is slow.
                if present[row] and part in analyse(self._words[row]).parts:
                    found[row, column] = True
        return found

    def _holding(self, letters: str) -> Iterator[int]:
        """Give the words in which the letters stand, ascending; a line break is a beginning."""
        at = np.array([m.end() - 1 for m in re.finditer(re.escape(letters), self._text)], np.int64)
        rows: list[int] = np.unique(np.searchsorted(self._begins, at, side="right") - 1).tolist()
        return iter(rows)

    def _learn(self, word: str) -> tuple[tuple[int, ...], int]:
        if word.isalpha():
            learnt: tuple[tuple[int, ...], int] = ((self._number(fold(word)),), 1)
        else:
            analysis = analyse(word, compounds=False)
            learnt = (tuple(map(self._number, analysis.exact)), len(analysis.stems))
        self._written[word] = learnt
        return learnt

    def _number(self, word: str) -> int:
        number = self._numbers.setdefault(word, len(self._words))
        if number == len(self._words):
            self._words.append(word)
        return number
