"""Tell which lines of a document have lost their Swedish letters; clean text is never touched."""

import math
from collections.abc import Sequence
from itertools import pairwise

from assistant.reading.repair.confusions import has_sign
from assistant.reading.repair.lexicon import UNKNOWN, Lexicon, plain
from assistant.reading.repair.tokens import Word

_KEPT = 0.3
"""Share of å, ä and ö that damaged text still has right."""
_SWITCH = math.log(0.01)
_CLEAN = math.log(0.5)


def damaged_lines(lines: Sequence[Sequence[Word]], lexicon: Lexicon) -> list[bool]:
    """Judge each line by its words and by the lines around it.

    Clean and damaged lines come in stretches, so the likeliest sequence of the two states over
    the whole document is taken.
    """
    evidence = [sum(_evidence(word.text.lower(), lexicon) for word in line) for line in lines]
    if not evidence:
        return []
    clean, damaged = _CLEAN, _CLEAN + evidence[0]
    came_from: list[tuple[bool, bool]] = []
    for weight in evidence[1:]:
        from_clean = (clean < damaged + _SWITCH, clean + _SWITCH < damaged)
        came_from.append(from_clean)
        clean, damaged = (
            max(clean, damaged + _SWITCH),
            max(damaged, clean + _SWITCH) + weight,
        )
    state = damaged > clean
    states = [state]
    for back in reversed(came_from):
        state = back[1] if state else back[0]
        states.append(state)
    return states[::-1]


def _evidence(word: str, lexicon: Lexicon) -> float:
    """Log of how much likelier the word is in damaged than in clean Swedish."""
    if has_sign(word) and not word.isdigit() and len(word) > 1:
        return 2.0 if any(a.isalpha() and b.isalpha() for a, b in pairwise(word)) else 0.5
    key = plain(word)
    forms = lexicon.forms.get(key)
    if forms is None:
        return 0.0
    total = sum(math.exp(lexicon.logp[form]) for form in forms)
    share = math.exp(lexicon.logp.get(word, UNKNOWN)) / total
    if key != word:
        return math.log(_KEPT)
    lost = (1 - share) * (1 - _KEPT) + share
    return min(3.0, math.log((lost + 1e-3) / (share + 1e-3)))
