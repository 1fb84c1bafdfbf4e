"""Find the words of a line that may be repaired; addresses and figures are not among them."""

import re
from dataclasses import dataclass

_CHUNK = re.compile(r"\S+")
_PIECE = re.compile(r"[^\W_]+(?:[&'’|°é][^\W_]+)*|[&|][^\W\d_]+|[|]|[^\W_]+[&|]", re.UNICODE)
# Any of these in a chunk makes the whole of it an address or a path.
_ADDRESS = re.compile(r"@|://|www\.|\w\.(?:se|com|org|net|eu|nu|info|no|dk|fi)\b|\\", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line, by its place in it."""

    start: int
    end: int
    text: str


def words_of(line: str) -> list[Word]:
    """Give the words of a line that may be repaired, in order."""
    found: list[Word] = []
    for chunk in _CHUNK.finditer(line):
        if _ADDRESS.search(chunk.group()):
            continue
        found.extend(
            Word(chunk.start() + piece.start(), chunk.start() + piece.end(), piece.group())
            for piece in _PIECE.finditer(chunk.group())
            if _LETTER.search(piece.group()) or piece.group() == "|"
        )
    return found
