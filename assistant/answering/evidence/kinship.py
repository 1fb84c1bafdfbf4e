"""Say whether words are of one root: a verb and its noun, or one word with other endings."""

from functools import lru_cache

from assistant.answering.evidence.bags import ROOT, Bag

# What Swedish makes of a verb's root: "mäts" and "mätningar", "utbilda" and "utbildning".
_NOUN_ENDINGS = ("ning", "ing", "nad", "ande", "ende", "else", "sel", "are")
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
            return tuple(root + noun for noun in _NOUN_ENDINGS[:5]), frozenset()
    return (), frozenset()


def verb_and_noun(folded: str, text: Bag) -> bool:
    """Say whether the text has the noun of a verb, or the verb of a noun."""
    nouns, verbs = kin(folded)
    return any((nouns and stem.startswith(nouns)) or stem in verbs for stem in text.stems) or bool(
        verbs & text.exact
    )


def one_root(stem: str, other: str) -> bool:
    """Say whether two stems share a root: all but suffixes of two letters and of three."""
    if stem[:ROOT] != other[:ROOT]:
        return False
    shared = ROOT
    for mine, theirs in zip(stem[ROOT:], other[ROOT:], strict=False):
        if mine != theirs:
            break
        shared += 1
    shortest, longest = sorted((len(stem), len(other)))
    return shortest - shared <= (2 if shared > ROOT else 1) and longest - shared <= 3
