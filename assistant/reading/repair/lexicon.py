"""What words there are and how often, looked up by their form without Swedish letters."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

UNKNOWN = -20.0
"""Log-probability given to a word that no list has."""

_FOLD = str.maketrans("åäöáàéèøæ", "aaoaaeeoa")


def plain(word: str) -> str:
    """Give a lower-case word as it stands when its Swedish letters are lost: å, ä as a, ö as o."""
    return word.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words with natural log-probabilities.

    Attributes:
        forms: By the plain form, the words that have it, where any differs from it.
    """

    logp: Mapping[str, float]
    forms: Mapping[str, tuple[str, ...]]

    def words(self, key: str) -> tuple[str, ...]:
        """Give the known words with a plain form, in no order; empty where there is none."""
        found = self.forms.get(key)
        if found is not None:
            return found
        return (key,) if key in self.logp else ()

    def extended(self, counts: Counter[str]) -> "Lexicon":
        """Give a lexicon that also knows words counted elsewhere."""
        logp, forms = dict(self.logp), dict(self.forms)
        for word, count in counts.items():
            if word not in logp:
                logp[word] = math.log(count) - 16.0
                key = plain(word)
                known = self.words(key)
                if word not in known and (known or key != word):
                    forms[key] = (*known, word)
        return Lexicon(logp, forms)


@lru_cache(maxsize=1)
def swedish() -> Lexicon:
    """Load the Swedish word list."""
    import wordfreq

    frequencies = wordfreq.get_frequency_dict("sv", "best")
    logp = {word: math.log(frequency) for word, frequency in frequencies.items()}
    return Lexicon(logp, _by_plain_form(logp))


@lru_cache(maxsize=1)
def english() -> Mapping[str, float]:
    """Load the commoner English words with their frequencies."""
    import wordfreq

    frequencies: Mapping[str, float] = wordfreq.get_frequency_dict("en", "small")
    return frequencies


def _by_plain_form(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    spelled = [(plain(word), word) for word in words if not word.isascii()]
    forms: dict[str, tuple[str, ...]] = {}
    known = words if isinstance(words, dict) else set(words)
    for key, word in spelled:
        if key == word:
            continue
        if key not in forms:
            forms[key] = (key,) if key in known else ()
        forms[key] = (*forms[key], word)
    return forms
