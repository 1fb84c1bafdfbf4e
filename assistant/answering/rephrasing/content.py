"""The words and phrases of a claim that say what it is about."""

from collections.abc import Callable, Sequence

from assistant.answering.evidence.values import values
from assistant.answering.rephrasing.telling import turns
from assistant.language import is_function_word, words
from assistant.records.questions import Language

# Words of the longest phrase that is looked up whole ("upper secondary school").
_LONGEST = 3

Translate = Callable[[str], Sequence[str]]


def content(text: str, language: Language, translate: Translate) -> list[str]:
    """Give a text's words, and phrases that mean one thing, without grammar and values.

    What only turns a meaning ("minskade", "inte") says nothing of what the text is about.
    """
    terms: list[str] = []
    said = words(without_values(text))
    place = 0
    while place < len(said):
        length = _phrase_length(said[place:], translate) if language == "en" else 1
        term = " ".join(said[place : place + length])
        if length > 1 or not (is_function_word(term, language) or turns(term)):
            terms.append(term)
        place += length
    return terms


def without_values(text: str) -> str:
    """Give a text with its figures, dates and sums blanked out, each character in its place."""
    told = list(text)
    for value in values(text):
        told[value.start : value.end] = " " * (value.end - value.start)
    return "".join(told)


def _phrase_length(said: Sequence[str], translate: Translate) -> int:
    """Give how many of the first words make a phrase that is known; 1 if none do."""
    for length in range(min(_LONGEST, len(said)), 1, -1):
        if translate(" ".join(said[:length])):
            return length
    return 1
