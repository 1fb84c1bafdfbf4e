"""What somebody is called in one document and in another: an office here, an entry there."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.persons.beside import offices_beside
from assistant.answering.kinds.persons.offices import has_head
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.records.documents import DocumentId, Statement

_EACH = re.compile(
    r"\b(bada|olika|respektive|varje|vardera|ena|both|each|different|various|roller|roles|titlar"
    r"|uppgifter|uppdrag|poster|befattningar|tjanster"
    r"|(genom|over) aren)\b"
)
# A first and a last name.
_NAMES = 2
_WHO_IS = re.compile(r"^\W*(?:och |men |and |but )?(?:vem|who) (?:ar|var|is|was)\b")


def roles(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give a statement a document that names the person, where all are asked for, oldest first.

    One document alone has no role beside another: then nothing is given.
    """
    names = [place for place, part in enumerate(case.concepts) if part.hard and part.named]
    if len(names) < _NAMES or not _EACH.search(fold(case.query.standalone)):
        return []
    best: dict[DocumentId, Candidate] = {}
    for it in sorted(dated, key=lambda it: (_worth(it), it.order)):
        if all(it.own[place] >= ENOUGH for place in names):
            best.setdefault(it.facts.id, it)
    found = sorted(best.values(), key=lambda it: it.order)
    return [it.statement for it in found] if len(found) > 1 else []


def role_of(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the newest statement that says what the person asked about is; none where none does.

    "Ylva Ek, utredare" and "utredare Ylva Ek" say it, whom to call about something does not.
    """
    name = " ".join(part.term for part in case.hard)
    if len(case.hard) < _NAMES or not _WHO_IS.search(case.asked):
        return []
    # Typed in small letters it is a name where some document has it as one.
    known = {fold(person) for it in dated for person in persons_in(it.statement.reading)}
    if not all(part.named for part in case.hard) and fold(name) not in known:
        return []
    name = re.escape(fold(name))
    found = [it for it in dated if it.telling and offices_beside(name, it.statement.reading)]
    found.sort(key=lambda it: (-(it.facts.year or 0), it.order))
    return [it.statement for it in found[:1]]


def _worth(it: Candidate) -> int:
    """Rank what says an office or a unit before what only names somebody; 0 is best."""
    return 0 if it.statement.kind == "contact" or has_head(it.statement.reading) else 1
