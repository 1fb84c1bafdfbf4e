"""Find a wording in text whatever its case and marks, and through light OCR damage."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from assistant.language.folding import fold
from assistant.records.places import Span

# Below this, one wrong letter may make another word ("1 mars", "RO", "hot").
SHORTEST_DAMAGED = 12
# Letters that agree, in per cent: one wrong letter in about eight. A damaged slide's worst
# lines lose one in ten; the wording of another bullet shares far less.
LIKENESS = 88.0
_DENIALS = frozenset(
    ("inte", "ej", "inga", "ingen", "inget", "aldrig", "utan", "not", "no", "never", "without")
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as words parted by single spaces, folded, and where each character came from."""

    text: str
    origins: tuple[int, ...]


@lru_cache(maxsize=20_000)
def plain(text: str) -> Plain:
    """Give a text's words, folded: "Nä, 1 070!" becomes "na 1 070"."""
    characters: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(fold(text)):
        if character.isalnum():
            characters.append(character)
        elif characters and characters[-1] != " ":
            characters.append(" ")
        else:
            continue
        origins.append(place)
    if characters and characters[-1] == " ":
        characters.pop()
        origins.pop()
    return Plain("".join(characters), tuple(origins))


def states(text: str, wording: str) -> bool:
    """Say whether the text states the wording."""
    return bool(find_exactly(text, wording)) or find_damaged(text, wording) is not None


def find_exactly(text: str, wording: str) -> tuple[Span, ...]:
    """Give each stretch of the text that has the wording, but for case, marks and spacing.

    A short word or a figure at an end of the wording must be a whole word in the text, so that
    "EST" is not found in "best" nor "96" in "1996"; a longer word may be part of a compound.
    """
    hay, needle = plain(text), plain(wording).text
    if not needle:
        return ()
    return tuple(
        (hay.origins[match.start()], hay.origins[match.end() - 1] + 1)
        for match in _pattern(needle).finditer(hay.text)
    )


def find_damaged(text: str, wording: str) -> Span | None:
    """Give the stretch that is most like the wording, if it is like enough; else None.

    Figures must agree exactly, and so must denials: "has been reached" is not "has not been".
    """
    hay, needle = plain(text), plain(wording).text
    if len(needle) < SHORTEST_DAMAGED or len(hay.text) < len(needle):
        return None
    best = fuzz.partial_ratio_alignment(needle, hay.text, score_cutoff=LIKENESS)
    if best is None or best.dest_start == best.dest_end:
        return None
    start, end = _whole_words(hay.text, best.dest_start, best.dest_end)
    found = hay.text[start:end].split()
    if not _figures(needle.split()) <= set(found) or _denials(needle.split()) != _denials(found):
        return None
    return hay.origins[start], hay.origins[end - 1] + 1


def likeness(text: str, wording: str) -> float:
    """Say how like the wording the likest stretch of the text is, 0 to 100."""
    return float(fuzz.partial_ratio(plain(wording).text, plain(text).text))


@lru_cache(maxsize=20_000)
def _pattern(needle: str) -> re.Pattern[str]:
    words = needle.split()
    head = r"(?<!\w)" if _must_be_whole(words[0]) else ""
    tail = r"(?!\w)" if _must_be_whole(words[-1]) else ""
    return re.compile(head + re.escape(needle) + tail)


def _must_be_whole(word: str) -> bool:
    return len(word) < 5 or any(character.isdigit() for character in word)


def _whole_words(text: str, start: int, end: int) -> Span:
    """Take in a word at either edge that is mostly inside; leave out one that is mostly outside."""
    head = text.rfind(" ", 0, start) + 1
    head_end = _word_end(text, start)
    if start - head > head_end - start:
        head = min(head_end + 1, len(text))
    tail = _word_end(text, end - 1)
    tail_start = text.rfind(" ", 0, end) + 1
    if tail - end > end - tail_start:
        tail = tail_start - 1
    return (head, tail) if head < tail else (start, end)


def _word_end(text: str, place: int) -> int:
    end = text.find(" ", place)
    return len(text) if end < 0 else end


def _figures(words: list[str]) -> set[str]:
    return {word for word in words if word.isdigit()}


def _denials(words: list[str]) -> frozenset[str]:
    return _DENIALS.intersection(words)
