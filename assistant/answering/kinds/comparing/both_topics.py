"""Topics compared that one statement holds against each other: "kvinnornas ... och männens"."""

from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.values import values
from assistant.answering.kinds.coordination import joined_topics
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.judging.values.figures import FIGURES
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen

_MOST = 2


def choose_both_topics(case: Case) -> Selection | None:
    """Give the statements that name each of two topics themselves with a figure for each."""
    topics = joined_topics(case)
    # Of two years neither is told by one statement that counts both topics.
    several_years = len(case.query.years) > 1
    if len(topics) != 2 or several_years or case.aspects or case.query.bodies:
        return None
    places = [case.concepts.index(topic) for topic in topics]
    found = [
        it
        for it in full(case, case.candidates)
        if it.telling
        and all(it.own[place] >= ENOUGH for place in places)
        and sum(value.kind in FIGURES for value in values(it.statement.reading)) > 1
    ]
    if not found:
        return None
    best = sorted(found, key=lambda it: (-it.own_coverage(case.concepts), it.rank or 99))[:_MOST]
    return Selection(
        "answered",
        tuple(
            Chosen(it.statement, why="names both and gives a figure for each")
            for it in sorted(best, key=lambda it: it.order)
        ),
        form="fact",
    )
