"""What neighbouring words say for one spelling against another: "flera ar", "det ar".

A log-linear model over hashed features. Neighbours are seen in their plain form, so that damage
in them does not matter and every word can be decided on its own.

Source: Yarowsky, ACL 1994, doi:10.3115/981732.981745 (accent restoration from neighbours).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.reading.repair.hashing import STEP, Hashes, Weights, mixed, places, text_hash

REACH = 5
"""Words looked at on each side."""
ENDING = 3
"""Last letters of a neighbour that stand for its inflection."""

_OFFSETS = (-1, 1, -2, 2)
_PAIRS = ((-1, 1), (-2, -1), (1, 2))
_AROUND = (-5, -4, -3, -2, 2, 3, 4, 5)


def features(
    neighbours: Sequence[str], shapes: Sequence[str], positions: NDArray[np.intp]
) -> Hashes:
    """Give the features of the places, shape (n_places, n_features).

    Args:
        neighbours: The tokens of a text, words in their plain form.
        shapes: What each is: a class of word, a small word, one with a capital, a sign.
        positions: Of the words to decide.
    """
    words = _padded([text_hash(word) for word in neighbours])
    endings = _padded([text_hash("-" + word[-ENDING:]) if word else 0 for word in neighbours])
    kinds = _padded([text_hash(shape) for shape in shapes])
    at = positions + REACH
    rows = [np.full(len(at), 1, np.uint64)]
    rows += [mixed(words[at + off], _slot(index)) for index, off in enumerate(_OFFSETS, 2)]
    rows += [mixed(endings[at + off], _slot(index)) for index, off in enumerate((-1, 1), 8)]
    rows += [
        mixed(mixed(words[at + a], words[at + b]), _slot(index))
        for index, (a, b) in enumerate(_PAIRS, 12)
    ]
    rows.append(mixed(mixed(endings[at - 1], endings[at + 1]), _slot(16)))
    rows.append(mixed(mixed(words[at - 1], endings[at + 1]), _slot(17)))
    rows.append(mixed(mixed(endings[at - 1], words[at + 1]), _slot(18)))
    rows += [mixed(kinds[at + off], _slot(index)) for index, off in enumerate((-1, 1), 22)]
    rows.append(mixed(mixed(kinds[at - 1], words[at + 1]), _slot(24)))
    rows.append(mixed(mixed(words[at - 1], kinds[at + 1]), _slot(25)))
    rows.append(mixed(mixed(kinds[at - 1], kinds[at + 1]), _slot(26)))
    rows.append(mixed(mixed(kinds[at - 2], kinds[at - 1]), _slot(27)))
    rows += [mixed(words[at + off], _slot(20)) for off in _AROUND]
    return np.stack(rows, axis=1)


@dataclass(frozen=True, slots=True)
class ContextModel:
    """Weights of features for spellings; the table's length is a power of two."""

    weights: Weights

    def scores(self, found: Hashes, forms: Hashes) -> NDArray[np.float32]:
        """Give what the features say for a form each, in nats.

        Args:
            found: Shape (n, n_features).
            forms: Shape (n,), the hash of the form judged with each row.
        """
        index = places(mixed(found, forms[:, None]), len(self.weights))
        summed: NDArray[np.float32] = self.weights[index].sum(axis=1, dtype=np.float32) * STEP
        return summed


def _padded(hashes: list[int]) -> Hashes:
    """Set `REACH` empty places before and after."""
    return np.array([0] * REACH + hashes + [0] * REACH, np.uint64)


def _slot(number: int) -> np.uint64:
    return np.uint64(number)
