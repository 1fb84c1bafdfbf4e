"""Persons: who holds an office, who presented what, whom to call."""

import re
from collections.abc import Sequence

from assistant.answering.bags import EMPTY, Bag, bag
from assistant.answering.candidates import Candidate, in_years
from assistant.answering.citing import Chosen
from assistant.answering.concepts import Concept
from assistant.answering.kinds.covering import full
from assistant.answering.kinds.fact import choose_fact
from assistant.answering.matching import ENOUGH, phrase_match
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.values import values
from assistant.language import fold
from assistant.records.documents import Speaker, Statement

_PRESENTED = (
    "presenter", "redovis", "present", "foredr", "berattade", "holl i", "talade", "prata",
    "informera", "spoke", "talked",
)  # fmt: skip
_REACH = re.compile(
    r"\b(hur (nar|far) (jag|man|vi)|ringa?|ringer|kontakta\w*|telefon\w*|nummer|call|phone|contact"
    r"|(how do|how can|can) (i|we) reach|number)\b"
)
# A head is called director in one house and chief in another.
_HEADS = frozenset({"chef", "chefen", "direktor", "direktoren", "ledare", "head", "director",
                    "manager", "chief"})  # fmt: skip
_HEAD_OFFICE = re.compile(r"(direktor|chef)\b|\b(head|director|manager|chief)\b")
_MOST = 3
# Share of the question that a statement must cover to say who did something.
_MOSTLY = 0.75


def choose_person(case: Case) -> Selection:
    """Give the statement that names the person: contact, office holder, or who presented."""
    dated = in_years(case.candidates, case.query)
    wants_phone = case.query.asked_for == "phone" or bool(
        _REACH.search(fold(case.query.standalone))
    )
    for ways in (_contacts,) if wants_phone else (_office_holders, _presenters, _contacts):
        found = ways(case, dated)
        if found:
            return Selection(
                "answered",
                tuple(
                    Chosen(statement, why=ways.__name__.strip("_").replace("_", " "))
                    for statement in found[:_MOST]
                ),
                form="person",
            )
    if wants_phone:
        return nothing(case, dated)
    told = choose_fact(case)
    who = told.chosen and (_names_someone(told) or not case.query.people)
    return told if who and _mostly_said(case, told) else nothing(case, dated)


def _contacts(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Contact of what is asked about, best first."""
    entries = [
        it for it in full(case, dated)
        if (it.statement.kind == "contact" or _has_phone(it.statement)) and _names_all(case, it)
    ]  # fmt: skip
    if not entries or not case.hard:
        return []
    best = max(it.own_coverage(case.concepts) for it in entries)
    ordered = [it for it in entries if it.own_coverage(case.concepts) >= best > 0]
    return [it.statement for it in sorted(ordered, key=lambda it: (it.rank or 999, it.order))]


def _office_holders(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what names the holder of the office, or the person."""
    asked = [part for part in case.hard if part.term in _people_words(case)]
    if not asked:
        return []
    others = [part for part in case.hard if part not in asked]
    found: dict[Speaker, tuple[int, Candidate]] = {}
    for it in dated:
        speaker = it.statement.speaker
        if speaker is None or not speaker.name or speaker in found:
            continue
        named = bag(str(speaker))
        if all(
            part.match(named) >= ENOUGH or _heads(part, str(speaker)) or _in_swedish(case, part, it)
            for part in asked
        ):
            found[speaker] = (_qualified(others, named, it), it)
    best = max((score for score, _ in found.values()), default=0)
    if others and not best:
        return []
    introduced = (introduction(case, it.statement, speaker)
                  for speaker, (score, it) in found.items() if score == best)  # fmt: skip
    return [statement for statement in introduced if statement is not None]


def _heads(part: Concept, speaker: str) -> bool:
    """Say whether a head of any name is asked for and the office is one of some name."""
    return fold(part.term) in _HEADS and bool(_HEAD_OFFICE.search(fold(speaker)))


def _in_swedish(case: Case, part: Concept, it: Candidate) -> bool:
    """Say whether an office of an English document is the one asked for, in Swedish."""
    return it.facts.language == "en" and it.around[case.concepts.index(part)] > _MOSTLY


def _qualified(others: Sequence[Concept], named: Bag, it: Candidate) -> int:
    """Count the words beside the office that the office, or else the publisher, matches."""
    own = sum(part.match(named) >= ENOUGH for part in others)
    body = bag(it.facts.publisher) if it.facts.publisher else EMPTY
    return 2 * own + sum(part.match(body) >= ENOUGH for part in others)


def _names_all(case: Case, it: Candidate) -> bool:
    return all(own >= ENOUGH for part, own in zip(case.concepts, it.own, strict=True) if part.hard)


def _people_words(case: Case) -> set[str]:
    return {word for named in case.query.people for word in (named, *named.split())}


def _presenters(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what introduces who presented what is asked about."""
    parts = [p for p in case.hard if not fold(p.term).startswith(_PRESENTED)]
    if not parts or not any(word in fold(case.query.standalone) for word in _PRESENTED):
        return []
    told = [
        it for it in dated
        if it.statement.speaker and it.statement.speaker.name
        and not any(part.hard and part in parts for part in it.lacks(case.concepts))
    ]  # fmt: skip
    told.sort(key=lambda it: (-_headed(it), it.rank or 999, it.order))
    for it in told[:1]:
        speaker = it.statement.speaker
        statement = introduction(case, it.statement, speaker) if speaker else None
        return [statement] if statement else []
    return []


def _headed(it: Candidate) -> float:
    return sum(it.around) / (len(it.around) or 1)


def introduction(case: Case, of: Statement, speaker: Speaker) -> Statement | None:
    """Give the statement of the document that names a speaker, with the office where it does."""
    naming = [
        statement
        for statement in case.statements_of(of.document)
        if phrase_match(speaker.name, bag(statement.reading)) >= 1.0
    ]
    with_office = [
        statement
        for statement in naming
        if speaker.office and phrase_match(speaker.office, bag(statement.reading)) >= ENOUGH
    ]
    return next(iter(with_office or naming), None)


def _has_phone(statement: Statement) -> bool:
    return any(value.kind == "phone" for value in values(statement.reading))


def _mostly_said(case: Case, told: Selection) -> bool:
    """Say whether what is told covers nearly all of the question, its verbs as well."""
    ids = {choice.statement.id for choice in told.chosen}
    covers = [it.coverage(case.concepts) for it in case.candidates if it.statement.id in ids]
    return max(covers, default=0.0) >= _MOSTLY


def _names_someone(selection: Selection) -> bool:
    return any(has_name(choice.statement.reading) for choice in selection.chosen)


def has_name(text: str) -> bool:
    """Say whether two words on end are written with capitals, the first of a sentence aside."""
    said = text.split()
    return any(
        first[:1].isupper() and second[:1].isupper() and first.isalpha() and len(first) > 1
        for first, second in zip(said[1:] if len(said) > 3 else said, said[2:] if len(said) > 3
                                 else said[1:], strict=False)
    )  # fmt: skip
