"""Tell a share by which something rose or fell from one of those that are counted."""

import re

from assistant.answering.evidence.values import Value
from assistant.language import fold

_RISE = (
    r"(?:\w*(?:ok|minsk|stig|steg|sjunk|sjonk|fall|foll|rasa)\w*|increase\w*|decrease\w*|fell|rose)"
)
_BY = re.compile(rf"\b{_RISE} (?:\w+ )?(?:med|by) (?:\w+ )?$")
_THAN = re.compile(
    r"\W*(?:procent |per ?cent )?(?:fler|farre|mer|mindre|hogre|lagre|under|over|above|below|more"
    r"|fewer|less|higher|lower)\b"
)
_CHANGE_ASKED = re.compile(
    r"\b(?:fler|farre|mer|mindre|\w*ok(?:a|at|ar|ade|ning\w*)|\w*minsk\w*|more|fewer|less"
    r"|increase\w*|decrease\w*|risen|fallen|hogre|lagre|over|under|above|below)\b"
)


def is_by_how_much(text: str, value: Value) -> bool:
    """Say whether a share is by how much something rose or fell: "minskade med 3 procent"."""
    if value.kind != "share":
        return False
    before, after = fold(text[: value.start]), fold(text[value.end :])
    return bool(_BY.search(before) or _THAN.match(after))


def asks_by_how_much(asked: str) -> bool:
    """Say whether a question asks by how much, not how many there are."""
    return bool(_CHANGE_ASKED.search(fold(asked)))
