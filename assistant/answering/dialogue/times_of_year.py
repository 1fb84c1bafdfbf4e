"""A follow-up that names no more than another time: "Och i augusti 2025?", "Och i december då?"."""

import re

from assistant.answering.dialogue.follow_ups import without_years
from assistant.answering.dialogue.standalone import Standalone, sentence
from assistant.answering.dialogue.subjects import subject_of
from assistant.records.questions import Query
from assistant.retrieval.values import MONTHS

_PARTS = (
    r"våren|sommaren|hösten|vintern|vårterminen|höstterminen|årsskiftet|delåret|halvåret"
    r"|första halvåret|andra halvåret|spring|summer|autumn|winter|midsummer"
)
_TIME = re.compile(
    r"(?:(?:i|under|vid|per|på|in|at|by|during|the)\s+)*"
    r"(?:(?:slutet|början|mitten|utgången) av\s+|(?:end|start|beginning|middle) of\s+)?"
    rf"(?:den\s+)?(?:\d{{1,2}}\s+)?\b(?:{MONTHS}|{_PARTS})\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def other_time(rest: str, before: Query) -> Standalone | None:
    """Give the old question about the new time of a year; None where more than a time is named."""
    bare = rest.strip().rstrip("?!. ")
    bare = bare[:1].lower() + bare[1:]
    if not _TIME.fullmatch(_YEAR.sub("", bare).strip()):
        return None
    text = _TIME.sub("", without_years(before.standalone, before)).rstrip("?!. ")
    years = "" if _YEAR.search(bare) else "".join(f" {year}" for year in before.years)
    asked = sentence(f"{' '.join(text.split())} {bare}{years}")
    return Standalone(asked, subject_of(before) + tuple(before.aspects))
