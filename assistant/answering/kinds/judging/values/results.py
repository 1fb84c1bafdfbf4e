"""Which of several rows tells the result asked for, a deficit or a surplus: that of its body."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import cells_of
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import EXACT, best_match
from assistant.answering.evidence.row_says import says_result
from assistant.answering.selection import Case
from assistant.language import fold

_OF_ALL = re.compile(r"^(?!.*\bbolag).*\bresultat\w* .*\bkommunen\b|\bkommunens (?:\w+ )?resultat")
_WHOLE = re.compile(
    r"^(?:kommunens |arets |ekonomiskt )*resultat\w*"
    r"(?:(?:, \w+)?:| (?:blev|var|ar|uppg|landa|slut))"
    r"|^(?=.*\bresultat).*\bkommun(?:en|ens)?\b"
)

_COMPANY = re.compile(r"\bAB\b|\baktiebolag|(?i:\w*bolag(?:en|et|ens|ets)?\b)")


def of_result(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep the rows whose cells tell the result asked for, of what is named in their labels.

    "Underskottet beror på hyrpersonal (8 miljoner)" has a sum of something else.
    """
    return [
        it
        for it in found
        if it.statement.kind == "row"
        and any(says_result(part.term, it.statement.reading) for part in case.hard)
        and all(_labels(part, it) for part in case.hard)
    ]


def of_the_whole(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what tells the result of the municipality where that is asked for, and of no part of it.

    It is told by a row that says nothing but the result, or with the municipality by name.
    """
    if not _OF_ALL.search(case.asked):
        return list(found)
    whole = [it for it in found if _WHOLE.search(fold(it.statement.reading))]
    return whole or [it for it in found if it.statement.kind != "row"]


def of_a_company(it: Candidate) -> bool:
    """Say whether a statement stands under a company's name, or in what a company publishes."""
    where = (it.statement.topic, it.statement.locator.section, it.facts.title, it.facts.publisher)
    return any(_COMPANY.search(text) for text in where if text)


def _labels(part: Concept, it: Candidate) -> bool:
    cells = cells_of(it.statement.reading)
    named = cells is not None and best_match(part.said, bag(cells.label)) == EXACT
    return named or says_result(part.term, it.statement.reading)
