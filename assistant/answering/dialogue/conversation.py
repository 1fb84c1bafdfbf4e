"""Write a follow-up out as the question that it is, with what the turns before leave to it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answering.dialogue.about_persons import with_person, with_whoever
from assistant.answering.dialogue.follow_ups import (
    another,
    other_year,
    otherwise_put,
    same_subject,
    same_year,
    who_said_it,
    why_so,
)
from assistant.answering.dialogue.generic import by_its_noun
from assistant.answering.dialogue.left_out import with_left_out
from assistant.answering.dialogue.numbered import another_numbered
from assistant.answering.dialogue.pointing import (
    OF_SOMETHING,
    PERSON,
    THEN,
    WHO_SAID_IT,
    WHY_SO,
    points_back,
)
from assistant.answering.dialogue.relative_years import same_asked, with_named_year
from assistant.answering.dialogue.standalone import Standalone, asks
from assistant.answering.dialogue.subjects import subject_of
from assistant.answering.dialogue.turn_language import turn_language
from assistant.answering.evidence.concepts import concepts
from assistant.answering.evidence.weights import HARD, weight_of
from assistant.answering.kinds.counts.catalogue import asks_what_of
from assistant.records.questions import Query

__all__ = ["MEMORY", "Standalone", "Understand", "write_out"]

# Earlier turns that a follow-up may lean on.
MEMORY = 8

# "Vad sägs om skolan?" is how it is with the school; with a year beside it, what is said of it.
_HOW_ABOUT = r"vad sägs om(?!\s+(?!(?:år|åren|läsåret)\b)[^\W\d]{3,}.*\b(?:19|20)\d\d\b)"
_OPENING = re.compile(
    r"^\W*(och|men|samt|and|but|or|eller|what about|how about|hur (är|ar|var) det (med|i|på|för)"
    rf"|hur ser det ut (för|for|med|på|pa|i)|{_HOW_ABOUT}|vad gäller(?: för)?|då|sen|sedan|then"
    r"|also|även|same for|samma (sak )?för)\b[\s,:]*",
    re.IGNORECASE,
)
# Whoever was spoken of.
_ANYONE = re.compile(r"\b(man|de|dom|vi|ni|they|we)\b", re.IGNORECASE)
# Words of a question that may lack what it is about.
_CUT_SHORT = 5

# "Hur är det med skolan?" asks the same of the school, but for no one value.
_HOW_IT_IS = re.compile(r"^\W*(?:och |men )?hur (?:är|ar|var|ser|står|star) det\b", re.IGNORECASE)
_TELLS_MUCH = frozenset({"list", "overview", "comparison", "count"})

Understand = Callable[[str], Query]


def write_out(question: str, history: Sequence[str], understand: Understand) -> Standalone:
    """Give the question written out; as asked where it stands alone or nothing came before.

    Args:
        history: The questions before, oldest first, as asked.
        understand: Gives the query of a question.
    """
    turn: Standalone | None = None
    for earlier in history[-MEMORY:]:
        if earlier.strip():
            turn = _written(earlier, turn, understand)
    return _written(question, turn, understand)


def leaned(question: str, history: Sequence[str], understand: Understand) -> Standalone | None:
    """Give a question about the subject of the turn before, though it seems to stand alone.

    Returns:
        None where nothing came before, or what came before had no subject.
    """
    *earlier, last = history
    turn = write_out(last, earlier, understand)
    before = understand(turn.text)
    if not subject_of(before) or points_back(question):
        return None
    now = replace(understand(question), language=turn_language(question, before, understand))
    rest, _ = _without_opening(question)
    return replace(same_subject(rest, now, before, pointing=False), after=turn)


def _written(question: str, turn: Standalone | None, understand: Understand) -> Standalone:
    before = understand(turn.text) if turn else None
    whole = asks_what_of(question) and not points_back(question)
    if before is None or not subject_of(before) or whole:
        return Standalone(question)
    named = with_named_year(question, before.years)
    now = replace(understand(named), language=turn_language(question, before, understand))
    alone = _with_rest(named, now, before)
    if named != question and not alone.inherited:
        alone = replace(alone, inherited=tuple(map(str, now.years)))
    return replace(alone, after=turn) if alone.inherited else alone


def _with_rest(question: str, now: Query, before: Query) -> Standalone:
    """Give a question whose year is named with whatever else it leaves out."""
    for of_answer, write in ((WHO_SAID_IT, who_said_it), (WHY_SO, why_so)):
        if of_answer.match(question):
            return write(now, before)
    if now.years and same_asked(question):
        return other_year(now, before)
    if numbered := another_numbered(_without_opening(question)[0], before):
        return numbered
    if _HOW_IT_IS.match(question) and before.kind not in _TELLS_MUCH:
        return Standalone(question)
    rest, _ = _without_opening(question)
    return another(rest, before) or _leaning(question, now, before)


def _leaning(question: str, now: Query, before: Query) -> Standalone:
    """Give a question with what it leaves out, where it leaves anything out."""
    rest, opened = _without_opening(question)
    rest, then = _without_then(rest)
    if opened and (alike := otherwise_put(rest, before)):
        return alike
    pointing = points_back(rest)
    if not pointing and (named := by_its_noun(rest, now, before)):
        return named
    if PERSON.search(rest) and (before.people or before.kind == "person"):
        return (with_person if before.people else with_whoever)(rest, now, before)
    if then and asks(rest) and not pointing:
        return _at_that_time(rest, now, before)
    if _is_cut_short(question, now) or OF_SOMETHING.match(rest):
        return same_subject(rest, now, before, pointing=pointing)
    whole = with_left_out(rest, now, before, elliptic=opened or then, pointing=pointing)
    return whole or Standalone(question)


def _at_that_time(rest: str, now: Query, before: Query) -> Standalone:
    """Give a question of the old year; of the old subject too where whose it is is not said."""
    if not _ANYONE.search(rest) and _names(now):
        return same_year(rest, now, before)
    return same_subject(rest, now, before, pointing=False)


def _is_cut_short(question: str, now: Query) -> bool:
    """Say whether a short question has what was done and not to what: "Hur många blev sjuka?"."""
    said = question.split()
    return len(said) <= _CUT_SHORT and "att" not in said and not now.people and not _names(
        now
    ) and any(part.hard for part in concepts(now))  # fmt: skip


def _names(query: Query) -> bool:
    """Say whether a question names something, by a noun or a name."""
    return any(weight_of(part.term, query) >= HARD for part in concepts(query))


def _without_then(rest: str) -> tuple[str, bool]:
    """Give a question without a last word for when it was, and whether it had one."""
    hit = THEN.search(rest)
    return (rest[: hit.start()].rstrip(), True) if hit else (rest, False)


def _without_opening(question: str) -> tuple[str, bool]:
    hit = _OPENING.match(question)
    if hit is None:
        return question, False
    return question[hit.end() :], True
