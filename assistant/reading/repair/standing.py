"""Tell what a word's place says of it: it is kept, may be a name, is bound to another, begins."""

from collections.abc import Sequence

from assistant.reading.repair.damage import is_figure
from assistant.reading.repair.tokens import Token

_KEPT_CAPITALS = 5
"""Longest word in capitals that is taken for an abbreviation, in letters."""


_BEGINS = frozenset(".!?:=+*•·–—")
"""A capital after one of these is that of a sentence or a list's item."""
_MARKS = frozenset((*"«»¢©®@°aemo", "gm", "mw", "em"))
"""A capital after one of these at a line's start is that of a list's item, as OCR read it."""
_BINDING = frozenset("-‑:")
SHORT_PART = 2
"""Longest ending after a hyphen or colon, in letters: "6:an"."""


def is_kept(word: str) -> bool:
    """Tell whether a word is a figure, an abbreviation or a code."""
    if word.isupper() and len(word) <= _KEPT_CAPITALS and "&" not in word:
        return len(word) > 1
    return is_figure(word.lower()) or (len(word) == 2 and word[0].isupper() and word[1].isdigit())


def may_be_name(tokens: Sequence[Token], index: int, *, known: bool = True) -> bool:
    """Tell whether a word has a capital though it begins no sentence or bullet.

    Columns that were read across have capitals within lines; what stands before "att" there is
    no name, if it is not known for one.
    """
    if not tokens[index].text[0].isupper() or index == 0:
        return False
    if not known and index + 1 < len(tokens) and tokens[index + 1].text == "att":
        return False
    before = tokens[index - 1]
    return before.text not in _BEGINS and not (before.start <= 1 and before.text in _MARKS)


def is_bound(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a hyphen or colon binds a word to a name or figure: "York-bor", "6:an"."""
    token = tokens[index]
    before, after = tokens[max(0, index - 2) : index], tokens[index + 1 : index + 3]
    if len(before) == 2 and before[1].text in _BINDING and _touch(before[0], before[1], token):
        return before[0].kind == "figure" or before[0].text[0].isupper()
    if len(after) == 2 and after[0].text in _BINDING and _touch(token, after[0], after[1]):
        return token.text[0].isupper() and may_be_name(tokens, index)
    return False


def begins(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a word begins a sentence or a list's item."""
    return index == 0 or tokens[index - 1].text in _BEGINS


def _touch(first: Token, second: Token, third: Token) -> bool:
    return 0 < first.end == second.start and second.end == third.start
