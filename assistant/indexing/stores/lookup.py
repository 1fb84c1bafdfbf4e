"""The catalogue of a published generation, read by the threads of a server."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from assistant.errors import IndexingError
from assistant.indexing.stores.document_table import document_rows
from assistant.indexing.stores.facets import FacetTable, Rows
from assistant.indexing.stores.pool import ConnectionPool
from assistant.indexing.stores.rows import (
    PassageTexts,
    unpack_document,
    unpack_passage,
    unpack_texts,
)
from assistant.records.documents import (
    Document,
    DocumentId,
    Passage,
    PassageId,
    Statement,
    StatementId,
)

# SQLite takes 32,766 values in one statement; this bounds the memory of one answer.
BATCH = 500


class _PassageTable(NamedTuple):
    """Columns of the passages, by document and place."""

    ids: tuple[PassageId, ...]
    seqs: tuple[int, ...]
    facets: tuple[int, ...]
    vectors: tuple[int, ...]
    statements: tuple[int, ...]


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
                self.documents = document_rows(db)
                facts = {row.facts.id: row.facts for row in self.documents}
                self.year_of = {name: known.year for name, known in facts.items()}
                table = _PassageTable(*_columns(db))
                self.facets = FacetTable.load(db, facts, np.array(table.facets, np.int32))
                self.faults: tuple[tuple[str, str], ...] = tuple(
                    db.execute("SELECT file, fault FROM faults")
                )
        except sqlite3.DatabaseError as error:
            raise IndexingError(
                f'{path}: the catalogue cannot be read ({error}). Run "belagt index --rebuild"'
            ) from error
        self.ids: tuple[PassageId, ...] = table.ids
        self.seqs = table.seqs
        self.vector_of_row = np.array(table.vectors, np.int64)
        self.statement_counts = np.array(table.statements, np.int64)
        rows = range(len(self.ids))
        self.row_of_seq: Mapping[int, int] = dict(zip(self.seqs, rows, strict=True))
        self._by_vector = np.argsort(self.vector_of_row, kind="stable")
        self._vectors_sorted = self.vector_of_row[self._by_vector]
        self.row_of_id: Mapping[PassageId, int] = dict(zip(self.ids, rows, strict=True))

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

    def vectors(self, numbers: Iterable[int]) -> dict[int, npt.NDArray[np.float32]]:
        """Give vectors as they were encoded, by id; those that are not there are left out."""
        query = "SELECT vector FROM vectors WHERE id = ?"
        with self._pool.connection() as db:
            rows = {number: db.execute(query, (number,)).fetchone() for number in numbers}
        return {number: np.frombuffer(row[0], np.float32) for number, row in rows.items() if row}

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


def _columns(db: sqlite3.Connection) -> Iterable[tuple[Any, ...]]:
    """Give the columns of all passages, by document and place, in one pass: they are many."""
    rows = db.execute(
        "SELECT id, seq, facet, vector, statements FROM passages ORDER BY document, ordinal"
    ).fetchall()
    return zip(*rows, strict=True) if rows else ((), (), (), (), ())
