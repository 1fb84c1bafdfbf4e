"""How somebody is reached who is asked for by an office: by the name that holds it."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import phrase_match
from assistant.answering.evidence.values import values
from assistant.answering.kinds.agents import persons_in
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.offices import named_holders, office_holders, people_words
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.records.documents import Statement

# Words for the way to reach somebody, which say nothing of whom.
_WAYS = re.compile(
    r"(?:telefon|mobil|nummer|number|phone|mejl|mail|e-?post|e-?mail|adress|address|kontakt|contact)"
)


def reached(
    case: Case, dated: Sequence[Candidate], entries: Sequence[Statement], *, by_mail: bool
) -> list[Statement]:
    """Give the entries that reach who holds the office asked for; else those that were found.

    A list of contacts often has the name alone, and the office stands on the first page.
    """
    has_way = _has_mail if by_mail else has_phone
    names = _holders(case, dated)
    found = [
        it.statement for it in dated
        if names and has_way(it.statement.reading)
        and any(phrase_match(name, bag(it.statement.reading)) >= 1.0 for name in names)
    ]  # fmt: skip
    return found or list(entries)


def has_phone(text: str) -> bool:
    """Say whether a text has a telephone number."""
    return any(value.kind == "phone" for value in values(text))


def _has_mail(text: str) -> bool:
    return "@" in text


def _holders(case: Case, dated: Sequence[Candidate]) -> list[str]:
    """Give the names of those who hold the office asked for."""
    if not people_words(case):
        return []
    subject = without(case, [part for part in case.hard if _WAYS.search(fold(part.term))])
    held = {it.statement.id: it for it in subject.candidates}
    near = [held[it.statement.id] for it in dated]
    told = office_holders(subject, near) or named_holders(subject, near)
    return [name for statement in told for name in persons_in(statement.reading)]
