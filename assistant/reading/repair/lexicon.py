"""What words there are and how often, looked up by their form without Swedish letters."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from assistant.reading.repair.resource import Resource, load_resource

LEAST_SHARE = 3e-5
"""A spelling rarer than this among those of one plain form is a slip of the word list."""
MOST_FORMS = 4
_SEEN_ONCE = 2e-7
"""Probability that one sighting in the user's own documents adds to a word."""


def plain(word: str) -> str:
    """Give a small-letter word as it stands when its Swedish letters are lost."""
    if word.isascii():
        return word
    # Three replacements are many times faster than one translation.
    return word.replace("å", "a").replace("ä", "a").replace("ö", "o")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words with their probabilities.

    Attributes:
        share: Probability by word, in small letters.
        spelled: By plain form, the words that have it and differ from it.
        names: Words that are mostly names, in small letters.
        abroad: Names that people abroad bear without their letters ("Bjorn"), and on which side
            the rest of the name stands: 1 after, -1 before, 0 on neither.
    """

    share: Mapping[str, float]
    spelled: Mapping[str, tuple[str, ...]]
    names: frozenset[str] = frozenset()
    abroad: Mapping[str, int] = field(default_factory=dict)

    def forms(self, key: str) -> tuple[str, ...]:
        """Give the known words with a plain form, likeliest first, slips left out."""
        found = self.spelled.get(key, ())
        if key in self.share:
            found = (key, *found)
        if len(found) < 2:
            return found
        order = sorted(found, key=lambda word: -self.share[word])
        least = LEAST_SHARE * sum(self.share[word] for word in found)
        return tuple(word for word in order[:MOST_FORMS] if self.share[word] >= least)

    def logp(self, word: str) -> float:
        """Give the natural log of a known word's probability."""
        return math.log(self.share[word])

    def extended(self, counts: Mapping[str, int]) -> "Lexicon":
        """Give a lexicon that also knows words counted in the user's own documents."""
        share, spelled = dict(self.share), dict(self.spelled)
        for word, count in counts.items():
            key = plain(word)
            if word not in share and key != word:
                spelled[key] = (*spelled.get(key, ()), word)
            share[word] = share.get(word, 0.0) + count * _SEEN_ONCE
        return replace(self, share=share, spelled=spelled)


def lexicon_of(
    shares: Mapping[str, float],
    names: frozenset[str] = frozenset(),
    abroad: Mapping[str, int] | None = None,
) -> Lexicon:
    """Give the lexicon of words with their probabilities."""
    spelled: dict[str, tuple[str, ...]] = {}
    # One pass over one long text is many times faster than a call a word.
    words = [word for word in shares if not word.isascii()]
    keys = plain("\n".join(words)).split("\n") if words else []
    for word, key in zip(words, keys, strict=True):
        if word != key:
            spelled[key] = (*spelled.get(key, ()), word)
    return Lexicon(shares, spelled, names, abroad or {})


@lru_cache(maxsize=1)
def swedish() -> Lexicon:
    """Load the Swedish words: the general list and the parliament's, half and half."""
    resource = load_resource()
    return lexicon_of(mixed_shares(resource), resource.name_words(), resource.names_abroad())


def mixed_shares(resource: Resource) -> dict[str, float]:
    """Give the mean of the probabilities in the general list and in the resource."""
    import wordfreq

    shares: dict[str, float] = {}
    for centibels, words in enumerate(wordfreq.get_frequency_list("sv", "best")):
        if words:
            shares.update(dict.fromkeys(words, 0.5 * 10 ** (-centibels / 100)))
    for word, share in resource.words():
        shares[word] = shares.get(word, 0.0) + 0.5 * share
    return shares


@lru_cache(maxsize=1)
def english() -> Mapping[str, float]:
    """Load the commoner English words with their probabilities."""
    import wordfreq

    frequencies: Mapping[str, float] = wordfreq.get_frequency_dict("en", "small")
    return frequencies
