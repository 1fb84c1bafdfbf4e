"""Whether something is said to have become more, less, better or worse."""

import re

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.values import values
from assistant.answering.kinds.judging.figures import FIGURES
from assistant.language import fold

# What has grown, shrunk or changed for better or worse, or has not.
_CHANGED = re.compile(
    r"\b(oka\w*|okn\w*|minsk\w*|sjunk\w*|stig\w*|steg|fler|farre|hogre|lagre|battre|samre|langre"
    r"|kortare|kort(?:as|ats|ades?|at)|forlang\w*|krymp\w*|dyrare|billigare"
    r"|sank(?:a|as|er|te|tes|t|ts)|hoj(?:a|as|er|de|des|t|ts|d|da)|forbattr\w*|forsamr\w*"
    r"|\w*(?:hojning|sankning|okning|minskning)\w*|forand\w*|oforandrad\w*"
    r"|vaxt\w*|vaxer|halver\w*|dubbl\w*"
    r"|increas\w*|decreas\w*|gr[eo]w\w*|rise\w*|rising|falls|falling|fallen|fell|improv\w*"
    r"|worse\w*|fewer|more|higher|lower|longer|shorter|changed)\b"
)


def tells_change(text: str) -> bool:
    """Say whether a text tells, or asks, of what has become more, less, better or worse."""
    return _CHANGED.search(fold(text)) is not None


def tells_of_change(it: Candidate) -> bool:
    """Say whether a statement tells of a change, or holds the figures that show one."""
    said = it.statement.reading
    return tells_change(said) or any(value.kind in FIGURES for value in values(said))
