"""A line as words that may be parted between columns, with what scoring asks of each."""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial

from assistant.language.folding import fold
from assistant.reading.columns.neighbours import neighbours
from assistant.reading.columns.weights import Weights, weights
from assistant.reading.columns.widths import SPACE, width
from assistant.reading.lines.flow import MARK, sign_of
from assistant.reading.structure.named import structure

_WORD = re.compile(r"\S+")
_OPENING = "\"”“'»«‘’"
_ENDS = re.compile(r"[.!?…:][\"”’)]*$")
_LAST_LETTERS = re.compile(r"[^\W\d_]+(?=[^\w]*$)")
_FIRST = re.compile(r"[^\W\d_]+|\d+")
_LAST = re.compile(r"(?:[^\W\d_]+|\d+)(?=\W*$)")
_DASH = re.compile(r"[-–—]")


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word of a line, compared by identity.

    Attributes:
        first, last: The classes of its first and last part ("barn/elev" has two).
        mark: A bullet mark that stands as a word of its own.
        capital: Starts, after quotation marks, with a capital and is no acronym.
        acronym: Has two capitals or more, which says nothing of where it stands.
        bracket: Starts with an opening bracket.
        figure: Starts with a figure.
        month: Is a month's name.
        ends: Ends a sentence.
        hangs: A line may end in it, but no bullet ("och", "för", "barn-").
    """

    text: str
    start: int
    end: int
    width: float
    first: int
    last: int
    mark: bool
    capital: bool
    acronym: bool
    bracket: bool
    figure: bool
    month: bool
    ends: bool
    hangs: bool


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """A line's words and where each ends, in widths from the line's start.

    Compared by identity, so that what is worked out of one can be cached.

    Attributes:
        marked: A bullet mark stood before it.
        weights: What counts on its page, where bullets have marks or have none.
    """

    text: str
    words: tuple[Word, ...]
    ends: tuple[float, ...]
    gap: int
    marked: bool = False
    weights: Weights = field(default_factory=partial(weights, marked=False))

    def width(self, start: int, end: int) -> float:
        """Give the width of words start to end, spaces between them included."""
        if end <= start:
            return 0.0
        before = self.ends[start - 1] + SPACE if start else 0.0
        return self.ends[end - 1] - before


def segments_of(
    text: str, gap: int, *, marked: bool, signs: frozenset[str] = frozenset()
) -> Segments:
    """Cut a line into words.

    Args:
        text: The line, without its bullet mark.
        gap: Blank lines before it.
        marked: A bullet mark stood before it.
        signs: What else is a mark on its page, as `flow.sign_of` has it.
    """
    words = tuple(_word(match) for match in _WORD.finditer(text))
    if signs:
        labels = structure().labels
        words = tuple(
            replace(word, mark=True)
            if _is_sign(text[word.start :], signs) and fold(before) not in labels
            else word
            for before, word in zip(["", *(word.text for word in words)], words, strict=False)
        )
    ends, position = [], 0.0
    for place, word in enumerate(words):
        position += word.width + (SPACE if place else 0.0)
        ends.append(position)
    return Segments(text, words, tuple(ends), gap, marked)


def _is_sign(text: str, signs: frozenset[str]) -> bool:
    """Tell whether a text opens with a mark that its page uses, before a capital or a figure."""
    if sign_of(text) not in signs:
        return False
    following = text.split(maxsplit=2)[1].lstrip(_OPENING)
    return following[:1].isupper() or following[:1].isdigit()


def _word(match: re.Match[str]) -> Word:
    text = match.group()
    return Word(text, match.start(), match.end(), *_traits(text))


@lru_cache(maxsize=20_000)
def _traits(
    text: str,
) -> tuple[float, int, int, bool, bool, bool, bool, bool, bool, bool, bool]:
    """Give a word's fields from its width on, which its place does not change."""
    bare = text.lstrip(_OPENING)
    table = neighbours()
    first, last = _FIRST.search(text), _LAST.search(text)
    acronym = sum(map(str.isupper, bare)) > 1
    return (
        width(text),
        table.word_class(first.group()) if first else 0,
        table.word_class(last.group()) if last else 0,
        _is_mark(text),
        bare[:1].isupper() and not acronym,
        acronym,
        text[0] in "([",
        bare[:1].isdigit(),
        fold(bare) in structure().months,
        bool(_ENDS.search(text)),
        _hangs(text),
    )


def _is_mark(text: str) -> bool:
    return len(text) == 1 and bool(MARK.match(f"{text} x")) and not _DASH.fullmatch(text)


def _hangs(text: str) -> bool:
    if text.endswith((",", "-", "–", "—", "/", "(")):
        return True
    letters = _LAST_LETTERS.search(text)
    return bool(letters) and not _ENDS.search(text) and structure().continues(text.strip('()"”'))
