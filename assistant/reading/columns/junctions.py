"""Score how well words read on within a line, and open and close one, in natural logarithms."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.reading.columns.neighbours import are_halves, neighbours
from assistant.reading.columns.segments import Segments, Word
from assistant.reading.columns.weights import Weights
from assistant.reading.structure.named import cued
from assistant.records.documents import Aspect

# After these, the word before says little of the word after.
_POINTED = (",", ";", ":", "–", "—")
# A figure in thousands is written with a space.
_HEAD = re.compile(r"\d{1,3}")
_THREE = re.compile(r"\d{3}(?:,\d+)?[.,;:)]?")


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Words of one line, as they stand in one column, with what does not depend on its place.

    Attributes:
        opening: Its score as the first line of a bullet.
        closing: Its score as the last line of one.
        starts: 1 where a bullet seems to open with it, else 0.
        alone: Nothing stands beside it.
        cues: Its words that are common under each aspect's headings.
    """

    line: Segments
    first: Word
    last: Word
    width: float
    marked: bool
    opening: float
    closing: float
    starts: int
    alone: bool
    cues: Mapping[Aspect, int]


@lru_cache(maxsize=4_000)
def left_pieces(line: Segments) -> tuple[Piece, ...]:
    """Give what stands left of a cut before each word, from the second word to the end."""
    return tuple(_piece(line, 0, end) for end in range(1, len(line.words) + 1))


@lru_cache(maxsize=4_000)
def right_pieces(line: Segments) -> tuple[Piece, ...]:
    """Give what stands right of a cut before each word, from the first."""
    return tuple(_piece(line, start, len(line.words)) for start in range(len(line.words)))


@lru_cache(maxsize=4_000)
def whole_piece(line: Segments) -> Piece:
    """Give a line as it stands across the page."""
    return _piece(line, 0, len(line.words))


@lru_cache(maxsize=4_000)
def tears(line: Segments) -> tuple[float, ...]:
    """Give what a cut before each word, from the second, gains by not reading straight on."""
    count = line.weights
    return tuple(
        (count.after_mark if a.mark else 0.0) - within(a, b, count) for a, b in pairwise(line.words)
    )


def _piece(line: Segments, start: int, end: int) -> Piece:
    first, last = line.words[start], line.words[end - 1]
    marked = first.mark or (line.marked and start == 0)
    table = neighbours()
    count = line.weights
    edge = 0.0 if marked else count.edge_opens * table.opening(first.first)
    opening = count.mark_opens if marked else opens(first, count) + edge
    closing = count.hanging if last.hangs else 0.0
    if end - start == 1 and first.capital and not last.ends:
        closing += count.one_word
    if not last.ends:
        closing += count.edge_closes * min(0.0, table.closing(last.last))
    return Piece(
        line,
        first,
        last,
        line.width(start, end),
        marked,
        opening,
        closing,
        starts=int(marked or first.capital),
        alone=end - start == len(line.words),
        cues=Counter(aspect for word in line.words[start:end] for aspect in cued(word.text)),
    )


@lru_cache(maxsize=100_000)
def within(before: Word, word: Word, count: Weights) -> float:
    """Score two words standing side by side on one line of one column."""
    if word.mark:
        return count.mark_within
    if before.mark:
        return 0.0
    return _liking(before, word, count) + _shape(before, word, count)


def opens(word: Word, count: Weights) -> float:
    """Score a word as the first of a bullet, heading or paragraph."""
    if word.bracket:
        return count.bracket_opens
    if word.mark:
        return count.mark_opens
    if word.capital:
        return count.capital_opens
    if word.acronym:
        return count.acronym_opens
    return count.figure_opens if word.figure else count.small_opens


def overfull(width: float, column_width: float, count: Weights) -> float:
    """Score a line by how far it sticks out of its column."""
    return 0.0 if width <= column_width else count.overfull * (width / column_width - 1.0)


def _liking(before: Word, word: Word, count: Weights) -> float:
    if before.ends or before.text.endswith(_POINTED):
        return 0.0
    if before.text.endswith("-") and before.text[-2:-1].isalpha():
        # Half a word wants its other half.
        halves = are_halves(before.text[:-1], word.text)
        return count.after_hyphen if halves else count.bare_after_hyphen
    if before.figure and word.figure:
        return 0.0 if are_thousands(before.text, word.text) else count.two_figures
    if before.month and word.figure:
        return count.unit
    return count.liking * neighbours().liking(before.last, word.first)


def are_thousands(before: str, word: str) -> bool:
    """Tell whether two figures are one with a space in it: "1 890", "12 300,5"."""
    return bool(_HEAD.fullmatch(before)) and bool(_THREE.fullmatch(word))


def _shape(before: Word, word: Word, count: Weights) -> float:
    if before.ends:
        return count.small_after_end if word.text[:1].islower() else count.capital_after_end
    if word.capital:
        return count.capital_within
    shape = count.acronym_within if word.acronym else count.small_within
    return shape + (count.after_bracket if before.text.endswith(")") else 0.0)
