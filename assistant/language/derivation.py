"""Give the words that a Swedish word is made of or that are made of it, by rule and lexicon.

Whoever asks about "rekryteringen" means what is known of "rekrytera", and who asks about
"sophämtningstiden" what is known of "sophämtning". A rule's result counts only where a lexicon
knows it as a word; whether it means anything here the thesaurus says, which must know it too.
"""

import re
from functools import lru_cache

from assistant.language.adjectives import is_adjective
from assistant.language.frequency import frequency

# Occurrences a billion words (log10) from which a word is known, and from which it heads compounds.
_KNOWN, _HEAD_KNOWN = 2.0, 2.5
# Letters of the shortest word made ("öka"), and of the shortest part of a compound.
_SHORTEST_WORD, _SHORTEST = 3, 4
# Noun endings with their inflections, and what the word that they are made of ends in.
_NOUNS = tuple(
    (re.compile(ending), bases)
    for ending, bases in (
        (r"ation(en|ens|er|erna|s)?$", ("era",)),
        (r"ning(en|ens|ar|arna|arnas|s)?$", ("a", "na")),
        (r"ing(en|ens|ar|arna|arnas|s)?$", ("a",)),
        (r"(ande|ende)(t|n|na|s)?$", ("a",)),
        (r"(?<=\w{5})het(en|ens|er|erna|s)?$", ("",)),
        (r"(?<=\w{4})dom(en|ar|arna)?$", ("",)),
    )
)
# What is made of a verb's root and of an adjective.
_INFLECTIONS = ("arna", "erna", "orna", "en", "et", "ar", "er", "or", "n", "t")
_OF_VERBS, _QUALITY = ("ning", "ing", "ande", ""), "het"


@lru_cache(maxsize=20_000)
def derived(word: str) -> tuple[str, ...]:
    """Give the verb or adjective of a noun, or the nouns of a verb or adjective, known words all.

    Args:
        word: In lower case, in its base form where it is a verb or an adjective.
    """
    for ending, bases in _NOUNS:
        if (found := ending.search(word)) and found.start() >= 2:
            made = (word[: found.start()] + base for base in bases)
            return tuple(base for base in made if _is_word(base) and _verb_or_plain(base))
    if word.endswith("a") and _verb_or_plain(word):
        root = word[:-1]
        return tuple(root + noun for noun in _OF_VERBS if _is_word(root + noun))
    # "Ny" and "nyhet" have parted.
    quality = len(word) > _SHORTEST and is_adjective(word) and _is_word(word + _QUALITY)
    return (word + _QUALITY,) if quality else ()


def undefined(word: str) -> tuple[str, ...]:
    """Give what a noun may be without its definite or plural ending: skolskjutsen, skolskjuts."""
    return tuple(
        word.removesuffix(ending)
        for ending in _INFLECTIONS
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST
    )


@lru_cache(maxsize=20_000)
def halves(word: str) -> tuple[tuple[str, str], ...]:
    """Give the ways to part a word in two of which the second is a known word, the longest first.

    What comes before it may be no word; a linking s is left out.
    """
    if not word.isalpha():
        return ()
    places = range(_SHORTEST, len(word) - _SHORTEST + 1)
    return tuple(
        (word[:at].removesuffix("s"), word[at:])
        for at in places
        if frequency(word[at:]) >= _HEAD_KNOWN and not _is_doer(word[:at])
    )


def _is_doer(modifier: str) -> bool:
    """Tell "lärar-" of "lärare", which would be looked up as "lära"."""
    return modifier.endswith("ar") and _is_word(modifier + "e")


def _verb_or_plain(word: str) -> bool:
    if not word.endswith("a"):
        return True
    return any(frequency(word[:-1] + ending) >= _KNOWN for ending in ("ar", "er")) or (
        frequency(word + "r") >= _KNOWN
    )


def _is_word(word: str) -> bool:
    return len(word) >= _SHORTEST_WORD and frequency(word) >= _KNOWN
