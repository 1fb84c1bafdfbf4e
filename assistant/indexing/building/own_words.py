"""What the corpus's undamaged documents tell the repair of each damaged one.

A damaged document is given only what it may ask for. So what is read of it depends on that
alone: an added document has those damaged ones read anew that it tells something new, and an
index that grew says what one built from scratch says.
"""

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping

import numpy as np

from assistant.reading.repair.told import asked_by, is_name, settled

_LEVEL = 1


class OwnWords:
    """Words and names of all undamaged documents."""

    def __init__(self, told: Iterable[bytes]) -> None:
        """Add up what documents told.

        Args:
            told: As `pack_told` gives it, one a document.
        """
        counts: Counter[str] = Counter()
        for data in told:
            counts.update(_unpacked(data))
        self._told = [
            (word, 1 if is_name(word) else settled(count)) for word, count in counts.items()
        ]
        hashes = (asked_by(word) for word, _ in self._told)
        self._hashes = np.fromiter(hashes, np.uint32, len(self._told))

    def concerning(self, asked: bytes) -> dict[str, int]:
        """Give what concerns a damaged document, in alphabetical order.

        Args:
            asked: As `pack_asked` gives it.
        """
        found = np.flatnonzero(np.isin(self._hashes, np.frombuffer(asked, np.uint32)))
        return dict(sorted(self._told[place] for place in found))


def told_hashes(told: Iterable[bytes]) -> set[int]:
    """Give the hashes by which damaged documents ask for what these documents tell."""
    return {asked_by(word) for data in told for word in _unpacked(data)}


def asks_for(asked: bytes, hashes: set[int]) -> bool:
    """Tell whether a damaged document asks for any of these."""
    return bool(np.isin(np.frombuffer(asked, np.uint32), np.array([*hashes], np.uint32)).any())


def pack_told(told: Mapping[str, int]) -> bytes:
    """Give what a document tells as bytes; none where it tells nothing."""
    if not told:
        return b""
    return zlib.compress(json.dumps(dict(sorted(told.items()))).encode(), _LEVEL)


def pack_asked(asked: Iterable[int]) -> bytes:
    """Give what a damaged document asks for as bytes."""
    return np.array(sorted(asked), np.uint32).tobytes()


def learned(told: Mapping[str, int]) -> str:
    """Give a digest of what a damaged document was told; empty where that was nothing."""
    if not told:
        return ""
    return hashlib.blake2b(json.dumps(told).encode(), digest_size=16).hexdigest()


def _unpacked(data: bytes) -> dict[str, int]:
    return dict(json.loads(zlib.decompress(data))) if data else {}
