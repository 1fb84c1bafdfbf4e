"""English words of a Swedish question, such as a turn in English leaves to its follow-up."""

from collections.abc import Sequence

from assistant.language import fold
from assistant.language.detection import is_english
from assistant.language.glossary import Glossary
from assistant.language.tokens import words
from assistant.records.questions import Widening
from assistant.retrieval.understanding.vocabulary import Vocabulary


def borrowed(terms: Sequence[str], vocabulary: Vocabulary) -> frozenset[str]:
    """Give the terms that are English words that no document has; a name is of no language."""
    plain = (it for it in terms if it.islower() and is_english(it))
    return frozenset(it for it in plain if not vocabulary.knows(fold(it)))


def widened_borrowed(
    terms: Sequence[str], english: frozenset[str], glossary: Glossary
) -> tuple[Widening, ...]:
    """Give what the English words, and the phrases they are part of, are called in Swedish.

    Args:
        terms: Content words in the question's order.
        english: Those of them that are English.
    """
    if not english:
        return ()
    found = glossary.widen(terms, "en")
    return tuple(it for it in found if not english.isdisjoint(words(it.term)))
