"""Whether something is said to have become more, less, better or worse."""

import re

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
