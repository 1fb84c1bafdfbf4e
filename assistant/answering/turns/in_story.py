"""Keep the answer to a bare question to what the story before it is about.

"Lokalradion sade att elever får vänta på psykolog. Hur lång är väntetiden?" asks of no other wait.
"""

import re

from assistant.answering.dialogue.stories import in_one, story_and_question
from assistant.answering.evidence.concepts import concepts
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.turns.led_up import led_up
from assistant.answering.turns.turn import Turns, Workings, ranked
from assistant.records.documents import StatementId
from assistant.records.questions import Filters, Query

# Things that a question names at most that leaves it to a story what it is about.
_FEW = 2
# A word within the question that is written as a name.
_NAME = re.compile(r"\w[ ,]+[A-ZÅÄÖ]\w")
# Kinds of question that one statement answers.
_KINDS = frozenset({"fact", "yes_no", "definition"})


def kept_to_story(
    turns: Turns, question: str, asked: str, found: Workings, filters: Filters
) -> Workings:
    """Give what says more of a story before a bare question, where anything that answers does."""
    story, rest = story_and_question(asked)
    query = found.answer.query
    if not story or found.parts or query.kind not in _KINDS or _names(query, rest):
        return found
    led = led_up(turns, question, asked, filters, whole=True)
    if led is None or led.answer.status != "answered":
        return found
    said = _of_story(turns, story, rest, filters)
    one, other = _most(said, found), _most(said, led)
    return led if other > one and (one == 0 or _hard(query) < _FEW) else found


def _names(query: Query, rest: str) -> bool:
    """Say whether a question itself says what it is about: by a name, or by several words."""
    named = any(part.named for part in concepts(query)) or query.people or _NAME.search(rest)
    return bool(named) or _hard(query) > _FEW


def _hard(query: Query) -> int:
    return sum(part.hard for part in concepts(query))


def _of_story(turns: Turns, story: str, rest: str, filters: Filters) -> dict[StatementId, float]:
    """Give for each statement how much of what the story names it says, itself or by headings."""
    told = turns.engine.understand(story, filters)
    hits = ranked(turns.engine.ranker, turns.engine.understand(in_one(story, rest), filters))
    case = turns.engine.gatherer.case(told, hits)
    hard = [place for place, part in enumerate(case.concepts) if part.hard]
    return {
        it.statement.id: sum(
            (it.own[place] >= ENOUGH) + 0.5 * (it.around[place] >= ENOUGH) for place in hard
        )
        for it in case.candidates
    }


def _most(said: dict[StatementId, float], workings: Workings) -> float:
    return max(
        (said.get(citation.statement.id, 0.0) for citation in workings.answer.citations),
        default=0.0,
    )
