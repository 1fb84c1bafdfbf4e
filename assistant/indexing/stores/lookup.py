"""The catalogue of a published generation, read by the threads of a server."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.errors import IndexingError
from assistant.indexing.stores.facets import FacetTable, Rows
from assistant.indexing.stores.pool import ConnectionPool
from assistant.indexing.stores.rows import (
    PassageTexts,
    unpack_document,
    unpack_facts,
    unpack_passage,
    unpack_texts,
)
from assistant.records.documents import (
    Document,
    DocumentId,
    Facts,
    Passage,
    PassageId,
    Statement,
    StatementId,
)
from assistant.records.places import PlaceKind

# SQLite takes 32,766 values in one statement; this bounds the memory of one answer.
BATCH = 500


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document of the index without its text: facts, counts and faults.

    Attributes:
        pages: How many it has, those that could not be read among them.
        page_faults: Page number and fault of each page that could not be read.
    """

    facts: Facts
    place: PlaceKind
    pages: int
    passages: int
    statements: int
    warnings: tuple[str, ...]
    page_faults: tuple[tuple[int, str], ...]


class Lookup:
    """Documents, passages and statements by id; only read, safe for many threads."""

    def __init__(self, path: Path) -> None:
        """Open a catalogue.

        Raises:
            IndexingError: It cannot be read.
        """
        self._pool = ConnectionPool(path)
        try:
            with self._pool.connection() as db:
                self.documents = _documents(db)
                facts = {row.facts.id: row.facts for row in self.documents}
                self.year_of = {name: known.year for name, known in facts.items()}
                self.facets = FacetTable.load(db, facts)
                self.ids, self.seqs = _names(db)
                self.vector_of_row, self.statement_counts = _numbers(db)
                self.faults: tuple[tuple[str, str], ...] = tuple(
                    db.execute("SELECT file, fault FROM faults")
                )
        except sqlite3.DatabaseError as error:
            raise IndexingError(
                f'{path}: the catalogue cannot be read ({error}). Run "belagt index --rebuild"'
            ) from error
        self.row_of_seq: Mapping[int, int] = {seq: row for row, seq in enumerate(self.seqs)}
        self._by_vector = np.argsort(self.vector_of_row, kind="stable")
        self._vectors_sorted = self.vector_of_row[self._by_vector]
        self.row_of_id: Mapping[PassageId, int] = {name: row for row, name in enumerate(self.ids)}

    def rows_of_vector(self, vector: int) -> Rows:
        """Give the rows of the passages that have a vector, ascending; empty for none."""
        first, end = np.searchsorted(self._vectors_sorted, [vector, vector + 1])
        return self._by_vector[first:end]

    def document(self, document: DocumentId) -> Document:
        """Give a document with its whole text.

        Raises:
            IndexingError: No document has this id.
        """
        with self._pool.connection() as db:
            query = "SELECT data FROM documents WHERE id = ?"
            row = db.execute(query, (document,)).fetchone()
        if row is None:
            raise IndexingError(
                f'{document}: no document of this id is indexed. "belagt documents" lists them'
            )
        return unpack_document(row[0])

    def passages(self, ids: Sequence[PassageId]) -> list[Passage]:
        """Give passages in the order of their ids.

        Raises:
            IndexingError: No passage has one of the ids.
        """
        return [unpack_passage(data) for data in self._packed(ids)]

    def texts(self, ids: Sequence[PassageId]) -> list[PassageTexts]:
        """Give the texts of passages in the order of their ids.

        Raises:
            IndexingError: No passage has one of the ids.
        """
        return [unpack_texts(data) for data in self._packed(ids)]

    def statement(self, statement: StatementId) -> Statement:
        """Give a statement by its id.

        Raises:
            IndexingError: No statement has this id.
        """
        with self._pool.connection() as db:
            row = db.execute(
                "SELECT data FROM statements JOIN passages ON seq = passage "
                "WHERE statements.id = ? LIMIT 1",
                (statement,),
            ).fetchone()
        if row is None:
            raise IndexingError(
                f"{statement}: no statement of this id is in the index that answers. Search again"
            )
        passage = unpack_passage(row[0])
        return next(found for found in passage.statements if found.id == statement)

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()

    def _packed(self, ids: Sequence[PassageId]) -> list[bytes]:
        found: dict[str, bytes] = {}
        with self._pool.connection() as db:
            for start in range(0, len(ids), BATCH):
                batch = ids[start : start + BATCH]
                marks = ",".join("?" * len(batch))
                query = f"SELECT id, data FROM passages WHERE id IN ({marks})"  # noqa: S608  # only marks
                found.update(db.execute(query, batch))
        missing = [name for name in ids if name not in found]
        if missing:
            raise IndexingError(
                f"{missing[0]}: no passage of this id is in the index that answers. Ask again"
            )
        return [found[name] for name in ids]


def _documents(db: sqlite3.Connection) -> tuple[DocumentRow, ...]:
    rows = db.execute(
        "SELECT facts, place, pages, passages, statements, warnings, page_faults FROM documents"
    )
    return tuple(
        DocumentRow(
            unpack_facts(facts),
            place,
            pages,
            passages,
            statements,
            tuple(json.loads(warnings)),
            tuple((number, fault) for number, fault in json.loads(page_faults)),
        )
        for facts, place, pages, passages, statements, warnings, page_faults in rows
    )


def _names(db: sqlite3.Connection) -> tuple[tuple[PassageId, ...], tuple[int, ...]]:
    rows = db.execute("SELECT id, seq FROM passages ORDER BY document, ordinal").fetchall()
    return tuple(PassageId(name) for name, _ in rows), tuple(seq for _, seq in rows)


def _numbers(db: sqlite3.Connection) -> tuple[Rows, Rows]:
    """Give the vector of each passage and the count of its statements."""
    query = "SELECT vector, statements FROM passages ORDER BY document, ordinal"
    numbers = np.array(db.execute(query).fetchall(), np.int64).reshape(-1, 2)
    return np.ascontiguousarray(numbers[:, 0]), np.ascontiguousarray(numbers[:, 1])
