"""Analyse text into the terms that it is searched by: exact words, stems, grams, compound parts."""

from dataclasses import dataclass
from functools import lru_cache

from assistant.language.compounds import compound_parts
from assistant.language.folding import fold
from assistant.language.stems import stem
from assistant.language.tokens import words

GRAM = 4


@dataclass(frozen=True, slots=True)
class Analysis:
    """The terms of a text, all folded, in order of appearance, repeats kept.

    Attributes:
        exact: Words, numbers and abbreviations; a hyphenated word whole and in pieces.
        stems: The stem of each word and piece.
        grams: Sequences of four letters within each word.
        parts: Stems of the parts of compounds; empty for words that are none.
    """

    exact: tuple[str, ...]
    stems: tuple[str, ...]
    grams: tuple[str, ...]
    parts: tuple[str, ...]


def analyse(text: str, *, compounds: bool = True) -> Analysis:
    """Give the terms of a text, Swedish or English, damaged or not.

    Args:
        text: Of any length.
        compounds: Take compounds apart, most of the cost of a word not seen before; else no parts.
    """
    exact: list[str] = []
    stems: list[str] = []
    grams: list[str] = []
    parts: list[str] = []
    for word in words(text):
        terms = word_terms(word, compounds=compounds)
        exact += terms.exact
        stems += terms.stems
        grams += terms.grams
        parts += terms.parts
    return Analysis(tuple(exact), tuple(stems), tuple(grams), tuple(parts))


@lru_cache(maxsize=300_000)
def word_terms(word: str, *, compounds: bool = True) -> Analysis:
    """Give the terms of one word as `words` gives it."""
    pieces = _pieces(fold(word))
    whole = pieces[:1] if len(pieces) > 1 else []
    simple = pieces[1:] or pieces
    return Analysis(
        exact=tuple(whole + simple),
        stems=tuple(stem(piece) for piece in simple),
        grams=tuple(gram for piece in simple for gram in grams_of(piece)),
        parts=tuple(part for piece in simple for part in compound_parts(piece))
        if compounds
        else (),
    )


def _pieces(folded: str) -> list[str]:
    """Give the word without genitive colon, and after it its pieces where it is joined."""
    folded = folded.replace("’", "'").removesuffix("'s")
    for space in (" ", "\u00a0", "\u202f"):
        folded = folded.replace(space, "")
    if not folded[:1].isdigit():
        folded = folded.split(":")[0]
    separated = folded
    for mark in "-–/:&":
        separated = separated.replace(mark, " ")
    pieces = separated.split()
    return [folded, *pieces] if len(pieces) > 1 else [folded]


def grams_of(piece: str) -> list[str]:
    """Give the sequences of four letters within a folded word; a shorter word is its own."""
    if len(piece) <= GRAM:
        return [piece]
    return [piece[start : start + GRAM] for start in range(len(piece) - GRAM + 1)]
