"""How near the words of passages come to a question in meaning, where the encoder knows words."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.lexicon import Lexicon, Numbers, Vectors


@dataclass(frozen=True, slots=True)
class Meanings:
    """What an encoder says of words beside a question.

    Attributes:
        terms: Cosine of each word with each term, `(n_words, n_terms)`, none below nought.
        question: How far each word points where the question does, `(n_words,)`: a text's is the
            sum of its words'.
        squares: Squared length of each word, `(n_words,)`.
    """

    terms: NDArray[np.float32]
    question: NDArray[np.float32]
    squares: NDArray[np.float32]


def compare(
    terms: Sequence[str], question: Vectors | None, lexicon: Lexicon, numbers: Numbers
) -> Meanings | None:
    """Give how near words come to the terms and to the whole of a question.

    None where the encoder knows only texts, or where nothing is to be compared.

    Args:
        question: float32 `(dimension,)`, unit length.
        numbers: The words, by their numbers in the lexicon.
    """
    if question is None or not terms or not lexicon.knows_meanings:
        return None
    table, sought = lexicon.vectors(numbers), lexicon.encoded(terms)
    squares = lexicon.squares(numbers)
    lengths = np.sqrt(np.maximum(squares, 1e-12))
    sought = sought / np.maximum(np.linalg.norm(sought, axis=1, keepdims=True), 1e-6)
    products = table @ np.vstack([sought, question]).T
    return Meanings(np.maximum(products[:, :-1] / lengths[:, None], 0), products[:, -1], squares)
