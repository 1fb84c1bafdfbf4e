"""Whether a passage is of the aspect that a question asks for, by its section's heading."""

from functools import lru_cache

from assistant.language.folding import fold
from assistant.language.tokens import words
from assistant.language.vocabulary import aspect_words
from assistant.records.documents import Aspect, Passage
from assistant.records.questions import Query

# A longer line says something of its own.
_MOST_WORDS = 7
# Headings that name facts or activities are as often about anything.
_TELLING = frozenset({"challenges", "progress", "outlook"})
# What such a heading counts beside one that reading knows for its aspect.
_HINTED = 0.7


def aspect_match(query: Query, passage: Passage) -> float:
    """Give 1 for an aspect asked for, -1 for only others, 0 where nothing is asked or known.

    A heading that is of no known aspect may still have a word for one that is asked for.
    """
    if not query.aspects:
        return 0.0
    if not passage.aspects:
        hinted = hinted_aspects(passage.locator.section or "")
        return _HINTED if hinted & set(query.aspects) else 0.0
    return 1.0 if set(query.aspects) & set(passage.aspects) else -1.0


@lru_cache(maxsize=16_384)
def hinted_aspects(heading: str) -> frozenset[Aspect]:
    """Give the aspects that a heading has a question's word for: "Bekymmer vi bär med oss"."""
    said = tuple(fold(word) for word in words(heading))
    if len(said) > _MOST_WORDS:
        return frozenset()
    spans = {said[at:end] for at in range(len(said)) for end in range(at + 1, len(said) + 1)}
    return frozenset(aspect for phrase, aspect in _phrases() if phrase in spans)


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[tuple[str, ...], Aspect], ...]:
    return tuple(
        (tuple(fold(phrase).split()), aspect)
        for aspect, _, listed in aspect_words()
        if aspect in _TELLING
        for phrase in listed
    )
