"""The likeliest spelling of a Swedish compound that no list has, from its parts."""

import math

from assistant.reading.repair.lexicon import Lexicon, plain

_SHORTEST = 3
_LONGEST = 20
_PART_COST = 3.0
"""Nats for each part beyond the first: a listed word beats a chance division."""
_LINK_COST = 0.5
"""Nats for a joining s after a part that is listed without it."""
_COMMON = 1e-7
"""Seldomer words are no parts: the list's slips would divide anything."""
_SHORTEST_ENDING, _HARDLY_OTHERWISE = 5, 20.0
"""An ending tells something from so many letters on, where it is so much commoner than others."""

_HEADS = {
    "rad": "råd",
    "rads": "råds",
    "vardar": "värdar",
    "vardarna": "värdarna",
    "karl": "kärl",
    "karlen": "kärlen",
}
"""Last parts that compounds have, where the word alone is oftener another: "elevråd", not a row."""


_COMPOUNDED = (
    "nät källar ängs tåg låne lös läro bränn tonår öron jägar säker sädes tårt härads råds "
    "sjömans stånds väktar åter samhäll samhälls köks häft stänk"
)
_FIRSTS = {plain(word): word for word in _COMPOUNDED.split()}
"""First parts that compounds have, likewise: of the lists' words 165 begin with "nät" and a
known word, none with "nåt"."""


def compound(key: str, lexicon: Lexicon, *, strict: bool = False) -> tuple[str, float] | None:
    """Give the likeliest compound with this plain form and its log-probability.

    Args:
        key: A plain form in small letters.
        lexicon: Its parts are words of this.
        strict: Take only common parts and a longer last one: what is divided may be a name.
    """
    last, common = (_SHORTEST + 2, 10 * _COMMON) if strict else (_SHORTEST, _COMMON)
    best: list[tuple[float, str] | None] = [None] * (len(key) + 1)
    best[0] = (0.0, "")
    for end in range(_SHORTEST, len(key) + 1):
        shortest = last if end == len(key) else _SHORTEST
        for start in range(max(0, end - _LONGEST), end - shortest + 1):
            before = best[start]
            if before is None:
                continue
            head = _HEADS.get(key[start:]) if start and end == len(key) else None
            linked = end < len(key)
            part = _part(head or key[start:end], lexicon, common, linked=linked)
            if part is None:
                continue
            score = before[0] + part[0] - (_PART_COST if start else 0.0)
            held = best[end]
            if held is None or score > held[0]:
                best[end] = (score, before[1] + (_as_first(part[1]) if linked else part[1]))
    found = best[len(key)]
    return None if found is None else (found[1], found[0])


def head_of(word: str) -> str | None:
    """Give the last part of a compound, where compounds have it spelt otherwise than the word."""
    return next((head for head in _HEADS.values() if word.endswith(head)), None)


def known_ending(key: str, lexicon: Lexicon) -> str | None:
    """Give how the longest ending that is a common word is spelt, if hardly otherwise.

    Of "nyhamnsbadet" no list has the first part; "badet" all the same is no "bådet".
    """
    for start in range(_SHORTEST, len(key) - _SHORTEST_ENDING + 1):
        forms = lexicon.forms(key[start:])
        if not forms or lexicon.share[forms[0]] < _COMMON:
            continue
        second = lexicon.share[forms[1]] if len(forms) > 1 else 0.0
        return forms[0] if lexicon.share[forms[0]] > _HARDLY_OTHERWISE * second else None
    return None


def _as_first(part: str) -> str:
    """Spell a part as compounds that begin with it do, with or without a joining s."""
    key = plain(part)
    if key in _FIRSTS:
        return _FIRSTS[key]
    return _FIRSTS[key[:-1]] + "s" if key.endswith("s") and key[:-1] in _FIRSTS else part


def _part(key: str, lexicon: Lexicon, common: float, *, linked: bool) -> tuple[float, str] | None:
    """Find the likeliest word with this plain form; with `linked`, a joining s may follow."""
    spelled = lexicon.forms(key) if key.isascii() else (key,) * (key in lexicon.share)
    options = [(lexicon.share[word], word) for word in spelled[:1]]
    if linked and key.endswith("s") and len(key) > _SHORTEST:
        options += [
            (lexicon.share[word] * math.exp(-_LINK_COST), word + "s")
            for word in lexicon.forms(key[:-1])[:1]
        ]
    found = max(options, default=None)
    return None if found is None or found[0] < common else (math.log(found[0]), found[1])
