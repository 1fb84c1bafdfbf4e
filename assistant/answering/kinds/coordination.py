"""Topics that a question joins by "och": each may be answered by statements of its own."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.answering.evidence.concepts import Concept
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.language.adjectives import is_adjective
from assistant.records.answers import Status

# What may stand between two topics that are joined.
_JOINS = re.compile(
    r"\s*(,|,?\s*\b(och|samt|and|eller|or|respektive|kontra|versus|vs|an|than|med)\b)\s*"
    r"((for|i|pa|inom|om|the|in|for|of|on)\s+)?"
)
_COMPARED = re.compile(r"\b(?:jamfor\w*|skillnad\w*|skilj\w*|compar\w*)\b")


def joined_topics(case: Case) -> tuple[Concept, ...]:
    """Give the concepts that the question joins, in its order; none where it joins none."""
    asked = fold(case.query.standalone)
    placed = sorted((asked.find(fold(part.term)), part.term, part) for part in case.hard)
    joined: dict[str, Concept] = {}
    compared = case.query.kind != "yes_no" or _COMPARED.search(asked)
    for (start, term, part), (after, _, other) in pairwise(placed):
        hit = _JOINS.fullmatch(asked, start + len(term), after) if start >= 0 else None
        # "Nöjda med maten" is one thing; "X jämfört med Y" are two. Of yes or no one thing is
        # asked, as whether there is "nöjdhet med maten".
        if hit and not (hit.group(2) == "med" and (is_adjective(term) or not compared)):
            joined[part.term] = part
            joined[other.term] = other
    return tuple(joined.values())


def without(case: Case, left_out: Sequence[Concept]) -> Case:
    """Give the case as if some of its concepts had not been asked for."""
    kept = [place for place, part in enumerate(case.concepts) if part not in left_out]
    terms = {part.term for part in left_out}
    return replace(
        case,
        query=replace(
            case.query,
            terms=tuple(term for term in case.query.terms if term not in terms),
            topics=tuple(topic for topic in case.query.topics if topic not in terms),
        ),
        concepts=tuple(case.concepts[place] for place in kept),
        candidates=tuple(
            replace(
                it,
                own=tuple(it.own[place] for place in kept),
                around=tuple(it.around[place] for place in kept),
            )
            for it in case.candidates
        ),
    )


def each_topic(case: Case, choose: Callable[[Case], Selection]) -> Selection | None:
    """Choose for each of the topics joined; None where none is joined or none is answered."""
    topics = joined_topics(case)
    if len(topics) < 2:
        return None
    found = {
        part.term: choose(without(case, [other for other in topics if other is not part]))
        for part in topics
    }
    # What stands beside a topic and says nothing of it is no answer about it.
    told = {
        term: selection
        for term, selection in found.items()
        if selection.chosen and term not in selection.missing
    }
    if not told:
        return None
    missing = tuple(term for term in found if term not in told)
    partly = tuple(it for selection in told.values() for it in selection.missing)
    status: Status = "partial" if missing or partly else "answered"
    return Selection(
        status,
        _once([choice for selection in told.values() for choice in selection.chosen]),
        tuple(dict.fromkeys(missing + partly)),
        form=next(iter(told.values())).form,
    )


def _once(chosen: Sequence[Chosen]) -> tuple[Chosen, ...]:
    unique: dict[str, Chosen] = {}
    for choice in chosen:
        unique.setdefault(choice.statement.id, choice)
    return tuple(unique.values())
