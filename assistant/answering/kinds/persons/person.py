"""Persons: who holds an office, who answers for what, who presented it, whom to call."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.facts.fact import choose_fact
from assistant.answering.kinds.judging.agents import names_doer, names_person
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.persons.doers import doers
from assistant.answering.kinds.persons.offices import (
    has_office,
    named_holders,
    office_holders,
)
from assistant.answering.kinds.persons.passives import done_by
from assistant.answering.kinds.persons.presenting import (
    presented,
    presented_by_head,
    presenter_of,
    presenters,
)
from assistant.answering.kinds.persons.reaching import has_phone, reached
from assistant.answering.kinds.persons.titled import titled_heads, titled_holders
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.answering.writing.lead import missing_value
from assistant.language import fold
from assistant.records.documents import Statement

_ANSWERS_FOR = re.compile(
    r"\b(ansvar\w*|responsib\w*|in charge|charge|leder|ledde|leads?|svarar for|skoter)\b"
)
_REACH = re.compile(
    r"\b(hur (nar|far) (jag|man|vi)|ringa?|ringer|kontakt\w*|telefon\w*|nummer|call|phone|contact"
    r"|(how do|how can|can) (i|we) reach|number)\b"
)
_MAIL = re.compile(r"\b(mejl|e-?post|e-?mail|mail)\w*")
_MOST, _MOST_TOLD = 3, 2
# Share of the question that a statement must cover to say who did something.
_MOSTLY = 0.75


def choose_person(case: Case) -> Selection:
    """Give the statement that names the person; where none does, nothing that names nobody."""
    dated = in_years(case.candidates, case.query)
    asked = fold(case.query.meant or case.query.standalone)
    if asks_for_mail(case):
        found = reached(case, dated, _contacts(case, dated), by_mail=True)
        mailed = [it for it in found if "@" in it.reading]
        lacking = Selection("not_found", missing=(missing_value(case.query, "mail"),))
        return _named(mailed) or lacking
    if case.query.asked_for == "phone" or _REACH.search(asked):
        contacts = _contacts(case, dated)
        found = reached(case, dated, contacts, by_mail=False)
        if case.query.asked_for != "phone" and not any(has_phone(it.reading) for it in found):
            # Who is to be reached, no matter how, is reached by mail as well.
            mailed = reached(case, dated, contacts, by_mail=True)
            found = [it for it in mailed if "@" in it.reading] or found
        return _named(found) or nothing(case, dated)
    if done := _named(doers(case, dated) or (done_by(case, dated) if case.hard else [])):
        return done
    if _ANSWERS_FOR.search(asked):
        return _answering_for(case) or nothing(case, dated)
    named = (
        office_holders(case, dated)
        or titled_holders(case, dated)
        or named_holders(case, dated)
        or presenters(case, dated)
        or _contacts(case, dated)
    )
    return _named(named) or _told(case) or presented_by_head(case, dated) or nothing(case, dated)


def asks_for_mail(case: Case) -> bool:
    """Say whether an address for e-mail is asked for, which nothing else stands for."""
    return case.query.kind == "person" and _MAIL.search(fold(case.query.standalone)) is not None


def _named(found: Sequence[Statement]) -> Selection | None:
    chosen = tuple(Chosen(statement, why="names the person") for statement in found[:_MOST])
    return Selection("answered", chosen, form="person") if chosen else None


def _told(case: Case) -> Selection | None:
    """Give what says who did it: a person where an office is asked for, else any who act."""
    told = choose_fact(replace(case, query=replace(case.query, asked_for=None)))
    chosen = tuple(
        choice for choice in told.chosen
        if _names(case, choice.statement.reading) and has_office(case, choice.statement.reading)
    )  # fmt: skip
    if not chosen or not _mostly_said(case, chosen):
        return None
    return Selection(told.status, chosen[:_MOST_TOLD], told.missing, form="person")


def _names(case: Case, text: str) -> bool:
    """Say whether a text names a person where an office is asked for, else any who act."""
    return names_person(text) if case.query.people else names_doer(text, case.query.standalone)


def _answering_for(case: Case) -> Selection | None:
    """Give who answers for something; where only who presented it is told, say that."""
    said = _told(case)
    if said is not None and any(
        _ANSWERS_FOR.search(fold(it.statement.reading)) for it in said.chosen
    ):
        return said
    subject = without(
        case, [part for part in case.concepts if _ANSWERS_FOR.search(fold(part.term))]
    )
    dated = in_years(subject.candidates, subject.query)
    if holders := (
        office_holders(subject, dated)
        or named_holders(subject, dated)
        or titled_heads(subject, dated)
    ):
        return _named(holders)
    if found := _contacts(subject, dated):
        return _named(found)
    return presented(subject, presenter_of(subject, dated))


def _contacts(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give contacts of what is asked about, best first."""
    entries = [
        it for it in full(case, dated)
        if (it.statement.kind == "contact" or has_phone(it.statement.reading))
        and _names_all(case, it) and has_office(case, it.statement.reading)
    ]  # fmt: skip
    if not entries or not case.hard:
        return []
    best = max(it.own_coverage(case.concepts) for it in entries)
    ordered = [it for it in entries if it.own_coverage(case.concepts) >= best > 0]
    return [it.statement for it in sorted(ordered, key=lambda it: (it.rank or 999, it.order))]


def _names_all(case: Case, it: Candidate) -> bool:
    return all(own >= ENOUGH for part, own in zip(case.concepts, it.own, strict=True) if part.hard)


def _mostly_said(case: Case, chosen: Sequence[Chosen]) -> bool:
    """Say whether what is told covers nearly all of the question, its verbs as well."""
    ids = {choice.statement.id for choice in chosen}
    covers = [it.coverage(case.concepts) for it in case.candidates if it.statement.id in ids]
    return max(covers, default=0.0) >= _MOSTLY
