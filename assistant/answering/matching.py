"""Say how well a word of a question is matched by the words of some text, 0 to 1."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from assistant.answering.kinship import kin
from assistant.language import analyse, fold, is_function_word, words

# How much a match of each kind is worth. A compound that holds the word speaks of one kind of it
# ("lokaler" in "träningslokaler"); a word taken apart ("bostadsbrist" as "brist på bostäder") and
# a derivation ("beslutade", "beslut") say nearly the same.
EXACT, COMPOUND, BEGINNING, APART, DERIVED = 1.0, 0.9, 0.85, 0.8, 0.7
# Below this a word counts as not matched.
ENOUGH = 0.65
# Letters that two words must share from the start to be of one root.
_ROOT = 5
# Letters from which a name may be misspelt by one, and by two.
_SHORTEST_NAME, _LONG_NAME = 4, 8
# Letters of a compound's second part that the lexicon need not know ("suicidprevention").
_SECOND_PART = 4
# Heads of compounds that say little: "trygghetsarbetet" is about safety, and anything done for it.
LIGHT_HEADS = frozenset({"arb", "arbet", "frag", "insats", "lag", "situation", "verksam"})


@dataclass(frozen=True, slots=True)
class Bag:
    """The words of a text as they are matched.

    Attributes:
        roots: The first letters of its stems, to pass over most words at once.
    """

    stems: frozenset[str]
    exact: frozenset[str]
    parts: frozenset[str]
    roots: frozenset[str]

    def __or__(self, other: "Bag") -> "Bag":
        return Bag(
            self.stems | other.stems,
            self.exact | other.exact,
            self.parts | other.parts,
            self.roots | other.roots,
        )


EMPTY = Bag(frozenset(), frozenset(), frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    stems: tuple[str, ...]
    parts: tuple[str, ...]


@lru_cache(maxsize=50_000)
def bag(text: str) -> Bag:
    """Give the words of a text, ready to be matched."""
    # "Både" has the stem of "bad": words of grammar are matched as they stand or not at all.
    content = " ".join(word for word in words(text) if not is_function_word(word, "sv"))
    found = analyse(content)
    stems = frozenset(found.stems)
    return Bag(
        stems,
        frozenset(analyse(text).exact),
        frozenset(found.parts),
        frozenset(stem[:3] for stem in stems) | frozenset(stem[:_ROOT] for stem in stems),
    )


def bag_of(texts: Iterable[str | None]) -> Bag:
    """Give the words of several texts together."""
    whole = EMPTY
    for text in texts:
        if text:
            whole |= bag(text)
    return whole


def spelled_like(word: str, names: frozenset[str]) -> bool:
    """Say whether a word is one of some folded names, misspelt by a letter or two."""
    folded = fold(word)
    if len(folded) < _SHORTEST_NAME:
        return False
    slips = 1 if len(folded) < _LONG_NAME else 2
    return any(
        name[0] == folded[0]
        and abs(len(name) - len(folded)) <= slips
        and OSA.distance(folded, name, score_cutoff=slips) <= slips
        for name in names
    )


@lru_cache(maxsize=50_000)
def names_in(text: str) -> frozenset[str]:
    """Give the folded words that a text writes with a capital, from four letters."""
    return frozenset(
        fold(word)
        for word in words(text)
        if word[:1].isupper() and len(word) >= _SHORTEST_NAME and word.isalpha()
    )


def phrase_match(phrase: str, text: Bag) -> float:
    """Say how well all words of a phrase are matched: that of its least matched word."""
    least = 1.0
    said = _phrase(phrase)
    for word in said:
        least = min(least, _word_match(word, text))
        if least < ENOUGH:
            return 0.0
    return least if said else 0.0


def compound_parts(word: str) -> tuple[str, ...]:
    """Give the stems that a compound is made of, its head last; none of a phrase."""
    return _word(fold(word)).parts if len(words(word)) == 1 else ()


def split_match(parts: Sequence[str], said: Bag, *around: Bag) -> bool:
    """Say whether a compound is said in two places: its head here, the rest here or around."""
    if len(parts) < 2 or parts[-1] in LIGHT_HEADS or not _has_part(parts[-1], said):
        return False
    return all(any(_has_part(part, text) for text in (said, *around)) for part in parts[:-1])


def _has_part(part: str, text: Bag) -> bool:
    if part in text.stems or part in text.parts:
        return True
    # A compound's head keeps more of its ending than the word alone: "boenden" and "boend".
    shorter = (part[:-1], part[:-2]) if len(part) > _ROOT + 1 else ()
    return any(stem in text.stems for stem in shorter)


@lru_cache(maxsize=20_000)
def _phrase(phrase: str) -> tuple[_Word, ...]:
    return tuple(_word(fold(word)) for word in words(phrase))


@lru_cache(maxsize=50_000)
def _word(folded: str) -> _Word:
    own = analyse(folded)
    return _Word(folded, own.stems, own.parts)


def _word_match(word: _Word, text: Bag) -> float:
    if word.folded in text.exact:
        return EXACT
    if len(word.stems) > 1:
        return min(_stem_match(stem, text) for stem in word.stems)
    if not word.stems:
        return 0.0
    simple = _stem_match(word.stems[0], text)
    # "Kulturnatt" and "kulturell" share a part of a compound, and no root.
    if simple > DERIVED or (simple and (len(word.parts) < 2 or _nearly_whole(word, text))):
        return simple
    telling = word.parts[:-1] if word.parts[-1:] and word.parts[-1] in LIGHT_HEADS else word.parts
    if telling and all(part in text.stems or part in text.parts for part in telling):
        return APART
    return DERIVED if _verb_and_noun(word.folded, text) else 0.0


def _nearly_whole(word: _Word, text: Bag) -> bool:
    """Say whether some word has all of a compound but its ending."""
    return any(other.startswith(word.stems[0][:-3]) for other in text.stems)


def _stem_match(stem: str, text: Bag) -> float:
    if stem in text.stems:
        return EXACT
    if stem in text.parts:
        return COMPOUND
    if len(stem) < _ROOT or stem[:_ROOT] not in text.roots or not stem.isalpha():
        return 0.0
    if any(
        other.startswith(stem) and len(other) - len(stem) >= _SECOND_PART for other in text.stems
    ):
        return BEGINNING
    return DERIVED if any(_one_root(stem, other) for other in text.stems) else 0.0


def _one_root(stem: str, other: str) -> bool:
    """Say whether two stems share a root: all but suffixes of two letters and of three."""
    if stem[:_ROOT] != other[:_ROOT]:
        return False
    shared = _ROOT
    for mine, theirs in zip(stem[_ROOT:], other[_ROOT:], strict=False):
        if mine != theirs:
            break
        shared += 1
    shortest, longest = sorted((len(stem), len(other)))
    return shortest - shared <= (2 if shared > _ROOT else 1) and longest - shared <= 3


def _verb_and_noun(folded: str, text: Bag) -> bool:
    """Say whether the text has the noun of a verb, or the verb of a noun."""
    if folded[:3] not in text.roots or not folded.isalpha():
        return False
    nouns, verbs = kin(folded)
    return any((nouns and stem.startswith(nouns)) or stem in verbs for stem in text.stems) or bool(
        verbs & text.exact
    )
