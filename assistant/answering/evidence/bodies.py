"""Tell when a word names a body, and whether it is the one that answers for a document."""

import re

from assistant.answering.evidence.bags import Bag
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import APART
from assistant.language import fold, words

_ENDING = r"(namnd|styrels|utskott|forvaltning|tjanst|kontor)(e|en|et|ens|ets|s)?$"
_BODY = re.compile(rf"\w{_ENDING}")
_BOARD = re.compile(r"\w(namnd|styrels|utskott)(e|en|et|ens|ets|s)?$")
_SHORTEST = 4


def is_body(term: str) -> bool:
    """Say whether a word names a board, a committee or its office: "kulturnämnden"."""
    return _BODY.search(fold(term)) is not None


def is_of_body(part: Concept, named: Bag) -> bool:
    """Say whether a concept is a body that a document's name has, if only as a part of its own.

    "Kulturnämnden" is what people call kultur- och fritidsnämnden, and "socialtjänsten" is led by
    socialnämnden.
    """
    if not is_body(part.term):
        return False
    return part.match(named) >= APART or _root(part.term) in {
        _root(word) for word in named.exact if _BOARD.search(word)
    }


def is_named_in(part: Concept, office: str) -> bool:
    """Say whether an office is that of a body: "socialdirektör" heads socialtjänsten."""
    return is_body(part.term) and any(
        len(root) < len(word) and word.startswith(root)
        for root in (_root(part.term),)
        for word in map(fold, words(office))
    )


def _root(term: str) -> str:
    """Give what a body is for: "social" of "socialtjänsten"; the word itself where it is short."""
    root = re.sub(_ENDING, "", fold(term)).rstrip("s")
    return root if len(root) >= _SHORTEST else fold(term)
