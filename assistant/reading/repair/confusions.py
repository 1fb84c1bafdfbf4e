"""Spellings that a misread word may stand for, each with the cost of the misreading.

Costs are nats, from how often Tesseract's English model reads a Swedish letter so (18,500 letters
counted). Only å, ä and ö that are read as plain letters cost nothing: that is the damage that
every damaged text has.
"""

import re

# What a sign that Swedish words seldom hold may stand for; itself where it may be right.
_SIGNS: dict[str, tuple[tuple[str, float], ...]] = {
    "é": (("o", 0.0), ("a", 3.0), ("é", 0.5), ("e", 4.0)),
    "è": (("o", 1.0), ("a", 3.0), ("è", 1.0)),
    "ó": (("o", 0.0), ("ó", 1.0)),
    "á": (("a", 0.0), ("á", 1.0)),
    "à": (("a", 1.0), ("à", 0.0)),
    "6": (("ö", 1.0),),
    "0": (("ö", 1.5), ("o", 1.5)),
    "4": (("å", 1.0), ("ä", 1.0)),
    "&": (("a", 0.5),),
    "5": (("å", 2.0),),
    "°": (("o", 2.0),),
    "|": (("l", 1.0), ("i", 1.5)),
    "€": (("ä", 1.0), ("å", 1.5), ("ö", 1.5), ("e", 2.0)),
}
# One of these at a time, and only in a word that is not known as it stands.
_LETTERS: dict[str, tuple[tuple[str, float], ...]] = {
    "a": (("ö", 4.5),),
    "d": (("ö", 3.0), ("å", 4.5), ("ä", 4.5)),
    "g": (("ö", 5.5), ("e", 6.0)),
    "i": (("ä", 4.5), ("l", 4.5)),
    "l": (("i", 4.0),),
    "m": (("rn", 5.0),),
    "t": (("ö", 5.0),),
}
_PAIRS: tuple[tuple[str, str, float], ...] = (
    ("éa", "ä", 1.0),
    ("aé", "ä", 1.0),
    ("oé", "ö", 1.0),
    ("éo", "ö", 1.0),
    ("é6", "ö", 1.0),
    ("6é", "ö", 1.0),
    ("dé", "ö", 2.0),
    ("éd", "ö", 2.0),
    ("a&", "ä", 1.0),
    ("&a", "å", 1.0),
    ("ai", "ä", 3.5),
    ("ii", "ä", 4.0),
    ("ii", "i", 4.0),
    ("ot", "ö", 5.0),
    ("od", "ö", 4.0),
    ("do", "ö", 4.5),
    ("rn", "m", 4.0),
    ("li", "i", 5.0),
    ("il", "i", 5.0),
    ("lli", "ll", 4.0),
)
_CAPITAL_I = 2.5
"""Cost of a capital I that was read as a small l: "lom" for iom."""
_LOST = 6.0
"""Cost of a letter with dots or ring that was not read at all."""
_LIMIT = 24
"""Spellings kept of one word with many signs."""
# Swedish has no d here: in a cluster that needs a vowel, or first before a consonant. It has two
# of them in "bräddning".
_LONE_D = re.compile(r"(?<=[bcfghjklmnpqrstvwxz])d(?=[bcdfghjklmnpqrtvwxz])|^d(?=[bcdfghkmnp])")
_LONE_D_COST = 3.0


def has_sign(word: str) -> bool:
    """Tell whether a small-letter word has a sign that Swedish words seldom hold."""
    return any(character in _SIGNS for character in word)


def has_foreign_sign(word: str) -> bool:
    """Tell whether a word has a sign that is no letter anywhere, and may part two words."""
    return "|" in word or "€" in word


def readings(word: str) -> dict[str, float]:
    """Give what the signs in a word may stand for: spelling -> cost, cheapest first."""
    if not has_sign(word):
        return {word: 0.0}
    found: dict[str, float] = {"": 0.0}
    for character in word:
        steps = _SIGNS.get(character, ((character, 0.0),))
        grown = {
            stem + letter: sofar + cost for stem, sofar in found.items() for letter, cost in steps
        }
        found = dict(sorted(grown.items(), key=lambda item: item[1])[:_LIMIT])
    for pair, letter, cost in _PAIRS:
        if pair in word and has_sign(pair):
            for spelling, more in readings(word.replace(pair, letter, 1)).items():
                found[spelling] = min(found.get(spelling, 99.0), more + cost)
    return found


def lone_vowels(word: str) -> dict[str, float]:
    """Give what a word stands for where a d among consonants is an ö: spelling -> cost."""
    return {
        f"{word[: match.start()]}ö{word[match.end() :]}": _LONE_D_COST
        for match in _LONE_D.finditer(word)
    }


def misreadings(word: str) -> dict[str, float]:
    """Give what a word may stand for with one letter misread or lost: spelling -> cost."""
    found: dict[str, float] = {}
    for at, character in enumerate(word):
        for letter, cost in _LETTERS.get(character, ()):
            found[word[:at] + letter + word[at + 1 :]] = cost
    if word.startswith("l"):
        found["i" + word[1:]] = _CAPITAL_I
    for pair, letter, cost in _PAIRS:
        for match in re.finditer(pair, word):
            spelling = word[: match.start()] + letter + word[match.end() :]
            found[spelling] = min(found.get(spelling, 99.0), cost)
    for at in range(len(word) + 1):
        for letter in "åäö":
            found.setdefault(word[:at] + letter + word[at:], _LOST)
    return found
