"""Tell where words that follow each other in a question follow each other in a text."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.lexicon import STEM, Lexicon, Numbers
from assistant.retrieval.needs import Need

# Places from a word to one that is still its neighbour: one word may stand between.
_NEAR = 2


def asked_stems(needs: Sequence[Need], lexicon: Lexicon) -> frozenset[int]:
    """Give the stems that the question asks about, in any wording, that any word has."""
    asked = [word for need in needs for wording in need.wordings for word in wording.words]
    stems: frozenset[str] = frozenset().union(*(word.stems | word.parts for word in asked))
    return frozenset(lexicon.stems(stems))


def phrases(
    needs: Sequence[Need], orders: Sequence[Numbers], lexicon: Lexicon
) -> NDArray[np.float32]:
    """Give the share of neighbouring terms of the question that are neighbours in each text.

    Args:
        orders: The stems of each text as they follow each other, by their numbers.
    """
    own = [stem for need in needs for word in need.wordings[0].words for stem in word.order]
    pairs = set(pairwise(own))
    if not pairs:
        return np.zeros(len(orders), np.float32)
    stems = list(dict.fromkeys(own))
    column = {stem: number for number, stem in enumerate(stems)}
    asked = np.zeros((len(stems), len(stems)), np.bool_)
    for first, second in pairs:
        asked[column[first], column[second]] = True
    met = _met(orders, lexicon.columns(STEM + stem for stem in stems), len(stems))
    shares: NDArray[np.float32] = ((met & asked).sum(axis=(1, 2)) / len(pairs)).astype(np.float32)
    return shares


def _met(orders: Sequence[Numbers], columns: Numbers, count: int) -> NDArray[np.bool_]:
    """Mark which stem sought stands near before which, `(n_texts, n_stems, n_stems)`."""
    found = np.zeros((len(orders), count, count), np.bool_)
    lengths = np.array([len(order) for order in orders])
    sought = columns[np.concatenate(orders)]
    text = np.repeat(np.arange(len(orders)), lengths)
    at = np.flatnonzero(sought >= 0)
    # A word of the question may itself stand between two of its words.
    for step in range(1, _NEAR + 1):
        first, second = at[:-step], at[step:]
        near = (second - first <= _NEAR) & (text[first] == text[second])
        found[text[first[near]], sought[first[near]], sought[second[near]]] = True
    return found
