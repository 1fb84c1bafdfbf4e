"""Tell which of those that an earlier turn quoted is asked for: "What about the third one?"."""

import re
from collections.abc import Sequence

from assistant.answering.dialogue.conversation import write_out
from assistant.answering.selection import Selection
from assistant.answering.turns.following import told_before
from assistant.answering.turns.turn import Turns, Workings
from assistant.answering.writing.citing import Chosen
from assistant.records.answers import Answer
from assistant.records.questions import Query

_PLACES = {
    "första": 0, "first": 0, "andra": 1, "second": 1, "tredje": 2, "third": 2, "fjärde": 3,
    "fourth": 3, "femte": 4, "fifth": 4, "sista": -1, "last": -1,
}  # fmt: skip
# "De andra" are the others, and "det andra målet" the second.
_ORDINAL = re.compile(
    r"^\W*(?:(?:och|men|and|but|then|sen)\s+)?(?:(?:what about|how about|tell me about|berätta om"
    r"|hur är det med|vad är|vad var|vilken är|vilket är|vilken var|vilket var|what is|what was"
    r"|which is|which was)\s+)?(?:den|det|the)\s+"
    rf"(?P<place>{'|'.join(_PLACES)})(?:\s+(?:one|punkten|delen|\w*målet|målen|goal|point))?"
    r"(?:\s+då|\s+then)?\W*$",
    re.IGNORECASE,
)
# Statements from which those quoted are a list.
_LIST = 2


def asked_place(question: str) -> int | None:
    """Give the place of the one asked for, from 0, the last as -1; None where none is asked for."""
    hit = _ORDINAL.match(question)
    return _PLACES[hit["place"].lower()] if hit else None


def one_of_list(turns: Turns, query: Query, history: Sequence[str]) -> Workings | None:
    """Give the one asked for by its place in the last list that was quoted; None where none was."""
    place = asked_place(query.question)
    if place is None:
        return None
    told = [_told(turns, query, history[: at + 1]) for at in reversed(range(len(history)))]
    having = [it for it in told if len(it.citations) >= max(_LIST, place + 1)]
    # What was asked for as a list has places before what is said of one of it.
    one = next(iter(sorted(having, key=lambda it: it.query.kind != "list")), None)
    if one is None:
        return None
    chosen = Chosen(one.citations[place].statement, why="has that place in the list before")
    return turns.answered(query, lambda _: Selection("answered", (chosen,)))


def _told(turns: Turns, query: Query, history: Sequence[str]) -> Answer:
    """Give the answer to the last of some turns."""
    *earlier, last = history
    turn = write_out(last, earlier, lambda text: turns.engine.understand(text, query.filters))
    return told_before(turns, query, turn, ())
