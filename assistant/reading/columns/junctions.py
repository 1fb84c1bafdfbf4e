"""Score how well text reads on from one line of a column to the next, in natural logarithms."""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.reading.columns.frames import Column
from assistant.reading.columns.neighbours import are_halves, neighbours
from assistant.reading.columns.segments import Segments, Word
from assistant.reading.columns.widths import SPACE
from assistant.reading.structure import cued
from assistant.records.documents import Aspect

# Rounded shares counted over Swedish slides with known columns; only their order of size matters.
_GOES_ON = math.log(0.6)
_BREAKS = math.log(0.4)
_CAPITAL_WITHIN = math.log(0.05)
_SMALL_WITHIN = math.log(0.95)
_CAPITAL_AFTER_END = math.log(0.9)
_SMALL_AFTER_END = math.log(0.02)
_CAPITAL_OPENS = math.log(0.9)
_FIGURE_OPENS = math.log(0.06)
_SMALL_OPENS = math.log(0.03)
_ACRONYM_WITHIN = math.log(0.4)
_ACRONYM_OPENS = math.log(0.3)
_BRACKET_OPENS = math.log(0.01)
_AFTER_BRACKET = math.log(0.5)
_AFTER_HYPHEN = 1.5
_BARE_AFTER_HYPHEN = -1.5
# "augusti 2024".
_UNIT = 2.0
# What opens and ends sentences mostly opens and ends bullets.
_EDGE = 0.5
# After these, the word before says little of the word after.
_POINTED = (",", ";", ":", "–", "—")
_MARK_WITHIN = -7.0
# A bullet mark is never the last of a column's line.
_AFTER_MARK = -8.0
_UNENDED = -1.2
# Where bullets have marks, a line without one seldom opens a bullet.
_UNMARKED = -3.0
# A bullet of one word is rare; a first word torn from its bullet is not.
_ONE_WORD = -0.7
# A bullet that ends in "och", or in half a word.
HANGING = -4.0
_GAP_GOES_ON = -0.8
# A line that was wrapped had no room for the next word; this many natural logarithms are
# taken for a room of the whole width, and no more than _MOST_ROOM.
_ROOM = 14.0
_MOST_ROOM = 6.0
_OVERFULL = 45.0


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
    return tuple((_AFTER_MARK if a.mark else 0.0) - within(a, b) for a, b in pairwise(line.words))


def _piece(line: Segments, start: int, end: int) -> Piece:
    first, last = line.words[start], line.words[end - 1]
    marked = first.mark or (line.marked and start == 0)
    table = neighbours()
    opening = _CAPITAL_OPENS if marked else opens(first) + _EDGE * table.opening(first.first)
    closing = HANGING if last.hangs else 0.0
    if end - start == 1 and first.capital and not last.ends:
        closing += _ONE_WORD
    if not last.ends:
        closing += _EDGE * min(0.0, table.closing(last.last))
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
def within(before: Word, word: Word) -> float:
    """Score two words standing side by side on one line of one column."""
    if word.mark:
        return _MARK_WITHIN
    if before.mark:
        return 0.0
    return _liking(before, word) + _shape(before, word)


def opens(word: Word) -> float:
    """Score a word as the first of a bullet, heading or paragraph."""
    if word.bracket:
        return _BRACKET_OPENS
    if word.mark or word.capital:
        return _CAPITAL_OPENS
    if word.acronym:
        return _ACRONYM_OPENS
    return _FIGURE_OPENS if word.figure else _SMALL_OPENS


def junction(before: Piece | None, piece: Piece, column: Column, gap: int) -> float:
    """Score a column's next line after the one before it, as the better of going on or breaking.

    Args:
        before: The column's line before; None for its first.
        piece: The line.
        column: The column; how wide it is, and whether its bullets end in full stops or have marks.
        gap: Blank lines between them.
    """
    opening = piece.opening + (_UNMARKED if column.marked and not piece.marked else 0.0)
    if before is None:
        return opening
    breaking = _BREAKS + opening + before.closing
    if column.dotted and not before.last.ends and not before.last.hangs:
        breaking += _UNENDED
    if piece.marked:
        return breaking
    going_on = _GOES_ON + within(before.last, piece.first)
    if gap:
        going_on += _GAP_GOES_ON
    room = column.width - before.width - SPACE - piece.first.width
    if room > 0:
        going_on -= min(_MOST_ROOM, _ROOM * room / column.width)
    return breaking if breaking > going_on else going_on


def overfull(width: float, column_width: float) -> float:
    """Score a line by how far it sticks out of its column."""
    return 0.0 if width <= column_width else -_OVERFULL * (width / column_width - 1.0)


def _liking(before: Word, word: Word) -> float:
    if before.ends or before.text.endswith(_POINTED):
        return 0.0
    if before.text.endswith("-") and before.text[-2:-1].isalpha():
        # Half a word wants its other half.
        return _AFTER_HYPHEN if are_halves(before.text[:-1], word.text) else _BARE_AFTER_HYPHEN
    if before.month and word.figure:
        return _UNIT
    return neighbours().liking(before.last, word.first)


def _shape(before: Word, word: Word) -> float:
    if before.ends:
        return _SMALL_AFTER_END if word.text[:1].islower() else _CAPITAL_AFTER_END
    if word.capital:
        return _CAPITAL_WITHIN
    shape = _ACRONYM_WITHIN if word.acronym else _SMALL_WITHIN
    return shape + (_AFTER_BRACKET if before.text.endswith(")") else 0.0)
