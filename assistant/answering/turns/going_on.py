"""Answer a question that leaves unsaid what it is about, and shows by no word that it does.

"How long is the queue?" stands alone; after a question about debt counselling it is of that.
"""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.dialogue.conversation import leaned, write_out
from assistant.answering.evidence.concepts import concepts
from assistant.answering.kinds.following.beside import said_beside, stands_beside
from assistant.answering.kinds.judging.values.asked_value import wanted_value
from assistant.answering.turns.following import answered_turn, told_before
from assistant.answering.turns.turn import Turns, Workings
from assistant.records.questions import Query

_KINDS = frozenset({"fact", "definition", "yes_no"})
# More than this was quoted of a whole matter, which says nothing of what is meant now.
_FEW = 5


def gone_on(turns: Turns, query: Query, found: Workings, history: Sequence[str]) -> Workings:
    """Give the answer beside what the turn before quoted, else what was found, else one leaning."""
    beside = _beside(turns, query, found, history)
    if beside is not None:
        return beside
    if found.answer.status == "not_found":
        return _leaning(turns, query, history) or found
    return found


def _leaning(turns: Turns, query: Query, history: Sequence[str]) -> Workings | None:
    """Give a whole answer of the turn before's subject: "how many came out?"."""

    def understand(text: str) -> Query:
        return turns.engine.understand(text, query.filters)

    alone = leaned(query.standalone, history, understand)
    if alone is None:
        return None
    leant = replace(understand(alone.text), question=query.question, inherited=alone.inherited)
    found = answered_turn(turns, leant, alone.after, ())
    return found if found.answer.status == "answered" else None


def _beside(turns: Turns, query: Query, found: Workings, history: Sequence[str]) -> Workings | None:
    """Give what says all of a bare question beside what the turn before quoted."""
    if query.kind not in _KINDS or not _is_bare(query):
        return None
    *earlier, last = history
    turn = write_out(last, earlier, lambda text: turns.engine.understand(text, query.filters))
    told = told_before(turns, query, turn, ())
    quoted = tuple(citation.statement for citation in told.citations)
    if not 0 < len(quoted) <= _FEW or stands_beside(found.selection, quoted):
        return None
    selection = said_beside(found.case, quoted, wanted_value(found.case))
    return turns.composed(found.case, selection, found.hits) if selection else None


def _is_bare(query: Query) -> bool:
    """Say whether a question names one thing at most, and no name, person or year."""
    hard = [part for part in concepts(query) if part.hard]
    named = any(part.named for part in concepts(query)) or query.people or query.years
    return len(hard) == 1 and not named
