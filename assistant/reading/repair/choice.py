"""Choose the likeliest Swedish word for a damaged one."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.reading.repair.compounds import compound
from assistant.reading.repair.confusions import has_sign, misreadings, readings
from assistant.reading.repair.lexicon import UNKNOWN, Lexicon, plain

_LONGEST_ABBREVIATION = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """What a word was read as, how sure, and what else it may be, likeliest first."""

    text: str
    confidence: float
    alternatives: tuple[str, ...] = ()


class Chooser:
    """Chooses word by word; remembers what it chose."""

    def __init__(self, lexicon: Lexicon, english: Mapping[str, float]) -> None:
        self._lexicon = lexicon
        self._english = english
        self._known: dict[str, Choice] = {}

    def choose(self, word: str) -> Choice:
        """Give the likeliest reading of a word, with its capitals kept."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._choose(word)
        return found

    def _choose(self, word: str) -> Choice:
        if word == "|":
            return Choice("i", 0.8, ("I", "|"))
        if _is_kept(word):
            return Choice(word, 1.0)
        ranked = self._ranked(word.lower())
        if not ranked:
            return Choice(word, 0.5)
        best = max(ranked.values())
        weights = {form: math.exp(max(score - best, -50.0)) for form, score in ranked.items()}
        total = sum(weights.values())
        order = sorted(weights, key=lambda form: -weights[form])
        chosen = _capitals(word, order[0])
        rest = tuple(_capitals(word, form) for form in order[1:4] if weights[form] / total > 0.01)
        return Choice(chosen, weights[order[0]] / total, rest)

    def _ranked(self, word: str) -> dict[str, float]:
        """Score the words that `word` may stand for."""
        scores: dict[str, float] = {}
        for spelling, cost in readings(word).items():
            for form in self._lexicon.words(plain(spelling)):
                if _reachable(spelling, form):
                    score = self._lexicon.logp[form] - cost
                    scores[form] = max(scores.get(form, -99.0), score)
        if scores and (has_sign(word) or plain(word) != word or max(scores.values()) > -18.5):
            return scores
        for spelling, cost in readings(word).items():
            found = compound(plain(spelling), self._lexicon)
            if found is not None and _reachable(spelling, found[0]):
                scores[found[0]] = max(scores.get(found[0], -99.0), found[1] - cost)
            if len(word) > 3:
                for misread, more in misreadings(spelling).items():
                    for form in self._lexicon.words(plain(misread)):
                        if _reachable(misread, form):
                            score = self._lexicon.logp[form] - cost - more
                            scores[form] = max(scores.get(form, -99.0), score)
        if not has_sign(word) and word not in scores:
            scores[word] = UNKNOWN - 0.5 * len(word)
        return scores


def _is_kept(word: str) -> bool:
    """Tell whether a word is a number, an abbreviation or a code."""
    letters = [character for character in word if character.isalpha()]
    if not letters:
        return True
    if word.isupper() and len(word) <= _LONGEST_ABBREVIATION and "&" not in word:
        return True
    digits = sum(character.isdigit() for character in word)
    return digits > 2 or (digits > 0 and len(letters) < 1)


def _reachable(spelling: str, form: str) -> bool:
    """Tell whether every letter with dots or ring in the spelling is the form's own."""
    if len(spelling) != len(form):
        return True
    return all(a == b or a == plain(b) or a in "éáàèó" for a, b in zip(spelling, form, strict=True))


def _capitals(word: str, form: str) -> str:
    """Give the form the capitals of the word."""
    if word.isupper() and len(word) > 1:
        return form.upper()
    if len(word) == len(form):
        inner = any(character.isupper() for character in word[1:])
        if inner and not word[1:].isupper():
            return form if word[0].islower() else form[:1].upper() + form[1:]
        return "".join(b.upper() if a.isupper() else b for a, b in zip(word, form, strict=True))
    return form[:1].upper() + form[1:] if word[:1].isupper() else form
