"""The lexical leg: what is looked for in the terms of the index, and how much each find counts."""

from collections.abc import Iterator, Mapping

from assistant.indexing.stores.terms import TermClause
from assistant.language.analysis import analyse
from assistant.language.folding import fold
from assistant.language.tokens import words
from assistant.records.questions import Query
from assistant.retrieval.cognates import swedish_kin
from assistant.retrieval.understanding.vocabulary import Words
from assistant.retrieval.weights import Weights

_EXACT = "exact"
_GRAMS = "grams"
# Of the wordings that the glossary gives for a term, the likeliest are given first.
_MOST_WIDENINGS = 4
# Below this many passages nothing costs enough to be left out.
_LARGE = 2_000


def lexical_clauses(query: Query, index: Words, size: int, weights: Weights) -> list[TermClause]:
    """Give the clauses for a query, each field and term once, those found nowhere left out.

    The index tells how many passages hold a term; the size is how many there are.
    """
    sums: dict[tuple[str, str], float] = {}
    for word, weight in weighted_words(query, weights):
        for field, term, share in _terms(word, weights.fields):
            key = (field, term)
            sums[key] = sums.get(key, 0.0) + weight * share
    return [
        TermClause(field, term, weight)
        for (field, term), weight in sums.items()
        if weight > 0 and _worth_a_look(field, term, index, size, weights)
    ]


def weighted_words(query: Query, weights: Weights) -> Iterator[tuple[str, float]]:
    """Give the words that are looked for, with repeats, and how much each counts.

    The question's own words first, those that carry its content at 1; then what the glossary
    adds to them, and for English their Swedish kin.
    """
    content = {fold(word) for term in query.terms for word in words(term)}
    for word in words(query.standalone):
        folded = fold(word)
        yield word, 1.0 if folded in content else weights.words.framing
        kin = swedish_kin(folded) if weights.words.cognate and folded in content else None
        if kin is not None:
            yield kin, weights.words.cognate
    fading = weights.words.fading
    for widening in query.widened:
        for place, wording in enumerate(widening.also[:_MOST_WIDENINGS], start=1):
            pieces = words(wording)
            for piece in pieces:
                yield piece, weights.words.widened / place**fading / len(pieces) ** 0.5


def _terms(word: str, fields: Mapping[str, float]) -> Iterator[tuple[str, str, float]]:
    analysis = analyse(word)
    for field, weight in fields.items():
        for term in getattr(analysis, field.rpartition("_")[2]):
            yield field, term, weight


def _worth_a_look(field: str, term: str, index: Words, size: int, weights: Weights) -> bool:
    count = index.frequency(field, term)
    if count == 0:
        return False
    too_common = size > _LARGE and count > weights.words.common * size
    return not (too_common and field.endswith(_GRAMS))
