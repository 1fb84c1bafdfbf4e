"""Tell when what is asked about is what a whole document is about."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.bodies import is_bare_body, is_of_body
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.document_names import (
    called,
    calls,
    is_sort,
    names_of,
    subjects,
)
from assistant.answering.evidence.matching import APART, COMPOUND, LIGHT_HEADS, compound_parts
from assistant.answering.evidence.weights import is_document
from assistant.answering.selection import Case
from assistant.records.documents import DocumentId, Facts

# Share of a name's subjects that must be asked about: "barn" alone is not "barn och utbildning". Of
# a title that names two matters, "Besöksnäring och naturreservat", one will do.
_MOST_OF_NAME, _ONE_OF_TWO = 0.6, 0.5
_TWO = re.compile(r"(?<!-) (?:och|samt|and) ")


def of_named_documents(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what stands in the documents whose name, or whose body's name, is what is asked about.

    "Planer för kultur och fritid" is answered by all plans of kultur- och fritidsnämnden.
    """
    named: dict[DocumentId, bool] = {}
    for it in found:
        if it.facts.id not in named:
            named[it.facts.id] = _is_named(case, it.facts)
    return [it for it in found if named[it.facts.id]]


def asks_for_document(case: Case, found: Sequence[Candidate]) -> bool:
    """Say whether a question says itself in which document: "besöksnäringens lägesrapport"."""
    sorts = [part for part in case.concepts if not part.named and is_sort(part.term)]
    return any(_is_in(part, it.facts.title) for it in found for part in sorts)


def _is_named(case: Case, facts: Facts) -> bool:
    body = (facts.publisher or "").split(",")[0]
    if body and _names(case, body, "", _MOST_OF_NAME):
        return True
    return any(
        _names(case, name, body, _ONE_OF_TWO if _TWO.search(name) else _MOST_OF_NAME)
        for name in names_of(facts)
    )


def _names(case: Case, name: str, place: str, least: float) -> bool:
    whole = called(name)
    asked = [part for part in case.hard if not is_bare_body(part.term)]
    if asked and all(is_of_body(part, whole) for part in asked):
        return True
    if not asked or not all(_is_in(part, name) for part in asked):
        return False
    if any(is_document(part.term) or calls(part.term, name) for part in asked):
        return True
    about = subjects(name, place)
    met = sum(any(_is_in(part, word) for part in asked) for word in about)
    return bool(about) and met >= least * len(about)


def _is_in(part: Concept, name: str) -> bool:
    """Say whether a name has a word, or all of it that says something: "klimatarbetet"."""
    light = compound_parts(part.term)[-1:]
    least = APART if light and light[0] in LIGHT_HEADS else COMPOUND
    return max(part.match(bag(name)), part.match(called(name))) >= least or calls(part.term, name)
