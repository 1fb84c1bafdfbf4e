"""Find the word that a misspelt word of a question was meant to be."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from assistant.language.compounds import compound_parts
from assistant.language.folding import fold
from assistant.language.frequency import common_words, frequency
from assistant.language.stems import stem
from assistant.retrieval.understanding.vocabulary import Vocabulary

# Letters that may be wrong in a word of this length or more; shorter words are never guessed.
# Occurrences a billion words (log10) from which a word is no slip, and from which it is no name.
_SPELT_SO, _NO_NAME = 1.5, 3.5
# A word so rare is a slip for one of the index that is a hundred times as common ("betende").
_RARE, _OUTSHONE, _LONG_ENOUGH = 2.5, 2.0, 6
_ALLOWED = ((8, 2), (4, 1))
# Endings of nouns, and letters from which a word without its own is no other word's beginning.
_ENDING, _LONG = re.compile(r"(?:en|et|n|t|erna|arna)s?$|s$"), 9


def is_doubtful(word: str, vocabulary: Vocabulary) -> bool:
    """Say whether a word is in no word list and stands in no passage."""
    folded = fold(word)
    if len(folded) < _ALLOWED[-1][0] or not folded.isalpha() or word.isupper():
        return False
    return not (vocabulary.knows(folded) or _in_word_lists(word.lower()))


def has_known_stem(word: str, vocabulary: Vocabulary) -> bool:
    """Say whether another form of the word stands in some passage."""
    return vocabulary.words.frequency("stems", stem(fold(word))) > 0


def nearest_known(word: str, vocabulary: Vocabulary) -> str | None:
    """Give the folded word of the index that is fewest slips away; None where all are too far.

    Of equally near ones the more frequent is given. The first two letters are taken to be right
    first, then the first. A compound that nobody has listed is one slip from its other forms at
    most; with two it would become another word.
    """
    folded = fold(word)
    most = 1 if compound_parts(folded) else 2
    for start in (folded[:2], folded[:1]):
        known = vocabulary.beginning(start)
        if found := nearest(folded, known, most):
            return max(found, key=lambda candidate: known[candidate])
    return _nearest_inflected(folded, vocabulary) or _nearest_bare(folded, vocabulary)


def outshone(word: str, vocabulary: Vocabulary) -> str | None:
    """Give the common word of the index that a rare one, which no passage holds, is one slip from.

    A slip that is made often is met often enough to stand in a word list.
    """
    folded = fold(word)
    rarest = max(frequency(word), frequency(word, "en"))
    if not word.islower() or len(folded) < _LONG_ENOUGH or rarest >= _RARE:
        return None
    if vocabulary.knows(folded) or has_known_stem(word, vocabulary):
        return None
    near = nearest(folded, vocabulary.beginning(folded[:2]), 1)
    common = _swedish(folded[:2])
    known = [it for it in near if it in common and frequency(common[it]) >= rarest + _OUTSHONE]
    return max(known, key=lambda it: frequency(common[it]), default=None)


def _nearest_inflected(folded: str, vocabulary: Vocabulary) -> str | None:
    """Give the common word one slip away that the index has in another form: "nämd"."""
    near = nearest(folded, _swedish(folded[:2]), 1)
    return next((it for it in near if has_known_stem(it, vocabulary)), None)


def _nearest_bare(folded: str, vocabulary: Vocabulary) -> str | None:
    """Give the word one slip from a long one without its ending: "sosialdirektören"."""
    bare = _ENDING.sub("", folded)
    if bare == folded or len(bare) < _LONG:
        return None
    known = vocabulary.beginning(bare[:2])
    if bare in known:
        # It is no slip, and its stem finds it.
        return None
    return max(nearest(bare, known, 1), key=lambda candidate: known[candidate], default=None)


def nearest_name(word: str, vocabulary: Vocabulary) -> str | None:
    """Give the name of a speaker that a word which no passage holds is one slip from.

    Names are put right also where the word is in a word list: Georgsson is as good a name.
    """
    folded = fold(word)
    if len(folded) < _ALLOWED[-1][0] or vocabulary.knows(folded) or _is_common(word):
        return None
    names = {fold(name) for speaker in vocabulary.speakers for name in speaker.name.split()}
    return next(iter(nearest(folded, sorted(names), 1)), None)


def nearest_english(word: str) -> list[str]:
    """Give the common English words fewest slips from a word, the most common first.

    What is written with a capital is a name, and its first two letters are taken to be right.
    """
    if not word.islower() or not word.isascii():
        return []
    return nearest(word, _english(word[:2]))


def nearest(folded: str, known: Iterable[str], most: int = 2) -> list[str]:
    """Give the known words with the fewest slips, among those with few enough."""
    allowed = min(most, next((slips for length, slips in _ALLOWED if len(folded) >= length), 0))
    best: list[str] = []
    if not allowed:
        return best
    for candidate in known:
        if abs(len(candidate) - len(folded)) > allowed:
            continue
        slips = OSA.distance(folded, candidate, score_cutoff=allowed)
        if slips < allowed:
            best, allowed = [], slips
        if slips <= allowed:
            best.append(candidate)
    return best


@lru_cache(maxsize=1_000)
def _english(start: str) -> tuple[str, ...]:
    return tuple(word for word in common_words("en") if word.startswith(start))


@lru_cache(maxsize=1_000)
def _swedish(start: str) -> Mapping[str, str]:
    """Give the common Swedish words that begin so, folded, each as it is written."""
    words = (word for word in reversed(common_words("sv")) if fold(word).startswith(start))
    return {fold(word): word for word in words}


@lru_cache(maxsize=50_000)
def _is_common(word: str) -> bool:
    """Say whether a word in small letters is one that everybody knows: "leder" is no Peder."""
    return word.islower() and frequency(word) >= _NO_NAME


@lru_cache(maxsize=50_000)
def _in_word_lists(word: str) -> bool:
    return max(frequency(word), frequency(word, "en")) >= _SPELT_SO
