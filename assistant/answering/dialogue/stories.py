"""Part what is told before a question from the question: a story says what it is about."""

import re

from assistant.language import fold
from assistant.retrieval.understanding.years import named_years

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_SENTENCE_END = re.compile(r"[.!?]+\s+")
# "Readers ask about the bridge: what may it carry?"
_LED_UP = re.compile(
    r"^(?P<story>[^?]{20,}?"
    r"|(?:jag|vi|we|i (?:\w+ )?(?:read|heard|saw|remember|noticed|know|have|was|am))\b"
    r"[^?]{20,}?(?=,))[:–,]\s+"
    r"(?P<asked>(?:vad|vem|vilk\w+|hur|när|var|varför|what|who|which|how|when|where|why)\b.*)$",
    re.IGNORECASE,
)
# "... about the buses, she wondered how many there are": the question stands within what is told.
_WONDERED = re.compile(
    r"^(?P<story>[^?]{20,}?),?\s+(?:(?:och|men|så|and|but|so)\s+)?"
    r"(?:(?:jag|vi|hon|han|de|som|i|we|she|he|they|who)\s+)?(?:\w+\s+){0,2}?"
    r"(?:undra(?:r|de)?|frågar|frågade|fundera(?:r|de)|vill(?:e)? (?:gärna )?veta|vet (?:du|ni)"
    r"|wonder(?:s|ed|ing)?|asks|asked(?: me)?|wants? to know|would like to know|do you know)\s+"
    r"(?P<asked>(?:vad|vem|vilk\w+|hur|när|var|varför|what|who|which|how|when|where|why)\b.*)$",
    re.IGNORECASE,
)
# Asks only whether there is an answer: "Vet ni det?".
_EMPTY = re.compile(
    r"^\W*(?:vet (?:du|ni|man)|kan (?:du|ni) (?:svara|hjälpa|säga)|har (?:du|ni) koll|stämmer det"
    r"|do you know|can you (?:help|tell me|say)|any idea)(?:\s+(?:det|om det|på det|mig|oss|that"
    r"|me|us|something|något|det där))*\W*$",
    re.IGNORECASE,
)
# A story says something, in more words than a greeting has.
_LEAST_WORDS = 5
# Of now and of what is new the story's year says nothing, nor a year since when something was.
_NOW = re.compile(r"\b(nu|idag|i dag|ny|nya|nytt|nasta|framover|now|today|new|next)\b")
_SINCE = re.compile(r"\b(sedan|sen|fran|since|from) (?:ar )?(?:19|20)\d\d")


def story_and_question(text: str) -> tuple[str, str]:
    """Give what is told before the first question, and the questions; no story where none is."""
    parts = _SENTENCE.split(" ".join(text.split()))
    parts = [part for part in parts if not _EMPTY.match(part)] or parts
    if not any(part.endswith("?") for part in parts) and (hit := _WONDERED.match(parts[-1])):
        parts[-1:] = [f"{hit['story']}.", f"{hit['asked'].rstrip('. ')}?"]
    first = next((at for at, part in enumerate(parts) if part.endswith("?")), 0)
    told, asked = " ".join(parts[:first]), " ".join(parts[first:])
    if hit := _LED_UP.match(asked):
        told, asked = f"{told} {hit['story']}.".strip(), hit["asked"]
    return (told, asked) if len(told.split()) >= _LEAST_WORDS else ("", text)


def in_one(story: str, question: str) -> str:
    """Give a story and its question as one sentence, of which nothing is left out as beside it."""
    return f"{_SENTENCE_END.sub(', ', story).rstrip('.!? ')}, {question}"


def with_year(question: str, story: str) -> str:
    """Give a question with the year that the story before it tells, where it names none."""
    years = named_years(story)
    if len(years) != 1 or named_years(question) or _NOW.search(fold(question)):
        return question
    if _SINCE.search(fold(story)):
        return question
    return f"{question.rstrip('?!. ')} {years[0]}?"
