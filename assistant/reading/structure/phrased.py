"""Tell the aspect of a heading in words of one's own: "Det som skaver", "Här går det trögt"."""

from functools import lru_cache

from assistant.language.folding import fold
from assistant.language.function_words import is_function_word
from assistant.language.vocabulary import aspect_words
from assistant.records.documents import Aspect

# A heading in one's own words opens so; a bullet seldom does, and never says so little more.
_OPENINGS = frozenset(
    ("det", "detta", "vad", "har", "dar", "sa", "nar", "hur", "allt", "saker", "sadant", "omraden",
     "fragor", "vart", "what", "where", "things", "how", "areas")
)  # fmt: skip
_MOST_WORDS = 6
# "Det som skaver" and "Det vi oroas över" name something, "Det är svårt" says it, as bullets do.
_NAMED = frozenset(("som", "vi", "har"))
# What such a heading adds that names nothing.
_FILLING = frozenset(
    ("som", "vi", "sist", "senast", "fortfarande", "just", "nu", "mest", "extra", "lite", "annu",
     "framat", "still", "most")
)  # fmt: skip


def phrased_aspect(bare: str) -> Aspect | None:
    """Give the aspect that a short line asks after as a question would; None where it says more.

    Args:
        bare: The folded words of the line.
    """
    said = bare.split()
    if not 1 < len(said) <= _MOST_WORDS or said[0] not in _OPENINGS:
        return None
    if (said[0] == "det" and said[1] not in _NAMED) or _has_done(said):
        return None
    for start, end in _longest_first(len(said)):
        aspect = _phrases().get(tuple(said[start:end]))
        if aspect and all(_names_nothing(word) for word in (*said[:start], *said[end:])):
            return aspect
    return None


def _has_done(said: list[str]) -> bool:
    """Tell "Har förbättrats" from "Här går det trögt", which fold to the same first word."""
    return said[0] == "har" and said[1].endswith(("it", "at", "its", "ats", "tts"))


def _longest_first(length: int) -> list[tuple[int, int]]:
    spans = [(start, end) for start in range(length) for end in range(start + 1, length + 1)]
    return sorted(spans, key=lambda span: span[0] - span[1])


def _names_nothing(word: str) -> bool:
    return word in _FILLING or word in _OPENINGS or any(
        is_function_word(word, language) for language in ("sv", "en")
    )  # fmt: skip


@lru_cache(maxsize=1)
def _phrases() -> dict[tuple[str, ...], Aspect]:
    """Give the folded phrases that ask for an aspect other than the facts, which are everywhere."""
    return {
        tuple(fold(phrase).split()): aspect
        for aspect, _, listed in aspect_words()
        if aspect != "facts"
        for phrase in listed
    }
