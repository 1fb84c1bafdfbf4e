"""Find the word that an inflected or compound one ends in, of those whose own end looks inflected.

Rules would cut "plats" to "plat" and "platsen" to "plats", and leave "miljön" beside "miljö":
such words stand in a list, and only what follows them is an ending.
"""

from functools import lru_cache
from importlib.resources import files

from assistant.language.folding import fold

_AFTER_VOWEL = frozenset(
    ("s", "n", "ns", "t", "ts", "et", "ets", "r", "rs", "rna", "rnas", "er", "ers", "erna", "ernas",
     "ar", "ars", "arna", "arnas")
)  # fmt: skip
_AFTER_CONSONANT = frozenset(
    ("s", "en", "ens", "et", "ets", "er", "ers", "erna", "ernas", "ar", "arna", "arnas",
     "t", "a", "e", "es", "are", "ast", "aste")
)  # fmt: skip
# After l and r the article has lost its vowel: datorn, sektorns.
_AFTER_LIQUID = _AFTER_CONSONANT | {"n", "ns"}
_LONGEST_ENDING = 5
_VOWELS, _LIQUIDS = "aeiouy", "lr"
# Letters of a word that compounds may end in, and of what stands before it there.
_SHORTEST_HEAD, _SHORTEST_MODIFIER = 4, 3


def without_ending(folded: str) -> str | None:
    """Give a folded word up to the end of the kept word in it; None where it ends in none.

    "vardplatserna" gives "vardplats", "ekonomin" gives "ekonomi".
    """
    for length in range(min(_LONGEST_ENDING, len(folded)) + 1):
        rest = folded[: len(folded) - length]
        if _may_follow(folded[len(rest) :], rest[-1:]) and _ends_in_kept(rest):
            return rest
    return None


def _may_follow(ending: str, last: str) -> bool:
    if not ending:
        return True
    if last in _VOWELS:
        return ending in _AFTER_VOWEL
    return ending in (_AFTER_LIQUID if last in _LIQUIDS else _AFTER_CONSONANT)


def _ends_in_kept(word: str) -> bool:
    kept, longest = _kept_words()
    if word in kept:
        return True
    lengths = range(_SHORTEST_HEAD, min(longest, len(word) - _SHORTEST_MODIFIER) + 1)
    return any(word[-length:] in kept for length in lengths)


@lru_cache(maxsize=1)
def _kept_words() -> tuple[frozenset[str], int]:
    """Give the kept words, folded, and the letters of the longest."""
    text = (files(__package__) / "kept_words.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    kept = frozenset(fold(word) for line in lines for word in line.split())
    return kept, max(map(len, kept))
