"""Entries of a list of contacts for somebody whose names are each misspelt by a letter."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.records.documents import Statement

# Letters of a name from which one may be wrong; shorter ones may not both be ("Lena Berg").
_SHORTEST, _LONGER, _NAMES = 4, 5, 2


def nearly_named(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the entries of the one person whose names are nearest; none where several are."""
    asked = [fold(part.term) for part in case.hard]
    found = {
        name: it.statement
        for it in dated
        if it.statement.kind == "contact" and len(asked) == _NAMES
        for name in persons_in(it.statement.reading)
        if _is_nearly(asked, [fold(word) for word in words(name)])
    }
    return list(found.values()) if len(found) == 1 else []


def _is_nearly(asked: Sequence[str], name: Sequence[str]) -> bool:
    if len(asked) != len(name) or min(map(len, (*asked, *name))) < _SHORTEST:
        return False
    pairs = list(zip(asked, name, strict=True))
    wrong = [theirs for mine, theirs in pairs if mine != theirs]
    near = all(OSA.distance(mine, theirs, score_cutoff=1) <= 1 for mine, theirs in pairs)
    return near and (len(wrong) < _NAMES or min(map(len, wrong)) >= _LONGER)
