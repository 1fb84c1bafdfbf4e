"""What a damaged word may stand for, seen by itself."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.reading.repair.compounds import compound
from assistant.reading.repair.confusions import has_sign, misreadings, readings
from assistant.reading.repair.lexicon import Lexicon, plain
from assistant.reading.repair.spelling import SpellingModel

RARE = 1e-6
"""A word seldomer than this may be a slip of the list: the letters are asked as well."""
UNLISTED = 1e-8
"""Probability given to all spellings of one unlisted plain form together."""
NO_COMPOUND = -2.0
"""Nats for a spelling that no division into known words supports."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Readings of a word in small letters with their scores in nats, best first.

    Attributes:
        key: The plain form of the best, which its neighbours are shown.
    """

    scores: tuple[tuple[str, float], ...]
    key: str


class Proposer:
    """Proposes readings word by word."""

    def __init__(self, lexicon: Lexicon, spelling: SpellingModel) -> None:
        self._lexicon = lexicon
        self._spelling = spelling

    def propose(self, word: str, *, name: bool) -> Candidates:
        """Give the readings of a word in small letters; never none.

        Args:
            word: As damaged.
            name: It may be a name: spellings that no list has are not made up for it.
        """
        scores: dict[str, float] = {}
        spellings = readings(word)
        for spelling, cost in spellings.items():
            _raise(scores, self._listed(spelling), cost)
        if max(scores.values(), default=-99.0) < math.log(RARE) - 1.0:
            for spelling, cost in spellings.items():
                _raise(scores, self._unlisted(spelling, name=name), cost)
            if len(word) > 2 and not name:
                for misread, cost in misreadings(word).items():
                    _raise(scores, self._listed(misread), cost)
        if not scores:
            scores[word] = math.log(UNLISTED)
        order = tuple(sorted(scores.items(), key=lambda item: -item[1]))
        return Candidates(order, plain(order[0][0]))

    def _listed(self, spelling: str) -> dict[str, float]:
        return {
            form: self._lexicon.logp(form)
            for form in self._lexicon.forms(plain(spelling))
            if may_be(spelling, form)
        }

    def _unlisted(self, spelling: str, *, name: bool) -> dict[str, float]:
        key = plain(spelling)
        if not key.isalpha() or len(key) < 3:
            return {}
        parts = compound(key, self._lexicon)
        if name and parts is None:
            return {spelling: math.log(UNLISTED)}
        likely = self._spelling.likely(key)
        if parts is not None and parts[0] not in likely:
            likely[parts[0]] = min(likely.values(), default=0.0) - 1.0
        return {
            form: math.log(UNLISTED) + logp + (0.0 if parts and parts[0] == form else NO_COMPOUND)
            for form, logp in likely.items()
            if may_be(spelling, form)
        }


def may_be(spelling: str, form: str) -> bool:
    """Tell whether every letter with dots or ring that was read is the form's own."""
    if len(spelling) != len(form) or spelling.isascii():
        return True
    return all(a == b or a == plain(b) or a in "éáàèó" for a, b in zip(spelling, form, strict=True))


def _raise(scores: dict[str, float], found: Mapping[str, float], cost: float) -> None:
    for form, score in found.items():
        if score - cost > scores.get(form, -99.0):
            scores[form] = score - cost
