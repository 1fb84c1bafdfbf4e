"""How somebody is reached who is asked for by an office: by the name that holds it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH, phrase_match
from assistant.answering.evidence.values import values
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.persons.offices import named_holders, office_holders, people_words
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.records.documents import Statement

# Words for the way to reach somebody, which say nothing of whom.
_WAYS = re.compile(
    r"(?:telefon|mobil|nummer|number|phone|mejl|mail|e-?post|e-?mail|adress|address|kontakt|contact)"
)
# "Rapportör: Elin Gårdstam, trafikingenjör".
_NAME = r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){1,2}"
_HELD_BY = re.compile(rf"(?:[\w -]{{3,30}}: )?{_NAME}, [a-zåäö][^.]{{3,60}}\.?$")
# What is said of somebody named right before.
_OF_HOLDER = re.compile(r"(?:Han|Hon|Hen|He|She|Telefon|Tel|Phone)\b")


def reached(
    case: Case, dated: Sequence[Candidate], entries: Sequence[Statement], *, by_mail: bool
) -> list[Statement]:
    """Give the entries that reach who holds the office asked for; else those that were found.

    A list of contacts often has the name alone, and the office stands on the first page.
    """
    has_way = has_mail if by_mail else has_phone
    holders = _holders(case, dated)
    names = [name for it in holders for name in persons_in(it.reading)]
    asked = fold(case.query.standalone)
    # Who is asked for by name is not reached by whoever is named beside.
    names = [name for name in names if fold(name) in asked] or names
    found = [
        it.statement for it in dated
        if names and has_way(it.statement.reading)
        and any(phrase_match(name, bag(it.statement.reading)) >= 1.0 for name in names)
    ]  # fmt: skip
    return found or _after(holders, dated, by_mail=by_mail) or list(entries)


def _after(
    holders: Sequence[Statement], dated: Sequence[Candidate], *, by_mail: bool
) -> list[Statement]:
    """Give what follows the holder's name: "Han nås på ..."."""
    has_way = has_mail if by_mail else has_phone
    held = {it.id for it in holders}
    return [
        after.statement
        for it, after in pairwise(dated)
        if it.statement.id in held
        and after.statement.passage == it.statement.passage
        and _OF_HOLDER.match(after.statement.reading)
        and has_way(after.statement.reading)
    ]


def has_phone(text: str) -> bool:
    """Say whether a text has a telephone number."""
    return any(value.kind == "phone" for value in values(text))


def has_mail(text: str) -> bool:
    """Say whether a text has an address for mail."""
    return "@" in text


def _holders(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what names those who hold the office asked for."""
    subject = without(case, [part for part in case.hard if _WAYS.search(fold(part.term))])
    held = {it.statement.id: it for it in subject.candidates}
    near = [held[it.statement.id] for it in dated]
    if not people_words(case):
        return _titled(subject, near) if case.query.asked_for == "phone" else []
    return office_holders(subject, near) or named_holders(subject, near)


def _titled(subject: Case, near: Sequence[Candidate]) -> list[Statement]:
    """Give whom a number is asked for by a title that is not known as one: "traffic engineer"."""
    titles = [place for place, part in enumerate(subject.concepts) if part.hard]
    return [
        it.statement
        for it in near
        if titles
        and _HELD_BY.match(it.statement.reading)
        and all(it.own[place] >= ENOUGH for place in titles)
    ]
