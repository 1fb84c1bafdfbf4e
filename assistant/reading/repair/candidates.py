"""What a damaged word may stand for, seen by itself."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.reading.repair.compounds import compound, head_of, known_ending
from assistant.reading.repair.confusions import (
    has_foreign_sign,
    has_sign,
    lone_vowels,
    misreadings,
    readings,
)
from assistant.reading.repair.lexicon import Lexicon, plain
from assistant.reading.repair.replacing import Asked, may_replace
from assistant.reading.repair.spelling import SpellingModel

_TWO = re.compile(r"[oö]{2}|[aåä]{2}|[oöaåä][åäö]")
_RARE = math.log(4e-7)
"""A word seldomer than this may be a slip of the list: the letters are asked as well."""
_UNLISTED = math.log(1e-8)
"""Log-probability of all spellings of one unlisted plain form together."""
_UNDIVIDED = 2.0
"""Cost of a spelling that no division into known words supports."""
_PART_COMMONER = 15.0
"""A part bound to a name is read otherwise where that is so much commoner ("EU-lander")."""
_OTHER_ENDING = 4.0
"""Cost of a spelling that ends otherwise than the common word that its ending is."""
_TWO_VOWELS = 3.0
"""Cost of å, ä, ö or o twice in a row, where signs were read as letters: "fooreningar"."""
_NO_VOWEL = 2.5
"""Cost of keeping a d where Swedish has none, as ö is misread: "kdrtiden"."""
_NAME_LENGTH = 9
"""Shortest capitalised word within a sentence that is read as an unlisted compound."""


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

    def propose(self, asked: Asked) -> Candidates:
        """Give the readings of a word; never none."""
        word = asked.word
        scores: dict[str, float] = {}
        spellings = readings(word) if asked.misread else {word: 0.0}
        for spelling, cost in spellings.items():
            _raise(scores, self._listed(spelling), cost)
        if asked.name:
            scores = {
                form: s for form, s in scores.items() if may_replace(form, asked, self._lexicon)
            }
        elif asked.bound and word in scores:
            least = _PART_COMMONER * self._lexicon.share[word]
            scores = {
                form: s
                for form, s in scores.items()
                if form == word or self._lexicon.share[form] > least
            }
        if max(scores.values(), default=-99.0) < _RARE and not has_foreign_sign(word):
            for spelling, cost in spellings.items():
                _raise(scores, self._unlisted(spelling, asked), cost)
            if asked.misread:
                self._add_misreadings(scores, asked)
        if not scores:
            scores[word] = _UNLISTED
        order = tuple(sorted(scores.items(), key=lambda item: -item[1]))
        return Candidates(order, plain(order[0][0]))

    def _listed(self, spelling: str) -> dict[str, float]:
        return {
            form: self._lexicon.logp(form)
            for form in self._lexicon.forms(plain(spelling))
            if may_be(spelling, form)
        }

    def _unlisted(self, spelling: str, asked: Asked) -> dict[str, float]:
        """Give spellings that no list has, by their parts and their letters."""
        key = plain(spelling)
        if not key.isalpha() or len(key) < 3:
            return {}
        parts = compound(key, self._lexicon, strict=asked.name)
        guess = not asked.name or (parts is not None and len(key) >= _NAME_LENGTH)
        likely = self._spelling.likely(key)
        if asked.name and parts is not None and not has_sign(asked.word):
            # A name is guessed only where parts and letters agree.
            guess = guess and max(likely, key=lambda form: likely[form]) == parts[0]
        if not guess:
            unread = _NO_VOWEL * (asked.misread and bool(lone_vowels(spelling)))
            return {spelling: _UNLISTED - unread} if spelling == asked.word else {}
        if parts is not None:
            likely.setdefault(parts[0], min(likely.values()) - 1.0)
        ending = known_ending(key, self._lexicon) if parts is None else head_of(parts[0])
        return {
            form: _UNLISTED
            + logp
            - _UNDIVIDED * (parts is None or form != parts[0])
            - _OTHER_ENDING * (ending is not None and not form.endswith(ending))
            - _TWO_VOWELS * (spelling != asked.word and _has_two_vowels(form))
            - _NO_VOWEL * (asked.misread and bool(lone_vowels(form)))
            for form, logp in likely.items()
            if may_be(spelling, form)
        }

    def _add_misreadings(self, scores: dict[str, float], asked: Asked) -> None:
        """Add readings in which one letter was misread as another."""
        word = asked.word
        lone: dict[str, float] = {}
        own: tuple[str, float] | None = None
        for read, signs in readings(word).items():
            parts = compound(plain(read), self._lexicon, strict=asked.name)
            own = max((found for found in (own, parts) if found), key=_score, default=None)
            for spelling, cost in lone_vowels(read).items():
                lone[spelling] = min(lone.get(spelling, 99.0), signs + cost)
        for spelling, cost in lone.items():
            listed = self._listed(spelling)
            if not listed and len(word) >= _NAME_LENGTH:
                parts = compound(plain(spelling), self._lexicon, strict=asked.name)
                better = parts is not None and (own is None or parts[1] - cost > own[1])
                listed = {parts[0]: _UNLISTED + cost} if parts and better else {}
            _raise(scores, listed, cost)
        if len(word) > 2 and not asked.name and not has_sign(word):
            for spelling, cost in misreadings(word).items():
                _raise(scores, self._listed(spelling), cost)


def _score(found: tuple[str, float]) -> float:
    return found[1]


def _has_two_vowels(form: str) -> bool:
    return _TWO.search(form) is not None


def may_be(spelling: str, form: str) -> bool:
    """Tell whether the form has each letter with dots or ring that the spelling has."""
    if len(spelling) != len(form) or spelling.isascii():
        return True
    return all(a == b or a == plain(b) for a, b in zip(spelling, form, strict=True))


def _raise(scores: dict[str, float], found: Mapping[str, float], cost: float) -> None:
    for form, score in found.items():
        if score - cost > scores.get(form, -99.0):
            scores[form] = score - cost
