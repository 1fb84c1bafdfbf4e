"""Measure repair against the truth: words right, letters wrong, and what must never change."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

_STRIP = str.maketrans("åäöÅÄÖ", "aaoAAO")
_TOKEN = re.compile(r"\S+")
_LETTER = re.compile(r"[^\W\d_]")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")
_HYPHEN = re.compile(r"[-\u2010\u2011]")
_BINDING = frozenset(("och", "eller", "samt", "till", "respektive"))
_NAME_BEFORE = re.compile(r"[\w,;]$")


@dataclass(frozen=True, slots=True)
class WordScore:
    """Words compared place by place.

    Attributes:
        words: Words with a letter.
        right: Those that equal the truth after repair.
        before: Those that equalled it before.
        kept: Figures, names, abbreviations and addresses that were right before repair.
        broken: Those of them that repair changed, each as (truth, repaired).
        wrong: Words that are not right, each as (truth, repaired).
    """

    words: int = 0
    right: int = 0
    before: int = 0
    kept: int = 0
    broken: tuple[tuple[str, str], ...] = ()
    wrong: tuple[tuple[str, str], ...] = ()

    def __add__(self, other: "WordScore") -> "WordScore":
        return WordScore(
            self.words + other.words,
            self.right + other.right,
            self.before + other.before,
            self.kept + other.kept,
            self.broken + other.broken,
            self.wrong + other.wrong,
        )


def stripped(text: str) -> str:
    """Give the text as it stands when å and ä become a, and ö becomes o."""
    return text.translate(_STRIP)


def compare_words(truth: str, before: str, after: str) -> WordScore:
    """Compare texts whose words stand in the same places.

    Raises:
        ValueError: The texts have not the same number of words.
    """
    words = right = same = kept = 0
    broken: list[tuple[str, str]] = []
    wrong: list[tuple[str, str]] = []
    openings = _openings(truth)
    previous = "."
    truths = truth.split()
    places = zip(truths, before.split(), after.split(), strict=True)
    for place, (true, old, new) in enumerate(places):
        if place in openings:
            # A capital at the start of a line is that of a heading or a list's item.
            previous = "."
        a, b, c = _EDGE.sub("", true), _EDGE.sub("", old), _EDGE.sub("", new)
        if _LETTER.search(a):
            words += 1
            right += a == c
            same += a == b
            if a != c:
                wrong.append((a, c))
        broken_off = _is_broken_off(true, truths[place + 1 : place + 2])
        if a == b and a and is_fixed(a, previous) and not broken_off:
            kept += 1
            if _is_changed(a, c):
                broken.append((a, c))
        previous = true
    return WordScore(words, right, same, kept, tuple(broken), tuple(wrong))


def _openings(text: str) -> set[int]:
    """Give the numbers of the words that open a line."""
    counts = accumulate((len(line.split()) for line in text.splitlines()), initial=0)
    return set(counts)


def is_fixed(word: str, previous: str) -> bool:
    """Tell whether a word of clean text is a figure, name, abbreviation or address.

    A name is a word with a capital within a sentence: the word before ends in a letter, a digit,
    a comma or a semicolon.
    """
    if not _LETTER.search(word) or any(character.isdigit() for character in word):
        return True
    if "@" in word or "www" in word or "." in word or (word.isupper() and len(word) > 1):
        return True
    return word[0].isupper() and _NAME_BEFORE.search(previous) is not None


def _is_broken_off(word: str, following: Sequence[str]) -> bool:
    """Tell half a word that a line's end cut off, which is no name: "Sa- lomonöarna"."""
    return word.endswith("-") and any(
        next_.islower() and next_ not in _BINDING for next_ in following
    )


def _is_changed(true: str, new: str) -> bool:
    """Tell whether what is fixed of a word was changed.

    Of words that hyphens bind, those in small letters are words as any: the truth itself may
    have them misspelt ("SOS-operatoren").
    """
    parts, others = _HYPHEN.split(true), _HYPHEN.split(new)
    if len(parts) != len(others) or len(parts) == 1:
        return true != new
    return any(a != b and not a.islower() for a, b in zip(parts, others, strict=True))


def letter_errors(truth: str, read: str) -> int:
    """Give the least number of letters to insert, delete or change, spaces counted as one."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(" ".join(read.split()), " ".join(truth.split()))


def total(scores: Iterable[WordScore]) -> WordScore:
    """Add scores up."""
    kept: Sequence[WordScore] = list(scores)
    return WordScore(
        sum(score.words for score in kept),
        sum(score.right for score in kept),
        sum(score.before for score in kept),
        sum(score.kept for score in kept),
        tuple(pair for score in kept for pair in score.broken),
        tuple(pair for score in kept for pair in score.wrong),
    )
