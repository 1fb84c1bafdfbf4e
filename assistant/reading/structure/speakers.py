"""Recognise a line that names who presents: "Anna Berg, utbildningsdirektör"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.language.folding import fold
from assistant.reading.structure.named import structure
from assistant.records.documents import Speaker

_CAPITAL = r"[A-ZÅÄÖÉÜ][^\W\d_]+"
_NAME = rf"{_CAPITAL}(?:[- ](?:(?:von|af|av|de|der|van) )?{_CAPITAL}){{1,3}}"
_BEFORE_OFFICE = re.compile(
    rf"(?P<name>{_NAME})(?:\s*(?:[,–—-]|\()\s*|\s+(?=[a-zåäöé]))(?P<office>[^\W\d_][^,;:.|)\d]*)"
)
_AFTER_OFFICE = re.compile(rf"(?P<office>[^\W\d_][^,;:.|()\d]*?),?\s+(?P<name>{_NAME})\W*$")
_WORD = re.compile(r"\S+")
# What may go on after an office: "chef för socialtjänsten", "director of education".
_REACH = frozenset(("for", "of", "pa", "vid", "i", "inom"))
_MOST_REACH = 4
_SHORTEST_REACH = 3
# An office's end of so many letters is known with a letter or two misread ("personaldirektdr").
_LONG_END = 6
_LIKENESS = 85
_OFFICE_WORDS = 4
_BODIES = ("radet", "gruppen", "skolan", "foreningen", "council", "group")


def speaker_named(text: str) -> Speaker | None:
    """Give the speaker that a line names; None where it names none."""
    found = _found(text)
    return found[0] if found else None


def office_end(text: str) -> int | None:
    """Give where the office of the speaker that a line names ends; None where it names none."""
    found = _found(text)
    return found[1] if found else None


@lru_cache(maxsize=20_000)
def _found(text: str) -> tuple[Speaker, int] | None:
    """Give the speaker and where what names the office ends."""
    if not any(map(str.isupper, text)):
        return None
    start = _introduction_end(text)
    if match := _BEFORE_OFFICE.match(text, start):
        words = list(_WORD.finditer(text, *match.span("office")))
        if (office := _office([word.group() for word in words])) is not None:
            return Speaker(match.group("name"), office[0]), words[office[1] - 1].end()
    if match := _AFTER_OFFICE.match(text, start):
        before = match.group("office").split()
        if _names_nobody(match.group("name")) or len(before) > _OFFICE_WORDS:
            return None
        office = _office(before)
        if office is not None and office[1] == len(before):
            spelled = office[0][:1].lower() + office[0][1:]
            return Speaker(match.group("name"), spelled), match.end("name")
    return None


def _introduction_end(text: str) -> int:
    """Give where the name starts after "Föredragande:" and the like."""
    folded = fold(text)
    for words in structure().introductions:
        if folded.startswith(words) and folded[len(words) : len(words) + 1] in (":", " "):
            rest = folded[len(words) :].lstrip(" :")
            return len(text) - len(rest)
    return 0


def _names_nobody(name: str) -> bool:
    """Tell whether what looks like a name names a body ("Kommunala Pensionärsrådet")."""
    words = fold(name).replace("-", " ").split()
    return any(
        word.endswith((*structure().offices, *structure().roles, *_BODIES)) for word in words
    )


def _office(words: Sequence[str]) -> tuple[str, int] | None:
    """Give the office and how many words name it, without what follows (a logo read as "ikr")."""
    if words and fold(words[0]) in structure().continuers:
        # "Anna Berg är rektor" says so, and presents nothing.
        return None
    for end in range(len(words), 0, -1):
        several = fold(" ".join(words[:end])).endswith(structure().roles)
        spelled = words[end - 1] if several else _with_role(words[end - 1])
        if spelled is not None:
            reach = _reach(words[end:])
            office = " ".join([*words[: end - 1], spelled, *words[end : end + reach]])
            return office, end + reach
    return None


def _reach(words: Sequence[str]) -> int:
    """Give how many words say what the office is over: "of education"."""
    if len(words) < 2 or fold(words[0]) not in _REACH or len(words) > _MOST_REACH:
        return 0
    rest = words[1:]
    return len(words) if all(w.isalpha() and len(w) >= _SHORTEST_REACH for w in rest) else 0


def _with_role(word: str) -> str | None:
    """Give a word for an office with its end well spelt; None where it is no such word."""
    folded = fold(word)
    if len(word) < _LONG_END or not word.isalpha():
        return None
    from rapidfuzz import fuzz

    likeness, length, spelled = max(
        (fuzz.ratio(folded[-length:], role), -length, spelled)
        for role, spelled in zip(structure().roles, structure().role_spellings, strict=True)
        if len(role) >= _LONG_END and " " not in role
        for length in (len(role), len(role) + 1, len(role) - 1)
    )
    return word[:length] + spelled if likeness >= _LIKENESS else None
