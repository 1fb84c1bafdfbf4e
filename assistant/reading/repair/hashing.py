"""Hash features to places in a table of weights, the same way in training and in use."""

import zlib
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Hashes: TypeAlias = NDArray[np.uint64]
Weights: TypeAlias = NDArray[np.int8]

STEP = 1 / 16
"""One unit of a stored weight, in nats; int8 holds -8 to 8 of them."""

_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)


def text_hash(text: str) -> int:
    """Give the hash of a piece of text; the same on every machine and in every run."""
    return zlib.crc32(text.encode())


def mixed(first: Hashes, second: Hashes | np.uint64) -> Hashes:
    """Give one hash for ordered pairs of hashes."""
    with np.errstate(over="ignore"):
        joined = (first * _MULTIPLIER) ^ second
        joined = joined * _MULTIPLIER
    return joined ^ (joined >> _SHIFT)


def places(hashes: Hashes, table: int) -> NDArray[np.intp]:
    """Give the places of hashes in a table whose length is a power of two."""
    bits = np.uint64(table.bit_length() - 1)
    with np.errstate(over="ignore"):
        return ((hashes * _MULTIPLIER) >> (np.uint64(64) - bits)).astype(np.intp)
