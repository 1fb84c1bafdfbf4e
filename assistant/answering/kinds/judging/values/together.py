"""Figures of something beside what is asked: of several together, or of what is done there."""

import re

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.judging.values.counted import counted_in
from assistant.answering.selection import Case
from assistant.language import fold

# "Kajen och Loftet hade tillsammans 12 700 besök".
_TOGETHER = re.compile(
    r"(?P<one>[\w-]{3,}) (?:och|samt|and) (?P<other>[\w-]{3,})\b[^.;:]*?"
    r"\b(?:tillsammans|sammanlagt|gemensamt|sammantaget|together|combined|between them)\b"
)
# How many there are of something, and no more what is done there.
_HOW_MANY_THERE_ARE = re.compile(
    r"\bhur manga (?:\w+ ){1,2}(?:har|hade|finns|fanns|ar det)\b"
    r"|\bhow many (?:\w+ ){1,3}(?:are there|were there|does|did|do|has|have|had)\b"
)
_WHERE = re.compile(r"(?<=\w) (?:pa|i|vid|hos|inom|at|in) (?=\w)")


def of_several_together(case: Case, it: Candidate) -> bool:
    """Say whether a statement tells what one asked about has together with another."""
    pairs = _TOGETHER.finditer(fold(it.statement.reading))
    return any(_asks_of_one(case, hit["one"], hit["other"]) for hit in pairs)


def only_tells_where(case: Case, label: str) -> bool:
    """Say whether a row counts what is done at those that are asked for: "Besök på gårdarna"."""
    counted, where = counted_in(case), _WHERE.search(fold(label))
    if counted is None or where is None or not _HOW_MANY_THERE_ARE.search(case.asked):
        return False
    before, after = bag(label[: where.start()]), bag(label[where.end() :])
    return counted.match(after) >= ENOUGH and counted.match(before) < ENOUGH


def _asks_of_one(case: Case, one: str, other: str) -> bool:
    said = [any(_is(part, word) for part in case.hard) for word in (one, other)]
    return any(said) and not all(said)


def _is(part: Concept, word: str) -> bool:
    return part.match(bag(word)) >= ENOUGH
