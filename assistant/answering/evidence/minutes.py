"""The day of the meeting whose minutes a document is, which holds for all that stands in it."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.values import values
from assistant.language import fold
from assistant.records.documents import Statement

# Lines at the top of minutes among which their day stands, and the words of such a line.
_TOP, _SHORT = 12, 14
_OF_MEETING = re.compile(
    r"\b(?:sammantrad\w+|\w*motet?|motesda\w+|protokoll\w*|meeting|minutes)\b"
    r"|^\W*(?:datum|dag|tid|date|time)\b"
)
_DAY = re.compile(r"(?:\d{4}|-)-\d\d-\d\d")


def day_of_minutes(title: str, statements: Sequence[Statement]) -> str:
    """Give the day that minutes say at their top that they are of, as written; else nothing."""
    for text in (title, *(it.reading for it in statements[:_TOP])):
        if len(text.split()) <= _SHORT and _OF_MEETING.search(fold(text)):
            for value in values(text):
                if value.kind == "date" and _DAY.fullmatch(value.form):
                    return text[value.start : value.end]
    return ""
