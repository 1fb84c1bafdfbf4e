"""How much a word of a question weighs where it stands: a deed may be what is asked."""

import re

from assistant.answering.evidence.body_stems import BOARDS, OFFICES
from assistant.answering.evidence.values import MONTHS
from assistant.answering.evidence.weights import HARD, SOFT, is_named, weight_of
from assistant.language import fold
from assistant.language.adjectives import is_adjective, is_english_adjective
from assistant.records.questions import Query

# An adjective of what a thing is about, and not of how it is.
_OF_KIND = re.compile(r"(?:isk|ell|al|iv)a$")
# "Är de nöjda?" asks how something is.
_HOW_IT_IS = re.compile(r"^\W*(?:är|var|blev|blir|is|are|was|were)\b", re.IGNORECASE)
# Whose something is, is told by no statement that says of no owner.
_OWNING = frozenset({"ager", "agde", "ags", "agdes", "owns", "own", "owned"})
_AGAINST = r"\b(?:hindra|forhindra|forebygga|motverka|undvika|stoppa|slippa) att "


def weight_in(term: str, query: Query) -> float:
    """Give what a term weighs, as much as a name where the question cannot be told without it."""
    weight = weight_of(term, query)
    if fold(term) in MONTHS:
        return min(weight, SOFT)
    return HARD if weight == SOFT and _tells_what_is_asked(term, query) else weight


def is_name(term: str, query: Query) -> bool:
    """Say whether a term is a name, or the adjective that names a body; no month is."""
    # English writes months with a capital, as names.
    return fold(term) not in MONTHS and (is_named(term, query) or _names_body(term, query))


def _tells_what_is_asked(term: str, query: Query) -> bool:
    return (
        _is_asked_quality(term, query)
        or _is_prevented(term, query)
        or (query.kind == "person" and fold(term) in _OWNING)
        or _is_of_office(term, query)
        or _is_of_unit(term, query)
        or (is_adjective(term) and (_qualifies_office(term, query) or _names_body(term, query)))
    )


def _is_asked_quality(term: str, query: Query) -> bool:
    """Say whether a term is what is asked of its subject: "är besökarna nöjda"."""
    if query.kind != "yes_no" or not _HOW_IT_IS.search(query.standalone):
        return False
    return is_adjective(term) or is_english_adjective(term)


def _is_prevented(term: str, query: Query) -> bool:
    """Say whether a deed is what something is done against: "för att hindra att unga snattar"."""
    said = fold(query.standalone)
    return re.search(rf"{_AGAINST}(?:\w+ ){{0,4}}{re.escape(fold(term))}\b", said) is not None


def _qualifies_office(term: str, query: Query) -> bool:
    """Say whether a term stands before the office that is asked for: "teknisk chef"."""
    return any(f"{term} {office}" in query.standalone for office in query.people)


def _is_of_office(term: str, query: Query) -> bool:
    """Say whether a term is what an office is of: "head of finance"."""
    said = fold(query.standalone)
    return any(
        re.search(
            rf"\b{re.escape(fold(office))} (?:of|for) (?:the )?{re.escape(fold(term))}\b", said
        )
        for office in query.people
    )


def _names_body(term: str, query: Query) -> bool:
    """Say whether an adjective is a body's name: "tekniska nämnden", "sociala utskottet"."""
    said = rf"\b{re.escape(fold(term))} (?:{BOARDS}|{OFFICES}|avdelning)"
    return bool(_OF_KIND.search(fold(term)) and re.search(said, fold(query.standalone)))


def _is_of_unit(term: str, query: Query) -> bool:
    """Say whether an English adjective names the unit of whom is asked for: "technical office"."""
    said = rf"\b{re.escape(fold(term))} (?:office|department|administration|unit)s?\b"
    person = query.kind == "person" and query.language == "en"
    return person and re.search(said, fold(query.standalone)) is not None
