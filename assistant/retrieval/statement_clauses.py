"""What the lexical index is asked for, so that no statement that holds a word is passed over."""

from collections.abc import Iterator, Sequence

from assistant.indexing.generation import Generation
from assistant.indexing.stores.terms import TermClause
from assistant.retrieval.needs import GRAM_SHARE, GRAM_WORTH, PART_WORTH, Wording
from assistant.retrieval.passage_terms import Terms

_GRAMS = ("grams", "heading_grams")
_FIELDS = ("stems", "parts", "heading_stems", "heading_parts", "context_stems")
# How well a word must be held: as itself, as part of a compound, or nearly whole by its letters.
HELD = 0.7


def wording_clauses(wording: Wording, generation: Generation) -> list[TermClause]:
    """Give what a place holds one of where it holds the wording well enough.

    Were all words but one held wholly, that one would still have to be held by what is left: the
    rarest word is enough to look for, so that "hälso- och sjukvård" is not looked for by its "och".
    """
    count, least = len(wording.words), HELD / wording.worth
    # Shares are parts of small numbers: a little less than the threshold is none of them.
    of_each = count * least - (count - 1) - 1e-6
    if least > 1 or not count:
        return []
    if of_each <= 0:
        every = (_word_clauses(word, least - 1e-6, generation) for word in wording.words)
        return [clause for clauses in every for clause in clauses]
    each = [list(_word_clauses(word, of_each, generation)) for word in wording.words]
    return min(
        each, key=lambda clauses: sum(generation.frequency(c.field, c.term) for c in clauses)
    )


def _word_clauses(word: Terms, least: float, generation: Generation) -> Iterator[TermClause]:
    """Give what a place holds one of where it holds the word at least so well."""
    yield from _rarest(_FIELDS, word.stems or word.exact, 0, generation)
    if word.parts and least <= PART_WORTH:
        missing = int(len(word.parts) * (1 - (least / PART_WORTH) ** 0.5))
        yield from _rarest(_FIELDS, word.parts, missing, generation)
    if len(word.grams) > 1 and least <= GRAM_WORTH:
        share = max(least / GRAM_WORTH, GRAM_SHARE)
        yield from _rarest(_GRAMS, word.grams, int(len(word.grams) * (1 - share)), generation)


def _rarest(
    fields: Sequence[str], terms: frozenset[str], missing: int, generation: Generation
) -> Iterator[TermClause]:
    """Look for the rarest of terms of which no more may be missing: one more than that."""
    by_rarity = sorted(terms, key=lambda term: (_holders(fields, term, generation), term))
    for term in by_rarity[: missing + 1]:
        yield from (TermClause(field, term) for field in fields)


def _holders(fields: Sequence[str], term: str, generation: Generation) -> int:
    return sum(generation.frequency(field, term) for field in fields)
