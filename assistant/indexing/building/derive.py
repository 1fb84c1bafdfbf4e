"""What is made from the catalogue: vectors in Chroma and as an array, terms in tantivy."""

import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.indexing.building.graph import (
    Followed,
    bring_up_to_date,
    left_as_it_is,
    share,
)
from assistant.indexing.building.prepare import PreparedPassage, lexical_terms
from assistant.indexing.building.sharing import second_name
from assistant.indexing.stores.catalogue import Catalogue
from assistant.indexing.stores.document_rows import Written
from assistant.indexing.stores.exact import merged_vectors, write_vectors
from assistant.indexing.stores.terms import TermWriter
from assistant.indexing.stores.vectors import VectorStore

CATALOGUE, CHROMA, TERMS, ARRAY = "catalogue.sqlite", "chroma", "terms", "vectors.npy"

SMALL = 2_000
"""Passages up to which both stores are made anew by every update. It takes a second or two and
leaves nothing of earlier states in them: removed passages still count in BM25's statistics until
tantivy merges them away, and Chroma's graph keeps their traces."""


class TermFeed:
    """Feeds the lexical index as documents are written; in canonical order where it is small."""

    def __init__(self, folder: Path, *, fresh: bool) -> None:
        """Feed the index in a folder.

        Args:
            fresh: There is no index yet; else what is there is brought up to date.
        """
        self._folder = folder
        self._fresh = fresh
        self._waiting: list[tuple[int, int, dict[str, str]]] = []
        self._fed: set[int] = set()
        self._writer = None if fresh else TermWriter(folder)

    def take(self, written: Written, passages: Sequence[PreparedPassage] = ()) -> None:
        """Take what became of a document and the terms of its passages."""
        rows = [
            (seq, facet, passage.terms)
            for (seq, facet), passage in zip(written.rows, passages, strict=True)
        ]
        if self._writer is not None:
            if not self._fresh:
                self._writer.delete(written.before)
            self._add(self._writer, rows)
            return
        self._waiting += rows
        if len(self._waiting) > SMALL:
            self._writer = TermWriter(self._folder, large=True)
            self._add(self._writer, self._waiting)
            self._waiting = []

    def finish(self, catalogue: Catalogue) -> None:
        """Add what was not taken, from the catalogue, and put all on disk."""
        writer = self._writer or TermWriter(self._folder)
        if self._fresh:
            waiting = {seq: terms for seq, _, terms in self._waiting}
            facts = catalogue.facts()
            for seq, facet, passage in catalogue.passages():
                if seq not in self._fed:
                    terms = waiting.get(seq) or lexical_terms(passage, facts[passage.document])
                    writer.add(seq, facet, terms)
        writer.close()

    def _add(self, writer: TermWriter, rows: Sequence[tuple[int, int, dict[str, str]]]) -> None:
        for seq, facet, terms in rows:
            writer.add(seq, facet, terms)
            if self._fresh:
                self._fed.add(seq)


@dataclass(frozen=True, slots=True)
class Before:
    """The vectors that a generation starts from.

    Attributes:
        base: The folder of the published generation.
        order: The id of the vector in each row of its array.
        last: The largest id.
        followed: What of them its vector store holds.
    """

    base: Path
    order: npt.NDArray[np.int64]
    last: int
    followed: Followed


def derive_vectors(folder: Path, catalogue: Catalogue, *, dimension: int) -> None:
    """Make the vector store and the array from the catalogue."""
    store = VectorStore(folder / CHROMA, make=True)
    try:
        store.upsert(catalogue.vectors())
    finally:
        store.close()
    write_vectors(folder / ARRAY, catalogue.passage_vectors(), (catalogue.count(), dimension))


def update_vectors(
    folder: Path, catalogue: Catalogue, before: Before, *, gone: Sequence[int], dimension: int
) -> Followed | None:
    """Make the vector store and the array from those before.

    Args:
        gone: Ids of vectors that are no more.

    Returns:
        What the store holds, where it was left as it is; None where it holds the catalogue's.
    """
    source, target = before.base / CHROMA, folder / CHROMA
    left = left_as_it_is(source, catalogue, before.followed, gone)
    with ThreadPoolExecutor(1, thread_name_prefix="copy") as thread:
        copied = thread.submit(shutil.copytree if left is None else share, source, target)
        order = catalogue.vector_order()
        pieces = merged_vectors(before.base / ARRAY, before.order, order, catalogue.vector)
        write_vectors(folder / ARRAY, pieces, (len(order), dimension))
        copied.result()
    if left is None:
        bring_up_to_date(target, catalogue, before.followed, gone)
    return left


def share_terms(source: Path, target: Path) -> None:
    """Give the lexical index of a published generation to one being built.

    Tantivy's files are written once and only ever replaced by a rename, so a second name for
    each is enough.
    """
    (target / TERMS).mkdir()
    for path in (source / TERMS).iterdir():
        if not path.name.endswith(".lock"):
            second_name(path, target / TERMS / path.name)
