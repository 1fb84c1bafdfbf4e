"""Measure how far the words of a page stand from their true order."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq, Levenshtein

from assistant.language.folding import fold

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class OrderScore:
    """How far words are from their true order, over any number of pages.

    Attributes:
        words: Words of the truth.
        common: Words that stand in both, whatever their order.
        in_order: Words of the longest run of common words in the true order.
        edits: Words to insert, delete or exchange to get the truth.
    """

    words: int = 0
    common: int = 0
    in_order: int = 0
    edits: int = 0

    def __add__(self, other: "OrderScore") -> "OrderScore":
        return OrderScore(
            self.words + other.words,
            self.common + other.common,
            self.in_order + other.in_order,
            self.edits + other.edits,
        )

    @property
    def out_of_order(self) -> float:
        """Give the share of common words that stand out of order, 0 to 1."""
        return 1 - self.in_order / self.common if self.common else 0.0

    @property
    def word_error(self) -> float:
        """Give edits for each word of the truth; misread words count, whatever their order."""
        return self.edits / self.words if self.words else 0.0


def order_score(truth: str, text: str) -> OrderScore:
    """Compare a text's words, folded, with the truth's."""
    true_words, words = _words(truth), _words(text)
    return OrderScore(
        len(true_words),
        (Counter(true_words) & Counter(words)).total(),
        LCSseq.similarity(true_words, words),
        Levenshtein.distance(true_words, words),
    )


def _words(text: str) -> Sequence[str]:
    return _WORD.findall(fold(text))
