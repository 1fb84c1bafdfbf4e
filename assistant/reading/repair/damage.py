"""Tell which lines of a document have lost their Swedish letters; clean text is never touched."""

import math
import re
from collections.abc import Sequence

from assistant.reading.repair.confusions import has_sign, readings
from assistant.reading.repair.language import English
from assistant.reading.repair.lexicon import Lexicon, plain
from assistant.reading.repair.tokens import seen

_MISREAD_DIGIT = re.compile(
    r"[604][^\W\d_]{2,}|(?:[^\W\d_]|&)+[6045][^\W\d_]+|[^\W\d_]{3,}[64]|4[rn]|[fnps]4|[dk]6"
)
_KEPT = 0.2
"""Share of å, ä and ö that damaged text still has right."""
_SWITCH = math.log(0.01)
"""How seldom one line is damaged and the next is not, or the other way."""
_START = math.log(0.2)
"""How seldom a document is damaged from its first line."""
_MOST = 3.0
"""No single word says more than this, in nats."""
_REMEMBERED = 200_000
"""Words whose evidence is kept from one document to the next."""


class Evidence(dict[str, float]):
    """Word to what it says for damage, in nats, worked out at first sight."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, word: str) -> float:
        if len(self) > _REMEMBERED:
            self.clear()
        told = self[word] = _evidence(seen(word), self._lexicon)
        return told


def damaged_lines(
    lines: Sequence[Sequence[str]], evidence: Evidence, english: English
) -> list[bool]:
    """Judge each line by its words and by the lines around it.

    Clean and damaged lines come in stretches, so the likeliest sequence of the two states over
    the whole document is taken (Viterbi).
    """
    return _likeliest(
        [
            0.0 if sum(map(english.weight_of, words)) > 0 else sum(map(evidence.__getitem__, words))
            for words in lines
        ]
    )


def _likeliest(weights: Sequence[float]) -> list[bool]:
    """Give the likeliest sequence of states; a weight is what speaks for damage, in nats."""
    if not weights:
        return []
    clean, damaged = 0.0, _START + weights[0]
    came_from: list[tuple[bool, bool]] = []
    for weight in weights[1:]:
        came_from.append((damaged + _SWITCH > clean, damaged >= clean + _SWITCH))
        clean, damaged = (
            max(clean, damaged + _SWITCH),
            max(damaged, clean + _SWITCH) + weight,
        )
    states = [damaged > clean]
    for from_clean, from_damaged in reversed(came_from):
        states.append(from_damaged if states[-1] else from_clean)
    return states[::-1]


def is_misread(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a small-letter word is unknown, but known with its odd signs read as letters."""
    if not has_sign(word) or word in lexicon.share or is_figure(word):
        return False
    return any(spelling != word and lexicon.forms(plain(spelling)) for spelling in readings(word))


def is_figure(word: str) -> bool:
    """Tell whether a word with digits is to stay as it is; "6vrig" and "f6r" are not."""
    return any(character.isdigit() for character in word) and not _MISREAD_DIGIT.fullmatch(word)


def _evidence(word: str, lexicon: Lexicon) -> float:
    """Log of how much likelier the word is in damaged than in clean Swedish."""
    forms = lexicon.forms(plain(word))
    if is_misread(word, lexicon):
        return _MOST
    if plain(word) != word:
        return math.log(_KEPT)
    if forms in ((), (word,)):
        return 0.0
    total = sum(lexicon.share[form] for form in forms)
    share = lexicon.share.get(word, 0.0) / total if word in forms else 0.0
    lost = (1 - share) * (1 - _KEPT) + share
    return min(_MOST, math.log((lost + 1e-3) / (share + 1e-3)))
