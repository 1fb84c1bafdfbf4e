"""Prove a finished generation before it is published: nothing lost, everything findable."""

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from assistant.errors import IndexingError
from assistant.indexing.derive import ARRAY, CATALOGUE, CHROMA, SMALL, TERMS
from assistant.indexing.exact import ExactVectors
from assistant.indexing.lookup import Lookup
from assistant.indexing.prepare import FIELDS, lexical_terms
from assistant.indexing.terms import TermClause, TermIndex
from assistant.indexing.vectors import VectorStore
from assistant.records.documents import PassageId

SAMPLE = 200
"""Passages looked for in a corpus larger than `SMALL`; in a smaller one, all are."""
# Passages that say the same share a vector; as many as this may stand before the one looked for.
TWINS = 20
# Words of a passage that it is looked for by; more find it no better.
WORDS = 12
SAME = 0.9999


def prove(folder: Path, suspects: Sequence[str] = ()) -> None:
    """Raise unless the stores agree and passages are found by their own vector and words.

    Args:
        suspects: Passages to look for in any case: those that this build touched.

    Raises:
        IndexingError: What does not hold; the generation must not be published.
    """
    lookup = Lookup(folder / CATALOGUE)
    exact = ExactVectors(folder / ARRAY)
    terms = TermIndex(folder / TERMS)
    vectors = VectorStore(folder / CHROMA)
    try:
        _counts_agree(lookup, exact, terms, vectors)
        rows = _chosen(lookup, suspects)
        _found_by_vector(lookup, exact, vectors, rows)
        _found_by_words(lookup, terms, rows)
    finally:
        vectors.close()
        lookup.close()


def _counts_agree(
    lookup: Lookup, exact: ExactVectors, terms: TermIndex, vectors: VectorStore
) -> None:
    count = len(lookup.ids)
    if len(exact) != count or len(terms) != count:
        raise IndexingError(
            f"index: {count} passages in the catalogue, {len(exact)} vectors, {len(terms)} in the "
            'lexical index. Run "belagt index --rebuild"'
        )
    if lookup.ids and vectors.ids() != set(lookup.ids):
        raise IndexingError(
            "index: the vector store does not hold the passages of the catalogue. "
            'Run "belagt index --rebuild"'
        )


def _chosen(lookup: Lookup, suspects: Sequence[str]) -> list[int]:
    if len(lookup.ids) <= SMALL:
        return list(range(len(lookup.ids)))
    # Seeded, so that a build that failed fails again where it is looked into.
    chance = random.Random(len(lookup.ids))  # noqa: S311  # a sample, no secret
    rows = [lookup.row_of_id[PassageId(name)] for name in suspects]
    return sorted({*chance.sample(range(len(lookup.ids)), SAMPLE), *rows[:SAMPLE]})


def _found_by_vector(
    lookup: Lookup, exact: ExactVectors, vectors: VectorStore, rows: Sequence[int]
) -> None:
    for row in rows:
        found = vectors.nearest(exact.row(row), min(TWINS, len(lookup.ids)))
        named = [name for name, cosine in found if cosine >= SAME]
        if lookup.ids[row] not in named and len(named) < TWINS and np.any(exact.row(row)):
            raise IndexingError(
                f"index: passage {lookup.ids[row]} is not found by its own vector. "
                'Run "belagt index --rebuild"'
            )


def _found_by_words(lookup: Lookup, terms: TermIndex, rows: Sequence[int]) -> None:
    facts = {row.facts.id: row.facts for row in lookup.documents}
    for row in rows:
        passage = lookup.passages([lookup.ids[row]])[0]
        fields = lexical_terms(passage, facts[passage.document])
        clauses = [
            TermClause(field, term)
            for field in FIELDS[:1]
            for term in list(dict.fromkeys(fields.get(field, "").split()))[:WORDS]
        ]
        facets = [lookup.facets.facet_of_row(row)]
        found = terms.match(clauses, len(lookup.ids), facets)
        if clauses and lookup.seqs[row] not in {seq for seq, _ in found}:
            raise IndexingError(
                f"index: passage {lookup.ids[row]} is not found by its own words. "
                'Run "belagt index --rebuild"'
            )
