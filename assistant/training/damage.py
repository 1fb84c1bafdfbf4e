"""Damage text as OCR does, so that the encoder learns to read past it."""

from random import Random

# What an English OCR model makes of Swedish letters: shares of 18,500 counted in Tesseract's
# output. A fold hides å to a already; what stays visible after folding is kept here.
LETTERS: dict[str, tuple[tuple[str, float], ...]] = {
    "å": (("a", 0.83), ("&", 0.05), ("A", 0.03), ("é", 0.02), ("d", 0.01), ("4", 0.01)),
    "ä": (("a", 0.90), ("é", 0.02), ("i", 0.02), ("4", 0.01), ("d", 0.01)),
    "ö": (("é", 0.56), ("o", 0.29), ("d", 0.08), ("6", 0.04)),
}
STROKES = (("rn", "m"), ("m", "rn"), ("l", "i"), ("i", "l"), ("ll", "il"), ("fi", "ﬁ"), ("I", "|"))
# Of words: how many suffer a stroke, are split, are joined to the next.
STROKE, SPLIT, JOIN = 0.04, 0.015, 0.015


def damage(text: str, random: Random) -> str:
    """Give the text as a poor reading of it would be."""
    read: list[str] = []
    for word in text.split(" "):
        piece = _read_letters(word, random)
        lot = random.random()
        if lot < STROKE:
            piece = _stroke(piece, random)
        elif lot < STROKE + SPLIT and len(piece) > 6:
            cut = random.randint(3, len(piece) - 3)
            piece = f"{piece[:cut]} {piece[cut:]}"
        if read and STROKE + SPLIT <= lot < STROKE + SPLIT + JOIN:
            read[-1] += piece
        else:
            read.append(piece)
    return " ".join(read)


def _read_letters(word: str, random: Random) -> str:
    if word.isascii():
        return word
    return "".join(_read_letter(letter, random) for letter in word)


def _read_letter(letter: str, random: Random) -> str:
    readings = LETTERS.get(letter.lower())
    if readings is None:
        return letter
    lot = random.random()
    for reading, share in readings:
        lot -= share
        if lot < 0:
            return reading
    return letter


def _stroke(word: str, random: Random) -> str:
    seen, read = random.choice(STROKES)
    return word.replace(seen, read, 1)
