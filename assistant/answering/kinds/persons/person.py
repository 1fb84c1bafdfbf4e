"""Persons: who holds an office, who answers for what, who presented it, whom to call."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.facts.fact import choose_fact
from assistant.answering.kinds.judging.agents import names_doer, names_person, persons_in
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.judging.merit import says_a_part, says_all
from assistant.answering.kinds.judging.near_misses import of_other_deed
from assistant.answering.kinds.persons.acting import acting
from assistant.answering.kinds.persons.contacts import asks_to_reach, choose_reached, contacts
from assistant.answering.kinds.persons.doers import doers, told_by_doers_only
from assistant.answering.kinds.persons.newcomers import newcomers, newest_holders
from assistant.answering.kinds.persons.offices import (
    asks_who_it_is,
    has_office,
    named_holders,
    names_somebody,
    office_holders,
)
from assistant.answering.kinds.persons.passives import done_by
from assistant.answering.kinds.persons.presenting import (
    presented,
    presented_by_head,
    presenter_of,
    presenters,
)
from assistant.answering.kinds.persons.roles import role_of, roles
from assistant.answering.kinds.persons.successors import successors
from assistant.answering.kinds.persons.titled import titled_heads, titled_holders
from assistant.answering.selection import Case, Selection, nothing, quoted
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Statement

_ANSWERS_FOR = re.compile(
    r"\b(ansvar\w*|responsib\w*|in charge|charge|leder|ledde|leads?|svarar for|skoter)\b"
)
_LEADS = re.compile(r"\b(leder|ledde|leads?|led)\b.*(grupp|team|rad|namnd|utskott|projekt)")
_FOLLOWS = re.compile(
    r"\b(eftertra\w+|ersat(ts?|te|tes)\b|tog over efter|kom efter|succeeded|replaced"
    r"|took over from|foretradde)"
)
_BEFORE = re.compile(r"\b(?:före|innan|efter|before|after) (?=[A-ZÅÄÖ])")
# Who holds an office is told by what names the office itself.
_WHO_IS = re.compile(r"^\W*(?:vem (?:ar|var|heter|hette)|who (?:is|was))\b")
_MOST, _MOST_TOLD = 3, 2
# Share of the question that a statement must cover to say who did something.
_MOSTLY = 0.75


def choose_person(case: Case) -> Selection:
    """Give the statement that names the person; where none does, nothing that names nobody.

    Who came after or before somebody is not told by what names that one alone.
    """
    # What tells of another deed than asked for names another who did it.
    chosen = _choose(replace(case, candidates=tuple(it for it in case.candidates if not it.aside)))
    if not _comes_after_or_before(case):
        return chosen
    kept = tuple(it for it in chosen.chosen if names_somebody(case, it.statement.reading))
    return replace(chosen, chosen=kept) if kept else nothing(case)


def _comes_after_or_before(case: Case) -> bool:
    """Say whether a question asks by somebody's name who came after or before."""
    asked = case.query.standalone
    beside = _FOLLOWS.search(fold(asked)) or _BEFORE.search(asked)
    return beside is not None and bool(case.query.people or persons_in(asked))


def _choose(case: Case) -> Selection:
    dated = in_years(case.candidates, case.query)
    asked = case.asked
    if asks_to_reach(case):
        return choose_reached(case, dated)
    if followed := _named(successors(case)):
        return followed
    if done := _named(doers(case, dated) or (done_by(case, dated) if case.hard else [])):
        return done
    if told_by_doers_only(case):
        return nothing(case, dated)
    if _ANSWERS_FOR.search(asked):
        return _answering_for(case) or _named(acting(case, dated)) or nothing(case, dated)
    named = (
        newcomers(case, dated)
        or roles(case, dated)
        or role_of(case, dated)
        or office_holders(case, dated)
        or titled_holders(case, dated)
        or named_holders(case, dated)
        or presenters(case, dated)
        or contacts(case, dated)
    )
    kept = newest_holders(case, dated, named)
    told = _named(kept) if named else _named(_said_of(case, dated)) or _told(case)
    told = told or (None if named else _named(acting(case, dated)))
    return told or presented_by_head(case, dated) or nothing(case, dated)


def _named(found: Sequence[Statement]) -> Selection | None:
    chosen = tuple(Chosen(statement, why="names the person") for statement in found[:_MOST])
    return Selection("answered", chosen, form="person") if chosen else None


def _said_of(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the best ranked that says all that is asked itself and names somebody: "Priset till X".

    Its verbs as well: who opened something did not pay for it.
    """
    asked = [place for place, part in enumerate(case.concepts) if part.weight >= SOFT]
    if not asked or case.query.people or asks_who_it_is(case):
        return []
    saying = [
        it
        for it in dated
        if it.telling
        and all(it.own[place] >= ENOUGH for place in asked)
        and names_somebody(case, it.statement.reading)
        and persons_in(it.statement.reading)
    ]
    return [it.statement for it in sorted(saying, key=lambda it: (it.rank or 999, it.order))[:1]]


def _told(case: Case) -> Selection | None:
    """Give what says who did it: a person where an office is asked for, else any who act."""
    case = _of_the_newest(case)
    told = choose_fact(replace(case, query=replace(case.query, asked_for=None)))
    chosen = tuple(
        choice for choice in told.chosen
        if _names(case, choice.statement.reading) and has_office(case, choice.statement.reading)
    )  # fmt: skip
    doing = quoted(case, replace(told, chosen=chosen))
    if not doing or not _mostly_said(case, doing) or not _is_of_what_is_asked(case, doing):
        return None
    return Selection(told.status, chosen[:_MOST_TOLD], told.missing, form="person")


def _of_the_newest(case: Case) -> Case:
    """Give the question of who it is now with what the newest document that tells says."""
    if case.query.years or not asks_who_it_is(case):
        return case
    telling = [
        it.facts.year or 0
        for it in full(case, case.candidates)
        if says_all(case, it) and names_somebody(case, it.statement.reading)
    ]
    newest = max(telling, default=0)
    return (
        case
        if not newest
        else replace(
            case, candidates=tuple(it for it in case.candidates if (it.facts.year or 0) >= newest)
        )
    )


def _names(case: Case, text: str) -> bool:
    """Say whether a text names a person where an office is asked for, else any who act."""
    if case.query.people or asks_who_it_is(case):
        return names_person(text)
    return names_doer(text, case.query.standalone)


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
    if found := contacts(subject, dated):
        return _named(found)
    # Who presents a matter may answer for it, and need not lead a group that it speaks of.
    leads = _LEADS.search(case.asked)
    return None if leads else presented(subject, presenter_of(subject, dated))


def _is_of_what_is_asked(case: Case, told: Sequence[Candidate]) -> bool:
    """Say whether any that is told says the office itself, or tells of no other deed."""
    if _WHO_IS.match(case.asked):
        return any(says_a_part(case, it) for it in told)
    return not all(
        of_other_deed(it, tuple(part.term for part in it.lacks(case.concepts)), any_verb=True)
        for it in told
    )


def _mostly_said(case: Case, told: Sequence[Candidate]) -> bool:
    """Say whether what is told covers nearly all of the question, its verbs as well."""
    return max(it.coverage(case.concepts) for it in told) >= _MOSTLY
