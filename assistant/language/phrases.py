"""The phrases that neighbouring words make, and which of several say the same."""

from functools import lru_cache

from assistant.language.folding import fold
from assistant.language.stems import stem
from assistant.language.tokens import words

# Words of the longest phrase that a thesaurus line or a glossary begins with.
_LONGEST = 5


@lru_cache(maxsize=256)
def stretches(length: int) -> tuple[tuple[int, int], ...]:
    """Give all stretches of so many words, from each word on the longest first."""
    return tuple(
        (start, end)
        for start in range(length)
        for end in range(min(length, start + _LONGEST), start, -1)
    )


@lru_cache(maxsize=20_000)
def distinct(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out inflections of what stands before: "barnen" finds nothing that "barn" does not."""
    found: dict[tuple[str, ...], str] = {}
    for phrase in phrases:
        found.setdefault(tuple(stem(fold(word)) for word in words(phrase)), phrase)
    return tuple(found.values())
