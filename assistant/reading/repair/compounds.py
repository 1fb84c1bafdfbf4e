"""The likeliest spelling of a Swedish compound that no list has, from its parts."""

from assistant.reading.repair.lexicon import UNKNOWN, Lexicon

_SHORTEST = 3
_LONGEST = 20
_PART_COST = 3.0
"""Nats for each part beyond the first: a listed word beats a chance division."""


def compound(key: str, lexicon: Lexicon) -> tuple[str, float] | None:
    """Give the likeliest compound with this plain form and its log-probability."""
    best: list[tuple[float, str] | None] = [None] * (len(key) + 1)
    best[0] = (0.0, "")
    for end in range(_SHORTEST, len(key) + 1):
        for start in range(max(0, end - _LONGEST), end - _SHORTEST + 1):
            before = best[start]
            if before is None:
                continue
            part = _part(key[start:end], lexicon, linked=end < len(key))
            if part is None:
                continue
            score = before[0] + part[0] - (_PART_COST if start else 0.0)
            held = best[end]
            if held is None or score > held[0]:
                best[end] = (score, before[1] + part[1])
    found = best[len(key)]
    return None if found is None else (found[1], found[0])


def _part(key: str, lexicon: Lexicon, *, linked: bool) -> tuple[float, str] | None:
    """Find the likeliest word with this plain form; with `linked`, a joining s may follow."""
    options = [(lexicon.logp.get(word, UNKNOWN), word) for word in lexicon.words(key)]
    if linked and key.endswith("s") and len(key) > _SHORTEST:
        options += [
            (lexicon.logp.get(word, UNKNOWN) - 0.5, word + "s") for word in lexicon.words(key[:-1])
        ]
    return max(options, default=None)
