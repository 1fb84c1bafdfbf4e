"""Put back the subject, or the question, that a follow-up leaves out: "Och för skolan?"."""

import re

from assistant.answering.dialogue.follow_ups import other_subject, other_year, same_subject
from assistant.answering.dialogue.standalone import Standalone, asks
from assistant.answering.dialogue.times_of_year import other_time
from assistant.answering.evidence.concepts import concepts
from assistant.records.questions import Query

# "Hur många i gymnasiet?": the question word is said again, and what is asked is not.
_ASKED_AGAIN = re.compile(
    r"^\W*(?:hur många|hur mycket|hur|vilka|vad|how many|how much|what|which)\s+"
    r"(?=(?:i|på|för|inom|hos|in|at|for|of|on|om|about)\s)",
    re.IGNORECASE,
)


def with_left_out(
    rest: str, now: Query, before: Query, *, elliptic: bool, pointing: bool
) -> Standalone | None:
    """Give a question with the subject or the question that it leaves out; None where neither."""
    if elliptic and (time := other_time(rest, before)):
        return time
    if any(part.hard for part in concepts(now)):
        return _of_other_subject(rest, now, before, elliptic=elliptic, pointing=pointing)
    if now.years and not now.aspects and (not asks(rest) or _asks_the_same(now, before)):
        return other_year(now, before)
    if elliptic or pointing or not now.terms:
        return same_subject(rest, now, before, pointing=pointing)
    return None


def _asks_the_same(now: Query, before: Query) -> bool:
    """Say whether a question names nothing and asks for what the one before asked for."""
    return not now.terms and now.asked_for in (None, before.asked_for)


def _of_other_subject(
    rest: str, now: Query, before: Query, *, elliptic: bool, pointing: bool
) -> Standalone | None:
    """Give a question that names something, elliptic or pointing back; None where it is whole."""
    again = _ASKED_AGAIN.match(rest)
    if again and not pointing:
        return other_subject(rest[again.end() :], now, before)
    if elliptic and not asks(rest):
        return other_subject(rest, now, before)
    if pointing:
        return same_subject(rest, now, before, pointing=True)
    return None
