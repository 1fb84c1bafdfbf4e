"""Tell when a word names a body, and whether it is the one that answers for a document."""

import re

from assistant.answering.evidence.bags import Bag
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import APART
from assistant.language import fold

_BODY = re.compile(r"\w(namnd|styrels|utskott|forvaltning)(e|en|et|ens|ets|s)?$")


def is_body(term: str) -> bool:
    """Say whether a word names a board, a committee or its office: "kulturnämnden"."""
    return _BODY.search(fold(term)) is not None


def is_of_body(part: Concept, named: Bag) -> bool:
    """Say whether a concept is a body that a document's name has, if only as a part of its own.

    "Kulturnämnden" is what people call kultur- och fritidsnämnden.
    """
    return is_body(part.term) and part.match(named) >= APART
