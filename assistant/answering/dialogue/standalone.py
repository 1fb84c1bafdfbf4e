"""A question as it stands alone, and how one is written."""

import re
from dataclasses import dataclass

from assistant.records.documents import Aspect
from assistant.records.questions import Language

WRITTEN: dict[Language, dict[Aspect | None, str]] = {
    "sv": {
        "challenges": "Vilka utmaningar finns för {}?",
        "progress": "Vilken positiv utveckling finns för {}?",
        "outlook": "Vad planeras framåt för {}?",
        "events": "Vilka händelser har inträffat för {}?",
        "facts": "Hur är läget för {}?",
        None: "Vad sägs om {}?",
    },
    "en": {
        "challenges": "What are the challenges for {}?",
        "progress": "What progress has been made for {}?",
        "outlook": "What is planned ahead for {}?",
        "events": "What events took place for {}?",
        "facts": "What is the situation for {}?",
        None: "What is said about {}?",
    },
}
# What a question asks the number of: "hur många besök".
COUNTED = re.compile(r"^\W*(?:hur många|how many)\s+(\w+)", re.IGNORECASE)
_QUESTION_WORD = re.compile(
    r"\b(vad|vem|vems|vilk\w+|när|nar|var|vart|varför|varfor|hur|what|who|whom|whose|which|when"
    r"|where|why|how|finns|fanns|har|är|is|are|was|were|does|did|do|lista|list|berätta|beratta|tell)\b",
    re.IGNORECASE,
)
_TWO_ARTICLES = re.compile(r"\b(?:a|an|the) (?=(?:a|an|the) )", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Standalone:
    """A question as it stands alone, and the words that it took from earlier turns.

    Attributes:
        after: The turn that it took them from; None where it took none.
    """

    text: str
    inherited: tuple[str, ...] = ()
    after: "Standalone | None" = None


def asks(text: str) -> bool:
    """Say whether a text has a word that asks or tells to answer."""
    return _QUESTION_WORD.search(text) is not None


def sentence(text: str) -> str:
    """Give a text as a question: with a capital and a question mark."""
    text = _TWO_ARTICLES.sub("", " ".join(text.split()).rstrip("?!. "))
    return text[:1].upper() + text[1:] + "?"
