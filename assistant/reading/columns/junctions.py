"""Score how well text reads on from one line of a column to the next, in natural logarithms."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.reading.columns.frames import Column
from assistant.reading.columns.neighbours import are_halves, neighbours
from assistant.reading.columns.segments import Segments, Word
from assistant.reading.columns.weights import Weights
from assistant.reading.columns.widths import SPACE
from assistant.reading.structure import cued
from assistant.records.documents import Aspect

# After these, the word before says little of the word after.
_POINTED = (",", ";", ":", "–", "—")
# A figure in thousands is written with a space.
_HEAD = re.compile(r"\d{1,3}")
_THREE = re.compile(r"\d{3}(?:,\d+)?[.,;:)]?")
# Shares of a column's width that `Weights.room` is given at, a straight line between them.
_ROOMS = (0.03, 0.08, 0.15, 0.3, 0.43)


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


def junction(before: Piece | None, piece: Piece, column: Column, gap: int) -> float:
    """Score a column's next line after the one before it, as the better of going on or breaking.

    Args:
        before: The column's line before; None for its first.
        piece: The line.
        column: The column; how wide it is, and whether its bullets end in full stops or have marks.
        gap: Blank lines between them.
    """
    count = piece.line.weights
    unmarked = column.marked and not piece.marked
    if before is None:
        small = not piece.marked and piece.first.text[:1].islower()
        top = count.small_first if small else 0.0
        return piece.opening + top + (count.unmarked_first if unmarked else 0.0)
    room = column.width - before.width - SPACE - piece.first.width
    breaking = count.breaks + piece.opening + before.closing
    if unmarked:
        breaking += count.unmarked
    if column.dotted and not before.last.ends and not before.last.hangs:
        breaking += count.unended
    if piece.marked:
        return breaking
    going_on = count.goes_on + within(before.last, piece.first, count)
    if gap:
        going_on += count.gap_goes_on
    if room > 0:
        going_on += _room(room / column.width, count)
    return breaking if breaking > going_on else going_on


def _room(share: float, count: Weights) -> float:
    """Score a line that was wrapped though so much of its column's width was free."""
    costs = count.room
    place = bisect_left(_ROOMS, share)
    if place == len(_ROOMS):
        return costs[-1]
    start, cost = (_ROOMS[place - 1], costs[place - 1]) if place else (0.0, 0.0)
    return cost + (costs[place] - cost) * ((share - start) / (_ROOMS[place] - start))


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
