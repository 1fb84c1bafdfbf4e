"""Who decided: a body beside a word for deciding, whichever of many such words is asked with."""

import re
from collections.abc import Sequence

from assistant.language import fold

# What all say that something was decided: "klubbade" is answered by "antagen av nämnden".
_DECIDING = re.compile(
    r"beslut(?:a|ar|ade|at|as|ad|ades|ats|et|en)?|anto(?:g|gs|gits)|anta(?:r|git|gen|gna|get)"
    r"|klubba\w*|godkan(?:de|des|t|ts|d|da|ner)|faststall(?:de|des|t|ts|d|da|er)"
    r"|decided?|adopt(?:s|ed)|approve[sd]?|passed"
)
_BODY = (
    r"(?:\w+- och )?\w*(?:fullmaktige|namnden|styrelsen|utskottet|\bkf|\bks"
    r"|council|committee|board)"
)
_ACTIVE = re.compile(
    rf"\b{_BODY} (?:har |had |has )?(?:{_DECIDING.pattern})\b"
    rf"|\b(?:beslutade|antog|godkande) {_BODY}\b"
    rf"|\b{_BODY} (?:fattade|tog|har fattat) (?:\w+ )?beslut\w*"
)
_PASSIVE = re.compile(
    rf"\b(?:{_DECIDING.pattern})(?: \w+){{0,4}}? (?:av|by) (?:the )?(?:\w+ ){{0,2}}{_BODY}\b"
)
# What who decided is asked for by, and no statement need say.
_ANY_BODY = re.compile(r"(?:namnd(?:en)?|instans(?:en)?|organ(?:et)?|body|bodies|authority)")


def asks_who_decided(asked: Sequence[str]) -> bool:
    """Say whether one of the question's first words is for deciding."""
    return any(map(is_deciding, asked))


def says_who_decided(text: str) -> bool:
    """Say whether a text has a body beside a word for deciding."""
    said = fold(text)
    return bool(_ACTIVE.search(said) or _PASSIVE.search(said))


def is_any_body(term: str) -> bool:
    """Say whether a word asks which body it was."""
    return _ANY_BODY.fullmatch(fold(term)) is not None


def is_deciding(term: str) -> bool:
    """Say whether a word is one for deciding: "beslutet" in "vem tog beslutet"."""
    return _DECIDING.fullmatch(fold(term)) is not None
