"""Give the nouns of a Swedish verb and the verbs of a noun, by their endings."""

from functools import lru_cache

# What Swedish makes of a verb's root: "mäts" and "mätningar", "utbilda" and "utbildning".
_NOUN_ENDINGS = ("ning", "nad", "ande", "ende", "else", "sel", "are")
_VERB_ENDINGS = (
    "ades", "ats", "ade", "tes", "tts", "ar", "er", "as", "es", "at", "te", "ts", "t", "s", "a",
)  # fmt: skip


@lru_cache(maxsize=20_000)
def kin(folded: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Give how the nouns of a verb begin, and the verb forms of a noun."""
    for ending in _NOUN_ENDINGS:
        cut = folded.find(ending, 3)
        if cut >= 3 and len(folded) - cut <= len(ending) + 4:
            root = folded[:cut]
            return (), frozenset(root + verb for verb in _VERB_ENDINGS)
    for ending in _VERB_ENDINGS:
        root = folded.removesuffix(ending)
        if root != folded and len(root) >= 3:
            return tuple(root + noun for noun in _NOUN_ENDINGS[:4]), frozenset()
    return (), frozenset()
