"""The classes at school that a text names, by number or as people call them."""

import re
from functools import lru_cache

from assistant.language import fold

_CALLED = {
    "ettan": 1, "tvaan": 2, "trean": 3, "fyran": 4, "femman": 5, "sexan": 6, "sjuan": 7,
    "attan": 8, "nian": 9,
}  # fmt: skip
_ORDINALS = (
    "forsta",
    "andra",
    "tredje",
    "fjarde",
    "femte",
    "sjatte",
    "sjunde",
    "attonde",
    "nionde",
)
_NUMBERED = re.compile(
    r"\b(?:arskurs(?:erna|er)?|ak|klass|grades?|years?) ([1-9])"
    r"(?: ?(?:[-–]|och|till|and|to) ?([1-9]))?\b"
)
_BY_NAME = re.compile(rf"\b(?:i|for) ({'|'.join(_CALLED)})\b")
_BY_ORDINAL = re.compile(rf"\b({'|'.join(_ORDINALS)}) klass\b")


@lru_cache(maxsize=20_000)
def classes_in(text: str) -> frozenset[int]:
    """Give the numbers of the classes that a text names; those between two count as well."""
    folded = fold(text)
    found = {_CALLED[hit.group(1)] for hit in _BY_NAME.finditer(folded)}
    found |= {_ORDINALS.index(hit.group(1)) + 1 for hit in _BY_ORDINAL.finditer(folded)}
    for hit in _NUMBERED.finditer(folded):
        first = int(hit.group(1))
        found |= set(range(first, int(hit.group(2) or first) + 1))
    return frozenset(found)
