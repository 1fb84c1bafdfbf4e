"""Tell a greeting or thanks from a question, and answer it as one."""

from typing import Literal, TypeAlias

from assistant.language import fold, words
from assistant.records.questions import Language

Courtesy: TypeAlias = Literal["greeting", "thanks"]

# Folded. A message of nothing but such words asks nothing.
_WORDS: dict[Courtesy, frozenset[str]] = {
    "greeting": frozenset(
        [
            "hej",
            "hejsan",
            "hallå",
            "tjena",
            "tja",
            "goddag",
            "god",
            "dag",
            "morgon",
            "kväll",
            "hello",
            "hi",
            "hey",
            "good",
            "morning",
            "evening",
            "afternoon",
            "there",
            "där",
        ]
    ),
    "thanks": frozenset(
        [
            "tack",
            "tackar",
            "så",
            "mycket",
            "hemskt",
            "för",
            "hjälpen",
            "svaret",
            "ok",
            "okej",
            "bra",
            "toppen",
            "fint",
            "perfekt",
            "utmärkt",
            "jättebra",
            "det",
            "var",
            "thanks",
            "thank",
            "you",
            "very",
            "much",
            "great",
            "good",
            "perfect",
            "for",
            "the",
            "help",
            "answer",
        ]
    ),
}
# One of these must stand in it: "bra", "det var" and "for the answer" alone may be half a question.
_KEYS: dict[Courtesy, frozenset[str]] = {
    "greeting": frozenset(
        [
            "hej",
            "hejsan",
            "hallå",
            "tjena",
            "tja",
            "goddag",
            "morgon",
            "hello",
            "hi",
            "hey",
            "morning",
        ]
    ),
    "thanks": frozenset(
        [
            "tack",
            "tackar",
            "ok",
            "okej",
            "thanks",
            "thank",
            "toppen",
            "perfekt",
            "jättebra",
            "great",
        ]
    ),
}
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
    for kind, known in _WORDS.items():
        folded = {fold(word) for word in known}
        if said and said <= folded and said & {fold(word) for word in _KEYS[kind]}:
            return kind
    return None


def reply(kind: Courtesy, language: Language) -> str:
    """Give the line that answers a courtesy; it claims nothing of the documents."""
    return _REPLIES[kind][language]
