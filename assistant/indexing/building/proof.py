"""Prove a finished generation before it is published: nothing lost, everything findable."""

import random
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np

from assistant.errors import IndexingError
from assistant.indexing.building.derive import ARRAY, CATALOGUE, CHROMA, SMALL, TERMS
from assistant.indexing.building.graph import Followed
from assistant.indexing.stores.exact import ExactVectors, Vectors
from assistant.indexing.stores.lookup import Lookup
from assistant.indexing.stores.terms import TermClause, TermIndex
from assistant.indexing.stores.vectors import VectorStore, known_ids
from assistant.indexing.wording import zones
from assistant.language.analysis import analyse

SAMPLE = 200
"""Passages looked for in a corpus larger than `SMALL`; in a smaller one, all are."""
# Share of vectors that Chroma's graph may leave out of reach; more is a fault.
UNREACHED = 0.02
# Words of a passage that it is looked for by; more find it no better.
WORDS = 12


def prove(folder: Path, after: int = 0, followed: Followed | None = None) -> tuple[int, ...]:
    """Raise unless the stores agree and passages are found by their own vector and words.

    Gives the few vectors that Chroma's graph does not reach, to be searched exactly beside it.

    Args:
        after: Vectors with a larger id are new: of these more are looked for.
        followed: What the graph holds, where it is that of the generation before, which was
            proved when it was written; what is beside it is compared one by one.

    Raises:
        IndexingError: What does not hold; the generation must not be published.
    """
    if followed is None:
        return _proved_with_graph(folder, after)
    with closing(Lookup(folder / CATALOGUE)) as lookup:
        _prove_records(folder, lookup, _chosen(lookup, after))
        _ids_agree(folder, lookup, followed)
    return ()


def _proved_with_graph(folder: Path, after: int) -> tuple[int, ...]:
    """Prove the records, and the graph as it can be read from disk."""
    exact = ExactVectors(folder / ARRAY)
    # The graph is read from disk without the interpreter, so all else is done meanwhile.
    with ThreadPoolExecutor(1, thread_name_prefix="prove") as thread:
        graph = thread.submit(_read_graph, folder, exact)
        try:
            with closing(Lookup(folder / CATALOGUE)) as lookup:
                rows = _chosen(lookup, after)
                unreached = thread.submit(_unreached, graph.result, lookup, exact, rows)
                _prove_records(folder, lookup, rows)
                _ids_agree(folder, lookup, None)
                return unreached.result()
        finally:
            graph.result().close()


def _read_graph(folder: Path, exact: ExactVectors) -> VectorStore:
    """Open the vector store and let it read its graph, which it does at the first search."""
    vectors = VectorStore(folder / CHROMA)
    if len(exact):
        vectors.nearest(exact.row(0), 1)
    return vectors


def _chosen(lookup: Lookup, after: int) -> list[int]:
    if len(lookup.ids) <= SMALL:
        return list(range(len(lookup.ids)))
    # Seeded, so that a build that failed fails again where it is looked into.
    chance = random.Random(len(lookup.ids))  # noqa: S311  # a sample, no secret
    new = np.flatnonzero(lookup.vector_of_row > after)[:SAMPLE].tolist()
    return sorted({*chance.sample(range(len(lookup.ids)), SAMPLE), *new})


def _ids_agree(folder: Path, lookup: Lookup, followed: Followed | None) -> None:
    """Raise unless the vector store holds what it is said to hold of the catalogue."""
    held = np.unique(lookup.vector_of_row)
    if followed is not None:
        held = np.union1d(held[held <= followed.last], np.array(followed.gone, np.int64))
    if not np.array_equal(known_ids(folder / CHROMA), held):
        raise IndexingError(
            "index: the vector store does not hold the vectors of the catalogue. "
            'Run "belagt index --rebuild"'
        )


def _unreached(
    graph: Callable[[], VectorStore], lookup: Lookup, exact: ExactVectors, rows: Sequence[int]
) -> tuple[int, ...]:
    """Give the vectors that the graph does not reach; they are searched exactly beside it."""
    own = {int(lookup.vector_of_row[row]): exact.row(row) for row in rows}
    missed = _missed(graph(), own)
    if len(missed) > max(1, len(own) * UNREACHED):
        raise IndexingError(
            f"index: {len(missed)} of {len(own)} vectors are not found by themselves. "
            'Run "belagt index --rebuild"'
        )
    return tuple(missed)


def _missed(vectors: VectorStore, own: Mapping[int, Vectors]) -> list[int]:
    """Give the vectors that are not found by themselves; halved, since searching takes a core."""
    halves = list(own.items())[::2], list(own.items())[1::2]
    with ThreadPoolExecutor(len(halves), thread_name_prefix="prove") as threads:
        missed = {number for half in threads.map(vectors.unreached, halves) for number in half}
    return [number for number in own if number in missed]


def _prove_records(folder: Path, lookup: Lookup, rows: Sequence[int]) -> None:
    """Raise unless the array and the lexical index hold the catalogue's passages."""
    exact, terms = ExactVectors(folder / ARRAY), TermIndex(folder / TERMS)
    count = len(lookup.ids)
    if len(exact) != count or len(terms) != count:
        raise IndexingError(
            f"index: {count} passages in the catalogue, {len(exact)} vectors, {len(terms)} in the "
            'lexical index. Run "belagt index --rebuild"'
        )
    vectors = lookup.vectors([int(lookup.vector_of_row[row]) for row in rows])
    for row in rows:
        if not np.array_equal(exact.row(row), vectors[int(lookup.vector_of_row[row])]):
            raise IndexingError(
                f"index: passage {lookup.ids[row]} has another vector in the array than in the "
                'catalogue. Run "belagt index --rebuild"'
            )
    _found_by_words(lookup, terms, rows)


def _found_by_words(lookup: Lookup, terms: TermIndex, rows: Sequence[int]) -> None:
    facts = {row.facts.id: row.facts for row in lookup.documents}
    for row in rows:
        passage = lookup.passages([lookup.ids[row]])[0]
        body = analyse(zones(passage, facts[passage.document]).body, compounds=False)
        clauses = [TermClause("exact", term) for term in list(dict.fromkeys(body.exact))[:WORDS]]
        # Only those of its own facet can come before it.
        facet = lookup.facets.facet_of_row(row)
        found = terms.match(clauses, lookup.facets.size(facet), [facet])
        if clauses and lookup.seqs[row] not in {seq for seq, _ in found}:
            raise IndexingError(
                f"index: passage {lookup.ids[row]} is not found by its own words. "
                'Run "belagt index --rebuild"'
            )
