"""Whom to turn to and how: the entries of lists of contacts, and lines that say so elsewhere."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import COMPOUND, ENOUGH, phrase_match
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import is_document
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.agents import names_person
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.persons.municipality import switchboard
from assistant.answering.kinds.persons.nearly_named import nearly_named
from assistant.answering.kinds.persons.offices import has_office
from assistant.answering.kinds.persons.reaching import has_mail, has_phone, reached
from assistant.answering.kinds.persons.several import contacts_of_each
from assistant.answering.kinds.persons.turning_to import turning_to
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.answering.writing.lead import missing_value
from assistant.language import fold
from assistant.records.documents import Statement

_REACH = re.compile(
    r"\b(hur (nar|far) (jag|man|vi)|ringa?|ringer|kontakt\w*|telefon\w*|nummer|call|phone|contact"
    r"|(how do|how can|can) (i|we) reach|number|(prata|tala|snacka) med|(talk|speak) (to|with)"
    r"|(be)?svarar (man )?(pa )?fragor|answers questions|(kan|far) (jag|man|vi) fraga"
    r"|vanda (mig|sig|oss) till|vander (jag|man|vi) (mig|sig|oss)|be contacted)\b"
)
_HOW = re.compile(r"\bhur (nar|far) (jag|man|vi)\b|\bhow (do|can) (i|we|one) (reach|contact)\b")
_WAY = re.compile(
    r"\b(?:na(?:s|r (?:man|du|ni|dem))|reached) (?:\w+ ){0,5}(?:via|genom|pa|hos|through|at|by)\b"
)
# Words of how it is asked who answers, which no contact need say.
_ANSWERING = re.compile(r"(?:be)?svara\w*|fragor\w*|fraga\w*|questions?|answers?")
_TO_WHOM = re.compile(r"\b(?:fragor (?:om|kring)|kontaktperson\w*|questions about)\b")
_DIGIT_OR_MAIL = re.compile(r"\d|@")
_MAIL = re.compile(r"\b(mejl|e-?post|e-?mail|mail)\w*")
_MOBILE = re.compile(r"\b(mobil\w*|mobile|cell)\b")
_MOBILE_NUMBER = "07"
_BRACKETED = re.compile(r"\(([^()]{3,60})\)")
# A unit may have several contacts; more are a list of all that there are.
_MOST = 6


def asks_for_mail(case: Case) -> bool:
    """Say whether an address for e-mail is asked for, which nothing else stands for."""
    return case.query.kind == "person" and _MAIL.search(fold(case.query.standalone)) is not None


def asks_for_way(case: Case) -> bool:
    """Say whether it is asked how somebody is reached, and not who is to be."""
    return case.query.kind == "person" and _HOW.search(case.asked) is not None


def asks_to_reach(case: Case) -> bool:
    """Say whether it is asked whom to turn to, or how somebody is reached."""
    return (
        asks_for_mail(case)
        or case.query.asked_for == "phone"
        or _REACH.search(case.asked) is not None
    )


def choose_reached(case: Case, dated: Sequence[Candidate]) -> Selection:
    """Give how who is asked for is reached, in the way that is asked for."""
    case, dated = _without_asking(case, dated)
    if (each := contacts_of_each(case, dated, contacts)) is not None:
        return each
    entries = contacts(case, dated) or _in_brackets(case, dated)
    if asks_for_mail(case):
        return _reaching(_mailed(case, dated, entries)) or _lacking(case, "mail")
    if (own := switchboard(case, dated)) is not None:
        return _reaching(own) or nothing(case, dated)
    found = reached(case, dated, entries, by_mail=False)
    if _MOBILE.search(case.asked):
        found = [it for it in found if _has_mobile(it.reading)]
    elif case.query.asked_for == "phone":
        found = [it for it in found if has_phone(it.reading)]
    if case.query.asked_for != "phone" and not any(has_phone(it.reading) for it in found):
        # Who is to be reached, no matter how, is reached by mail as well.
        found = _mailed(case, dated, entries) or found
    if asks_for_way(case):
        # A name alone tells nobody how to reach whom they named themselves.
        found = [it for it in found if _DIGIT_OR_MAIL.search(it.reading)] or _by_way(case, dated)
    if case.query.asked_for != "phone" and not found:
        found = turning_to(case, dated)
    if found or not case.query.people:
        return _reaching(found) or nothing(case, dated)
    return _lacking(case, "phone" if case.query.asked_for == "phone" else "contact")


def _without_asking(case: Case, dated: Sequence[Candidate]) -> tuple[Case, Sequence[Candidate]]:
    """Leave out that somebody answers questions, where anything else is named."""
    asking = [part for part in case.concepts if _ANSWERING.fullmatch(fold(part.term))]
    if not asking or not any(part.hard for part in case.concepts if part not in asking):
        return case, dated
    ids = {it.statement.id for it in dated}
    case = without(case, asking)
    return case, [it for it in case.candidates if it.statement.id in ids]


def _lacking(case: Case, way: str) -> Selection:
    return Selection("not_found", missing=(missing_value(case.query, way),))


def contacts(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give contacts of what is asked about, best first."""
    entries = [
        it for it in full(case, dated)
        if (it.statement.kind == "contact" or _tells_whom(it.statement.reading))
        and _names_all(case, it) and has_office(case, it.statement.reading)
    ]  # fmt: skip
    if not entries or not case.hard:
        return nearly_named(case, dated)
    best = max(it.own_coverage(case.concepts) for it in entries)
    of_document = all(is_document(part.term) for part in case.hard)
    ordered = [it for it in entries
               if it.own_coverage(case.concepts) >= best and (best or of_document)]  # fmt: skip
    return [it.statement for it in sorted(ordered, key=lambda it: (it.rank or 999, it.order))]


def _reaching(found: Sequence[Statement]) -> Selection | None:
    chosen = tuple(Chosen(it, why="says how to reach whom is asked for") for it in found[:_MOST])
    return Selection("answered", chosen, form="person") if chosen else None


def _mailed(
    case: Case, dated: Sequence[Candidate], entries: Sequence[Statement]
) -> list[Statement]:
    return [it for it in reached(case, dated, entries, by_mail=True) if has_mail(it.reading)]


def _in_brackets(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the contacts of a unit whose own name an English question has in brackets."""
    hit = _BRACKETED.search(case.query.standalone)
    if hit is None or case.query.language != "en":
        return []
    return [
        it.statement
        for it in dated
        if it.statement.kind == "contact"
        and phrase_match(hit[1], bag(it.statement.reading)) >= COMPOUND
    ]


def _tells_whom(text: str) -> bool:
    """Say whether a text has a number or an address, or names who answers questions."""
    return (
        has_phone(text)
        or has_mail(text)
        or (_TO_WHOM.search(fold(text)) is not None and names_person(text))
    )


def _has_mobile(text: str) -> bool:
    return any(it.kind == "phone" and it.form.startswith(_MOBILE_NUMBER) for it in values(text))


def _names_all(case: Case, it: Candidate) -> bool:
    return all(
        own >= ENOUGH or (around >= ENOUGH and is_document(part.term))
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
        if part.hard
    )


def _by_way(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give what says by which way it is reached, without a number: "nås via SOS Alarm"."""
    saying = [it for it in full(case, dated) if it.telling and _names_all(case, it)]
    return [it.statement for it in saying if _WAY.search(fold(it.statement.reading))]
