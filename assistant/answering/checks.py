"""Refuse questions that cannot be asked, with the reason, before anything is searched."""

import unicodedata
from typing import Literal, TypeAlias

from assistant.errors import QuestionError
from assistant.records.questions import Language

QuestionFault: TypeAlias = Literal["empty", "too_long", "control", "binary", "wordless"]

_WHITE = frozenset("\t\n\r\v\f\x85\u2028\u2029")
_TEXTS: dict[QuestionFault, dict[Language, str]] = {
    "empty": {
        "sv": 'frågan är tom. Skriv en fråga, till exempel "Vilka utmaningar finns för skolan?"',
        "en": "the question is empty. Write a question, "
        'such as "What are the challenges for the schools?"',
    },
    "too_long": {
        "sv": "frågan är längre än {limit} tecken. Korta den, eller dela den i flera",
        "en": "the question is longer than {limit} characters. Shorten it, or ask it in parts",
    },
    "control": {
        "sv": "frågan innehåller styrtecken. Skriv den på nytt som vanlig text",
        "en": "the question holds control characters. Write it again as plain text",
    },
    "binary": {
        "sv": "frågan är inte text. Skriv den med vanliga bokstäver",
        "en": "the question is not text. Write it with ordinary letters",
    },
    "wordless": {
        "sv": "frågan innehåller inga ord. Skriv en fråga i ord",
        "en": "the question holds no words. Write it in words",
    },
}


def check_question(question: str, limit: int) -> str:
    """Give the question on one line, without invisible characters.

    Raises:
        QuestionError: It is empty, longer than `limit` characters, holds control characters,
            is not text or holds no word.
    """
    fault = question_fault(question, limit)
    if fault is not None:
        raise QuestionError(f"question: {fault_text(fault, 'en', limit)}")
    return _tidy(question)


def question_fault(question: str, limit: int) -> QuestionFault | None:
    """Name what keeps a question from being asked; None where nothing does."""
    if not question.strip():
        return "empty"
    if len(question) > limit:
        return "too_long"
    if "\ufffd" in question or any(unicodedata.category(mark) == "Cs" for mark in question):
        return "binary"
    controls = [mark for mark in question if _is_control(mark)]
    if "\0" in controls or len(controls) * 10 > len(question):
        return "binary"
    if controls:
        return "control"
    return None if any(mark.isalnum() for mark in question) else "wordless"


def fault_text(fault: QuestionFault, language: Language, limit: int) -> str:
    """Say a fault and its remedy to the person who asked."""
    return _TEXTS[fault][language].format(limit=limit)


def _is_control(mark: str) -> bool:
    return unicodedata.category(mark) == "Cc" and mark not in _WHITE


def _tidy(question: str) -> str:
    # Format characters (zero-width spaces, direction overrides) show nothing and hide words.
    shown = "".join(mark for mark in question if unicodedata.category(mark) != "Cf")
    return " ".join(unicodedata.normalize("NFC", shown).split())
