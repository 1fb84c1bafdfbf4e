"""Who came after somebody: who is told to have taken over, else who holds the office later."""

import re
from collections.abc import Container, Iterator

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.persons.beside import is_role, offices_beside
from assistant.answering.kinds.persons.offices import people_words
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.records.documents import PassageId, Statement

_ASKS = re.compile(
    r"\b(?:eftertra\w+|ersat\w*|(?:tog|tar|tagit|ta) over|kom efter|succeed\w*|replac\w+"
    r"|t[ao]ken? over|took over)\b"
)
# Somebody comes to an office, or is said to do so after another.
_COMES = re.compile(
    r"\b(?:tilltra\w+|eftertra\w+|ersat\w*|forordna\w*|utse\w*|utsags|anstall\w*|(?:tog|tar) over"
    r"|valkomna\w*|valkommen|ny|nya|sedan|appointed|succeed\w*|replac\w+|new|since)\b"
)

_DEFINITE = ("", "en", "n", "s", "ens", "ns")


def successors(case: Case) -> list[Statement]:
    """Give what names who came after the one person that a question names, at most one.

    "Who came after the director of 2021?" names by office and year who held it.
    """
    asked = (_surnames(case) or _holders(case)) if _ASKS.search(case.asked) else frozenset()
    if len(asked) != 1:
        return []
    (gone,) = asked
    offices = frozenset(_offices(case, gone))
    of_gone = [it for it in case.candidates if _held_by(it, gone) & offices]
    left = max((it.facts.year or 0 for it in of_gone), default=0)
    told = {it.statement.passage: it.order for it in case.candidates if gone in _last_names(it)}
    later = [it for it in case.candidates if _follows(it, gone, told, offices, left)]

    def worth(it: Candidate) -> tuple[bool, int, int]:
        """Rank what is said right after who left, or with their name, first; then the next year."""
        named = told.get(it.statement.passage)
        beside = named is not None and named <= it.order and _comes(it)
        return beside, -(it.facts.year or 0), -len(it.statement.reading)

    best = max(later, key=worth, default=None)
    return [best.statement] if best else []


def _surnames(case: Case) -> frozenset[str]:
    """Give the folded last names in a question of persons that statements name."""
    asked = {fold(word).removesuffix("s") for word in words(case.query.standalone)}
    asked |= {fold(word) for word in words(case.query.standalone)}
    return frozenset(name for it in case.candidates for name in _last_names(it) if name in asked)


def _holders(case: Case) -> frozenset[str]:
    """Give the folded last names of those who hold the office asked for in the year asked for."""
    roles = _roles(case)
    of_year = [it for it in case.candidates if it.facts.year in case.query.years]
    return frozenset(
        name for it in of_year for name in _last_names(it) if _held_by(it, name) & roles
    )


def _roles(case: Case) -> frozenset[str]:
    """Give the folded offices that are asked for, as they stand beside a name: "direktör"."""
    bare = {
        word.removesuffix(ending) for word in map(fold, people_words(case)) for ending in _DEFINITE
    }
    return frozenset(filter(is_role, bare))


def _last_names(it: Candidate) -> set[str]:
    return {fold(name.split()[-1]) for name in persons_in(it.statement.reading)}


def _offices(case: Case, gone: str) -> Iterator[str]:
    """Give the folded offices that are asked for, else those that the person is said to hold."""
    if named := _roles(case):
        yield from named
        return
    for it in case.candidates:
        yield from _held_by(it, gone)


def _held_by(it: Candidate, gone: str) -> set[str]:
    """Give the folded offices that stand right beside a last name."""
    if gone not in _last_names(it):
        return set()
    return offices_beside(rf"(?:[\w-]+ )?{re.escape(gone)}", it.statement.reading)


def _follows(
    it: Candidate, gone: str, beside: Container[PassageId], offices: frozenset[str], left: int
) -> bool:
    """Say whether a statement names another in the office, later or as one who comes to it."""
    others = _last_names(it) - {gone}
    # "Ylva Ek, direktör" alone on a line tells nothing else.
    if not any(it.telling or _held_by(it, other) & offices for other in others):
        return False
    if gone in _last_names(it) or it.statement.passage in beside:
        return _comes(it)
    year = it.facts.year or 0
    in_office = any(office in fold(it.statement.reading) for office in offices)
    return in_office and (year > left or (year == left and _comes(it)))


def _comes(it: Candidate) -> bool:
    return _COMES.search(fold(it.statement.reading)) is not None
