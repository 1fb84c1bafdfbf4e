"""Answer a turn beside what the turn that it leans on was answered by."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from assistant.answering.clock import Clock
from assistant.answering.dialogue.about_persons import whoever
from assistant.answering.dialogue.standalone import Standalone
from assistant.answering.dialogue.subjects import written_person
from assistant.answering.kinds import choose
from assistant.answering.kinds.following.continuing import continued
from assistant.answering.kinds.following.not_again import not_again
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.persons.beside import offices_beside
from assistant.answering.turns.turn import Turns, Workings
from assistant.language import fold
from assistant.records.answers import Answer
from assistant.records.questions import Query

# What these ask for may stand beside what was quoted; lists and overviews need not wait for it.
_BESIDE = frozenset({"fact", "person", "yes_no"})


def answered_turn(
    turns: Turns, query: Query, after: Standalone | None, parts: Sequence[Workings]
) -> Workings:
    """Answer a question: beside what the turn that it leans on was answered by, else alone."""
    found = _beside_told(turns, query, after, parts)
    turns.engine.told.put(_turn(query, query.standalone, after), found.answer)
    return found


def _beside_told(
    turns: Turns, query: Query, after: Standalone | None, parts: Sequence[Workings]
) -> Workings:
    if after is None:
        return turns.answered(query, choose)
    told = told_before(turns, query, after, parts)
    quoted = tuple(citation.statement for citation in told.citations)
    if query.kind not in _BESIDE:
        chooser = partial(not_again, choose=choose, before=quoted, after=told.query)
        return turns.answered(query, chooser)
    query = _with_name(turns, query, told)
    chooser = partial(continued, choose=choose, before=quoted, after=told.query)
    return turns.answered(query, chooser)


def told_before(turns: Turns, query: Query, turn: Standalone, parts: Sequence[Workings]) -> Answer:
    """Give the answer to an earlier turn: a part's, one kept, or made anew as it was then."""
    part = next((it for it in parts if _is_asked(it.answer.query, turn.text)), None)
    told = part.answer if part else turns.engine.told.get(_turn(query, turn.text, turn.after))
    if told is None:
        asked = turns.engine.understand(turn.text, query.filters)
        asked = replace(asked, inherited=turn.inherited)
        told = answered_turn(replace(turns, clock=Clock()), asked, turn.after, parts).answer
    return told


def _turn(query: Query, text: str, after: Standalone | None) -> tuple[object, ...]:
    """Give what an answer to a turn hangs on: its text, those that it leans on, and the filters."""
    texts = [text.rstrip("?!. ")]
    while after is not None:
        texts.append(after.text.rstrip("?!. "))
        after = after.after
    return (query.filters, *texts)


def _with_name(turns: Turns, query: Query, told: Answer) -> Query:
    """Give a question with the name of who was told before, where it has none for the person."""
    named = {name for citation in told.citations for name in persons_in(citation.reading)}
    if len(named) > 1:
        named = {name for name in named if _holds_office(name, told)}
    meant = [whoever(told.query), *([written_person(told.query)] if told.query.people else [])]
    unnamed = next((one for one in meant if one in query.standalone), None)
    if unnamed is None or len(named) != 1:
        return query
    name = named.pop()
    text = query.standalone.replace(unnamed, name)
    again = turns.engine.understand(text, query.filters)
    return replace(again, question=query.question, inherited=(name,))


def _holds_office(name: str, told: Answer) -> bool:
    """Say whether a name stands beside the office that was asked for: "Ylva Ek, enhetschef"."""
    asked = tuple(fold(office) for office in told.query.people)
    beside = (
        office
        for citation in told.citations
        for office in offices_beside(re.escape(fold(name)), citation.reading)
    )
    return any(office.endswith(asked) for office in beside)


def _is_asked(query: Query, text: str) -> bool:
    return query.standalone.rstrip("?!. ") == text.rstrip("?!. ")
