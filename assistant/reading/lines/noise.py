"""Tell the marks that OCR made of logos and drawings from text."""

import re

_LETTERS = re.compile(r"[^\W\d_]")
_VOWEL = re.compile(r"[aeiouyåäöáéèêüøæ]", re.IGNORECASE)
# Shapes that a real line of one word may have, however short: a year, a number, an
# abbreviation in capitals, "och".
_FIGURE = re.compile(r"^[(]?[-+]?\d[\d\s.,:/%–-]*[%)]?$")
_CAPITALS = re.compile(r"^[A-ZÅÄÖ]{2,6}$")


def is_noise(line: str) -> bool:
    """Tell whether a whole line is no text: single letters, repeated letters, drawing marks."""
    words = line.split()
    if not words:
        return True
    if _FIGURE.match(line.strip()):
        return False
    return not any(_is_word(word) for word in words)


def _is_word(word: str) -> bool:
    if len(word) > 2 and word.islower() and word.isalpha():
        # Most words, told at once.
        return len(set(word)) > 1 and bool(_VOWEL.search(word))
    bare = word.strip(".,:;!?()[]{}\"'”“’»«*+-=–—|/\\_~^`´")
    letters = _LETTERS.findall(bare)
    if any(character.isdigit() for character in bare):
        return len(bare) >= 2 or bare.isdigit()
    if len(letters) < 2 or len(letters) * 2 < len(word):
        return False
    if _CAPITALS.match(bare):
        return len(set(bare)) > 1
    if len(set(bare.lower())) == 1 or not _VOWEL.search(bare):
        return False
    return len(bare) > 2 or bare.islower()
