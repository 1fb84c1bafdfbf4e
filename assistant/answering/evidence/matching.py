"""Say how well a word of a question is matched by the words of some text, 0 to 1."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.answering.evidence.bags import OF_THEIR_OWN, PASTS, ROOT, START, Bag
from assistant.answering.evidence.kinship import one_root, verb_and_noun
from assistant.language import analyse, fold, words

# How much a match of each kind is worth. A compound that holds the word speaks of one kind of it
# ("lokaler" in "träningslokaler"); a word taken apart ("bostadsbrist" as "brist på bostäder") and
# a derivation ("beslutade", "beslut") say nearly the same.
EXACT, COMPOUND, BEGINNING, APART, DERIVED = 1.0, 0.9, 0.85, 0.8, 0.7
# What many people call a thing in one of its meanings.
CALLED = 0.66
# Below this a word counts as not matched.
ENOUGH = 0.65
# Letters of a compound's second part that the lexicon need not know ("suicidprevention").
_SECOND_PART = 4
_SHORTEST_HEAD = 5
# "Nämnden" and "skolresultat" in one sentence name no school board.
_BOARDS = frozenset({"namnd", "styrels", "utskott"})
# Heads of compounds that say little: "trygghetsarbetet" is about safety, and anything done for it.
_UNITS = frozenset({"avdelning", "enh"})
LIGHT_HEADS = _UNITS | {
    "antal", "arb", "atgard", "behov", "bit", "frag", "front", "grej", "hantering", "insats",
    "lag", "mot", "nat", "niva", "problem", "problematik", "process", "projekt",
    "siffr", "situation", "utveckling", "verksam", "arend",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Word:
    """A word to be matched.

    Attributes:
        starts: A text without any of these first letters does not match it.
    """

    folded: str
    stems: tuple[str, ...]
    parts: tuple[str, ...]
    starts: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Forms:
    """The ways to say one thing, each its words, and those `wider` that are a part of the first."""

    phrases: tuple[tuple[_Word, ...], ...]
    wider: frozenset[tuple[_Word, ...]]
    starts: frozenset[str]


def best_match(forms: tuple[str, ...], text: Bag) -> float:
    """Say how well the best matched of several phrases is matched; the first is the term itself.

    What is wider than the term ("särskola" of "grundsärskola") stands for it only alone.
    """
    known = _forms(forms)
    if known.starts.isdisjoint(text.starts):
        return 0.0
    best = 0.0
    for said in known.phrases:
        match = _phrase_match(said, text)
        if match > best and (match == EXACT or said not in known.wider):
            best = match
        if best == EXACT:
            break
    return best


def phrase_match(phrase: str, text: Bag) -> float:
    """Say how well all words of a phrase are matched: that of its least matched word."""
    return _phrase_match(_phrase(phrase), text)


@lru_cache(maxsize=20_000)
def compound_parts(word: str) -> tuple[str, ...]:
    """Give the stems that a compound is made of, its head last; none of a phrase."""
    return _word(fold(word)).parts if len(words(word)) == 1 else ()


def split_match(parts: Sequence[str], said: Bag, *around: Bag) -> bool:
    """Say whether a compound is said in two places: its head here, the rest here or around."""
    if len(parts) < 2 or parts[-1] in LIGHT_HEADS or not _has_part(parts[-1], said):
        return False
    return all(any(_has_part(part, text) for text in (said, *around)) for part in parts[:-1])


def has_head(word: str, text: Bag) -> bool:
    """Say whether a text has the last part of a compound alone: "vägledare" of "yrkesvägledare"."""
    return any(_heads(fold(word), text))


def labelled_match(word: str, label: Bag, under: Bag) -> bool:
    """Say whether a label says which and its heading of what: "Gymnasieskola" under "elever"."""
    rests = {word[: -len(head)] for head in _heads(fold(word), under)}
    return any(
        len(rest) >= ROOT and any(other.startswith(rest[:-1]) for other in label.exact)
        for rest in rests
    )


def _heads(folded: str, text: Bag) -> Iterator[str]:
    return (
        other
        for other in text.exact
        if len(other) >= _SHORTEST_HEAD and other != folded and folded.endswith(other)
    )


def _has_part(part: str, text: Bag) -> bool:
    if part in text.stems or part in text.parts:
        return True
    # A compound's head keeps more of its ending than the word alone: "boenden" and "boend".
    shorter = (part[:-1], part[:-2]) if len(part) > ROOT + 1 else ()
    return any(stem in text.stems for stem in shorter)


@lru_cache(maxsize=20_000)
def _forms(forms: tuple[str, ...]) -> _Forms:
    meant = (*forms[:1], *(form for form in forms[1:] if form not in PASTS))
    phrases = {tuple((word.stems or word.folded, word.parts) for word in said): said
               for said in map(_phrase, meant) if said}  # fmt: skip
    # A text that lacks any one word of a phrase does not match it: the first will do.
    starts = frozenset().union(*(said[0].starts for said in phrases.values()))
    parts = frozenset(_word(fold(forms[0])).parts) if forms else frozenset()
    wider = frozenset(
        said for said in phrases.values() if len(said) == 1 and parts.issuperset(said[0].stems)
    )
    return _Forms(tuple(phrases.values()), wider, starts)


@lru_cache(maxsize=20_000)
def _phrase(phrase: str) -> tuple[_Word, ...]:
    return tuple(_word(fold(word)) for word in words(phrase))


@lru_cache(maxsize=50_000)
def _word(folded: str) -> _Word:
    own = analyse(folded)
    starts = frozenset(it[:START] for it in (folded, *own.stems, *own.parts))
    return _Word(folded, own.stems, own.parts, starts)


def _phrase_match(said: tuple[_Word, ...], text: Bag) -> float:
    least = EXACT
    for word in said:
        if word.starts.isdisjoint(text.starts):
            return 0.0
        least = min(least, _word_match(word, text))
        if least < ENOUGH:
            return 0.0
    return least if said else 0.0


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
    # "Gatuenheten" is about "gata", and not about any street whose name ends in it.
    whole = word.parts[-1:] and word.parts[-1] in _UNITS
    if (
        telling
        and not _BOARDS.intersection(word.parts[-1:])
        and all(part in text.stems or (part in text.parts and not whole) for part in telling)
    ):
        return APART
    kindred = word.folded[:START] in text.roots and word.folded.isalpha()
    return DERIVED if kindred and verb_and_noun(word.folded, text) else 0.0


def _nearly_whole(word: _Word, text: Bag) -> bool:
    """Say whether some word has all of a compound but its ending: "kommun" of no väktare."""
    whole = word.stems[0][:-3]
    return len(whole) > len(word.parts[0]) and any(it.startswith(whole) for it in text.stems)


def _stem_match(stem: str, text: Bag) -> float:
    if stem in text.stems:
        return EXACT
    if stem in text.parts:
        return COMPOUND
    if len(stem) < ROOT or stem[:ROOT] not in text.roots or not stem.isalpha():
        return 0.0
    of_one = [it for it in text.stems if not it.startswith(OF_THEIR_OWN) or it == stem]
    if any(it.startswith(stem) and len(it) - len(stem) >= _SECOND_PART for it in of_one):
        return BEGINNING
    return DERIVED if any(one_root(stem, other) for other in of_one) else 0.0
