"""Tell which of the things that a question named a word in the next one points at."""

import re

from assistant.answering.dialogue.standalone import COUNTED
from assistant.answering.dialogue.subjects import subject_of
from assistant.answering.evidence.concepts import concepts
from assistant.language import words
from assistant.records.questions import Language, Query

# What was counted, up to the verb: "reports of concern about children".
_COUNTED_WHOLE: dict[Language, re.Pattern[str]] = {
    "sv": re.compile(r"^\W*hur många (\w+(?: (?:om|av|med) \w+)*)", re.IGNORECASE),
    "en": re.compile(
        r"^\W*how many ((?:\w+ )*?\w+)(?= (?:were|was|are|is|did|do|does|have|has|had|will|can"
        r"|could|would|got|came|went|took|left|made|\w+ed)\b)", re.IGNORECASE,
    ),
}  # fmt: skip
_ONE_THING = frozenset(
    ("det", "den", "detta", "denna", "där", "dit", "it", "this", "that", "there")
)  # fmt: skip
THEY = frozenset(("de", "dem", "dom", "dessa", "they", "them", "these", "those"))


def pointed_at(query: Query, pointer: str) -> tuple[str, ...]:
    """Give which of the words that name a subject a word points at.

    "It" is no person and nothing that was counted, where anything else was named; "they" are what
    was counted; "one" is the last thing named.

    Args:
        pointer: In lower case; empty where the subject is only left out.
    """
    named = subject_of(query)
    if pointer in _ONE_THING and (head := _head_of(query, named)):
        return (head, *named)
    if pointer == "one":
        return named[-1:]
    if pointer in THEY and (whole := counted(query)):
        return tuple(part.term for part in concepts(query) if part.hard and part.term in whole)
    counted_word = COUNTED.match(query.standalone)
    people = {word for person in query.people for word in person.split()} if pointer else set()
    beside = {*people, counted_word[1]} if counted_word and pointer in _ONE_THING else people
    return tuple(term for term in named if term not in beside) or named


def _head_of(query: Query, named: tuple[str, ...]) -> str:
    """Give what is spoken of where a topic only says of what: "kartläggning av hemlöshet"."""
    if not named:
        return ""
    of = r"(?:av|of|på|vid|at|on)"
    hit = re.search(rf"\b([\w-]+) {of} (?:the )?(?:\w+ )?{re.escape(named[0])}\b", query.standalone)
    counted_word = COUNTED.match(query.standalone)
    if hit is None or hit[1] in named or (counted_word and counted_word[1] == hit[1]):
        return ""
    hard = any(it.hard and it.term == hit[1] for it in concepts(query))
    return hit[1] if hard else ""


def counted(query: Query) -> str:
    """Give what a question asks the number of, as it writes it; empty where it says nothing."""
    hit = _COUNTED_WHOLE[query.language].match(query.standalone)
    said = words(hit[1]) if hit else ()
    return hit[1] if hit and any(it.hard and it.term in said for it in concepts(query)) else ""
