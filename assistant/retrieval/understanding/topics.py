"""Tell which of a question's words name what it is about."""

from collections.abc import Sequence

from assistant.language.analysis import analyse
from assistant.records.questions import Widening
from assistant.retrieval.understanding.vocabulary import Vocabulary


def named_topics(
    terms: Sequence[str], widened: Sequence[Widening], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Give the terms that some heading of the index holds; all terms where none is.

    A term counts as held where its stem, a part of it, or what it is also called is.
    """
    also = {widening.term: widening.also for widening in widened}
    held = tuple(
        term
        for term in terms
        if any(_heads(wording, vocabulary) for wording in (term, *also.get(term, ())))
    )
    return held or tuple(terms)


def _heads(wording: str, vocabulary: Vocabulary) -> bool:
    stems = analyse(wording).stems
    return bool(stems) and all(vocabulary.heads(stem) for stem in stems)
