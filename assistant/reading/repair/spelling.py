"""How a word that no list has is likely spelt: each a and o judged by the letters around it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.reading.repair.hashing import STEP, Hashes, Weights, mixed, places, text_hash

CHOICES = {"a": "aåä", "o": "oö"}
"""What a plain letter may stand for."""
REACH = 6
"""Letters looked at on each side."""

_BOTH = ((1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (3, 2), (3, 3), (4, 2), (2, 4), (4, 4))


def features(key: str, position: int) -> list[int]:
    """Give the features of one letter of a plain word."""
    word = "^" * REACH + key + "$" * REACH
    at = position + REACH
    letter = word[at]
    left = [word[at - size : at] for size in range(REACH + 1)]
    right = [word[at + 1 : at + 1 + size] for size in range(REACH + 1)]
    found = [f"{letter}<{left[size]}" for size in range(REACH + 1)]
    found += [f"{letter}>{right[size]}" for size in range(1, REACH + 1)]
    found += [f"{letter}{left[a]}_{right[b]}" for a, b in _BOTH]
    return [text_hash(feature) for feature in found]


@dataclass(frozen=True, slots=True)
class SpellingModel:
    """Weights of letter features; the table's length is a power of two."""

    weights: Weights

    def letters(self, key: str) -> list[tuple[int, dict[str, float]]]:
        """Give each a and o of a plain word with the log-probabilities of its readings."""
        at = [position for position, letter in enumerate(key) if letter in CHOICES]
        if not at:
            return []
        table = _logits(self.weights, np.array([features(key, position) for position in at]))
        result: list[tuple[int, dict[str, float]]] = []
        for row, position in enumerate(at):
            options = CHOICES[key[position]]
            logits = table[row, : len(options)]
            logs = logits - np.log(np.exp(logits - logits.max()).sum()) - logits.max()
            result.append((position, dict(zip(options, logs.tolist(), strict=True))))
        return result

    def likely(self, key: str, *, limit: int = 8) -> dict[str, float]:
        """Give the likeliest spellings of a plain word with their log-probabilities."""
        beam = {key: 0.0}
        for position, options in self.letters(key):
            grown = {
                stem[:position] + letter + stem[position + 1 :]: sofar + log
                for stem, sofar in beam.items()
                for letter, log in options.items()
            }
            beam = dict(sorted(grown.items(), key=lambda item: -item[1])[:limit])
        return beam


def _logits(weights: Weights, found: NDArray[np.int64]) -> NDArray[np.float32]:
    """Give the scores of the first, second and third reading, shape (n_letters, 3)."""
    hashes = found.astype(np.uint64)
    columns = [
        weights[places(mixed(hashes, reading), len(weights))].sum(axis=1, dtype=np.float32)
        for reading in readings_hashes()
    ]
    return np.stack(columns, axis=1) * np.float32(STEP)


def readings_hashes() -> Hashes:
    """Give the hashes of the first, second and third reading of a letter."""
    return np.array([11, 12, 13], np.uint64)
