"""Tell a greeting or thanks from a question, and answer it as one."""

from typing import Literal, TypeAlias

from assistant.language import fold, words
from assistant.records.questions import Language

Courtesy: TypeAlias = Literal["greeting", "thanks"]

# One of these must stand in a courtesy: "bra" and "det var" alone may be half a question.
_TELLING: dict[Courtesy, str] = {
    "greeting": "hej hejsan hallå tjena tja goddag morgon hello hi hey morning",
    "thanks": "tack tackar ok okej thanks thank toppen perfekt jättebra great",
}
# These may stand beside it; any other word asks something.
_BESIDE: dict[Courtesy, str] = {
    "greeting": "god dag kväll good evening afternoon there där",
    "thanks": "så mycket hemskt för hjälpen svaret bra fint utmärkt det var you very much good "
    "perfect for the help answer",
}


def _folded(lists: dict[Courtesy, str]) -> dict[Courtesy, frozenset[str]]:
    return {kind: frozenset(fold(listed).split()) for kind, listed in lists.items()}


_TELLING_WORDS, _BESIDE_WORDS = _folded(_TELLING), _folded(_BESIDE)
_REPLIES: dict[Courtesy, dict[Language, str]] = {
    "greeting": {
        "sv": "Hej! Fråga om något som kan stå i dokumenten, till exempel utmaningar, planer, "
        "siffror eller vem som ansvarar.",
        "en": "Hello! Ask about something that the documents may say, such as challenges, plans, "
        "figures or who is responsible.",
    },
    "thanks": {
        "sv": "Varsågod! Ställ gärna en fråga till.",
        "en": "You are welcome! Do ask another question.",
    },
}


def courtesy(text: str) -> Courtesy | None:
    """Name the courtesy that a message is; None where it may ask something."""
    said = {fold(word) for word in words(text)}
    for kind, telling in _TELLING_WORDS.items():
        if said & telling and said <= telling | _BESIDE_WORDS[kind]:
            return kind
    return None


def reply(kind: Courtesy, language: Language) -> str:
    """Give the line that answers a courtesy; it claims nothing of the documents."""
    return _REPLIES[kind][language]
