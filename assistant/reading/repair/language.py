"""Tell English among Swedish: its words are not damaged Swedish."""

import math
from collections.abc import Mapping, Sequence

from assistant.reading.repair.confusions import has_sign, readings
from assistant.reading.repair.lexicon import Lexicon, plain
from assistant.reading.repair.tokens import Token

_LEAST = 1e-8
_MOST = 4.0
"""No single word says more than this, in nats."""
_REACH = 4
"""Tokens looked at before a word, and after it; either side may tell."""
_SWEDISH = -2.0
"""A word that says more than this for Swedish is Swedish whatever stands beside it."""
_REMEMBERED = 200_000
"""Words whose weights are kept."""
_ENOUGH = 5.0
"""Nats in favour of English that a word's surroundings must hold."""


class English:
    """Weighs words between English and Swedish; remembers what it weighed."""

    def __init__(self, shares: Mapping[str, float], lexicon: Lexicon) -> None:
        self._shares = shares
        self._lexicon = lexicon
        self._known: dict[str, float] = {}

    def weight(self, token: Token) -> float:
        """Give what a token says for English, in nats; negative for Swedish, 0 for neither."""
        return self.weight_of(token.text) if token.kind == "word" else 0.0

    def weight_of(self, word: str) -> float:
        """Give what a word says for English, in nats; negative for Swedish."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            found = self._known[word] = self._weighed(word.lower())
        return found

    def places(self, tokens: Sequence[Token]) -> list[bool]:
        """Tell for each token whether it stands in English."""
        weights = [self.weight(token) for token in tokens]
        if sum(weight for weight in weights if weight > 0) < _ENOUGH:
            return [False] * len(weights)
        sums = [0.0]
        for weight in weights:
            sums.append(sums[-1] + weight)
        last = len(weights)
        return [
            weight > _SWEDISH
            and max(
                sums[at + 1] - sums[max(0, at - _REACH)],
                sums[min(last, at + _REACH + 1)] - sums[at],
            )
            > _ENOUGH
            for at, weight in enumerate(weights)
        ]

    def _weighed(self, word: str) -> float:
        forms = self._lexicon.forms(plain(word))
        swedish = self._lexicon.share[forms[0]] if forms else 0.0
        english = self._shares.get(word, 0.0)
        if not forms and not english and has_sign(word):
            # "inférs" beside "Signs of Safety" is no English.
            read = [form for spelling in readings(word) for form in self._read_as(spelling)]
            swedish = max(read, default=0.0)
        told = math.log((english + _LEAST) / (swedish + _LEAST))
        return max(-_MOST, min(_MOST, told))

    def _read_as(self, spelling: str) -> list[float]:
        return [self._lexicon.share[form] for form in self._lexicon.forms(plain(spelling))]
