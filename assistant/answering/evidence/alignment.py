"""Find the Swedish words of ranked text that say what an English word of the question says.

A dictionary has the words that somebody wrote into it. The encoder was trained on pairs of the two
languages, so a word and its translation lie close in it, and the words of the text at hand are few
enough to be held against the question's one by one.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.weights import LIGHT
from assistant.language import is_function_word, words

Vector: TypeAlias = NDArray[np.float32]
Encode: TypeAlias = Callable[[Sequence[str]], Vector]

# Cosine from which a Swedish word is taken for a translation: of 400 sentences translated by
# people, 42 % of the English content words have such a word in their own translation, and 1 % in
# that of another sentence.
_LIKE = 0.35
# The other inflections and near synonyms of the best translation come near to it.
_NEARLY = 0.65
_MOST = 5
_SHORTEST = 4
# Words kept with their vectors, about two kilobytes each.
_KEPT = 20_000


class Aligner:
    """Gives concepts of English questions the Swedish words that say them; safe for threads."""

    def __init__(self, encode: Encode) -> None:
        self._encode = encode
        self._vector = lru_cache(maxsize=_KEPT)(self._encoded)

    def aligned(self, parts: Sequence[Concept], texts: Iterable[str]) -> tuple[Concept, ...]:
        """Give the concepts, each with the words of the texts that translate it.

        Names, numbers, phrases and words true of anything stay as they are.
        """
        if not any(_may_be_translated(part) for part in parts):
            return tuple(parts)
        said = sorted({word for text in texts for word in content_words(text)})
        if not said:
            return tuple(parts)
        table = np.stack([self._vector(word) for word in said])
        return tuple(
            replace(part, forms=_with(part, said, table @ self._vector(part.term)))
            if _may_be_translated(part)
            else part
            for part in parts
        )

    def likeness(self, term: str, said: Sequence[str]) -> float:
        """Give the cosine of a term with the nearest of some words, none below nought."""
        if not said:
            return 0.0
        vector = self._vector(term)
        return max(0.0, *(float(vector @ self._vector(word)) for word in said))

    def _encoded(self, word: str) -> Vector:
        return np.asarray(self._encode([word])[0], np.float32)


def _may_be_translated(part: Concept) -> bool:
    return not part.named and part.weight > LIGHT and part.term.isalpha()


@lru_cache(maxsize=4096)
def content_words(text: str) -> tuple[str, ...]:
    """Give a Swedish text's words that an encoder can hold against others, in lower case, once."""
    return tuple(
        dict.fromkeys(
            word
            for word in map(str.lower, words(text))
            if len(word) >= _SHORTEST and word.isalpha() and not is_function_word(word, "sv")
        )
    )


def _with(part: Concept, said: Sequence[str], likeness: Vector) -> tuple[str, ...]:
    best = float(likeness.max())
    if best < _LIKE:
        return part.forms
    order = np.argsort(-likeness)[:_MOST]
    least = max(_LIKE, best * _NEARLY)
    near = [said[place] for place in order if likeness[place] >= least]
    return tuple(dict.fromkeys((*part.forms, *near)))
