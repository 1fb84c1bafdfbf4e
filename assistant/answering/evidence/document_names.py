"""What a document is called by: its sort, its place and, between them, what it is about."""

import re
from functools import lru_cache

from assistant.answering.evidence.bags import Bag, bag
from assistant.language import fold, is_function_word, words
from assistant.records.documents import Facts

_SHORTEST = 4
_SUBTITLE = re.compile(r": | [–—-] ")
# The sorts that documents are of, alone or at the end of a compound: "klimatredovisning".
_SORT = re.compile(
    r"(?P<of>\w*?)s?(?P<sort>riktlinj|plan|program|strategi|policy|uppfoljning|redovisning|rapport"
    r"|berattelse|bokslut|budget|presentation|protokoll|utredning|overenskommelse|avtal"
    r"|granskning|anteckning|utdrag|sammanstallning|bilaga|prognos)"
    r"(?:er|erna|ar|arna|or|orna|en|et|n|met|mets|s|ens|ets|na)?"
)
# What such a compound begins with where that says when or how it was written, not of what.
_NO_SUBJECT = frozenset(
    ("", "ar", "arlig", "del", "delar", "halvar", "halvtid", "tertial", "kvartal", "manad",
     "verksamhet", "kvalitet", "slut", "lage", "protokoll", "minnes", "mote", "besluts", "beslut",
     "mal", "aktivitet", "handling", "atgard", "styrnings", "styr", "upp", "hel", "helar",
     "samverk", "samverkan", "uppdrag", "resultat", "nulage", "status")
)  # fmt: skip
_PLAIN = re.compile(
    r"(?:muntlig\w*|(?:las|skol|kalender)?ar(?:et|ets)?|school|academic|year"
    r"|kommun(?:en|ens|s)?|municipality|guidelines|strategy|plan|programme|report)"
)


def names_of(facts: Facts) -> tuple[str, ...]:
    """Give what a document is called: its title, and what stands before a colon or dash in it."""
    return tuple(dict.fromkeys((facts.title, _SUBTITLE.split(facts.title)[0])))


@lru_cache(maxsize=4_096)
def subjects(name: str, place: str = "") -> tuple[str, ...]:
    """Give the words of a document's name that say what it is about, without those of its sort.

    Args:
        name: "Kompetensförsörjningsplan för Brattfors 2024": its first word says it.
        place: Who publishes it; a name of the place says nothing: "Brattfors kommun".
    """
    of_place = {fold(word).removesuffix("s") for word in words(place)}
    return tuple(
        word for word in words(name)
        if len(word) >= _SHORTEST and word.isalpha() and not is_function_word(word, "sv")
        and fold(word).removesuffix("s") not in of_place and _subject(word)
    )  # fmt: skip


@lru_cache(maxsize=4_096)
def called(name: str) -> Bag:
    """Give the words of a name, and of its compounds what they say before their sort: "klimat"."""
    return bag(" ".join((name, *map(_subject, subjects(name)))))


def calls(term: str, name: str) -> bool:
    """Say whether a compound of a sort calls a document whose name has its parts apart.

    "Polisöverenskommelsen" is the "Samverkansöverenskommelse ... Lokalpolisområde Hultabygden".
    """
    sort = _SORT.fullmatch(fold(term))
    if sort is None or len(sort["of"]) < _SHORTEST or sort["of"] in _NO_SUBJECT:
        return False
    if not any((of_name := _SORT.fullmatch(fold(word))) and of_name["sort"] == sort["sort"]
               for word in words(name)):  # fmt: skip
        return False
    said = called(name)
    # The "s" between may be the first part's own.
    return any(of in said.parts or of in said.stems for of in (sort["of"], f"{sort['of']}s"))


def is_sort(term: str) -> bool:
    """Say whether a word is what some document is, alone or in a compound: "lägesrapporten"."""
    return _SORT.fullmatch(fold(term)) is not None


@lru_cache(maxsize=4_096)
def is_bare_sort(term: str) -> bool:
    """Say whether a word is a sort and no more: "överenskommelsen" for one with a longer name."""
    sort = _SORT.fullmatch(fold(term))
    return sort is not None and not sort["of"]


def _subject(word: str) -> str:
    """Give what a word of a name says without the sort it ends in; nothing of a bare sort."""
    folded = fold(word)
    if sort := _SORT.fullmatch(folded):
        return "" if sort["of"] in _NO_SUBJECT else word[: len(sort["of"])]
    return "" if _PLAIN.fullmatch(folded) else word
