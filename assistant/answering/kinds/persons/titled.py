"""Find who holds an office in the titles of pages: "Gata och park – Linnea Hag, gatuchef"."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.judging.agents import names_person
from assistant.answering.kinds.persons.offices import has_office, people_words
from assistant.answering.selection import Case
from assistant.records.documents import Facts, Statement

# A title that names who presents the page puts the name apart from what it is about.
_APART = re.compile(r"\s[–—-]\s|:\s|\(")


def titled_holders(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the titles that name the holder of the office asked for, in reading order."""
    words = people_words(case)
    return titled_heads(case, dated) if any(part.term in words for part in case.hard) else []


def titled_heads(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the titles that name a person beside what is asked about, whatever the office."""
    documents = {it.facts.id: it.facts for it in dated}
    return [
        title
        for facts in documents.values()
        if not case.query.years or facts.year in case.query.years
        for title in case.titles_of(facts.id)
        if title.kind == "title" and _names_holder(case, title, facts)
    ]


def _names_holder(case: Case, title: Statement, facts: Facts) -> bool:
    hit = _APART.search(title.reading)
    if hit is None or not names_person(title.reading[hit.end() :]):
        return False
    said, body = bag(title.reading), bag(facts.publisher)
    return has_office(case, title.reading) and all(
        part.match(said) >= ENOUGH
        or (part.term not in people_words(case) and part.match(body) >= ENOUGH)
        for part in case.hard
    )
