"""Write and drop the rows of one document in the catalogue."""

import json
import sqlite3
from dataclasses import dataclass

from assistant.indexing.building.prepare import (
    Facet,
    PreparedDocument,
    PreparedPassage,
    facet_columns,
    vector_key,
)
from assistant.indexing.stores.rows import pack
from assistant.records.documents import DocumentId


@dataclass(frozen=True, slots=True)
class Written:
    """What writing or removing a document did to the catalogue.

    Attributes:
        before: Numbers of the passages it had.
        told: What it told other documents, and what it tells them now.
        rows: Number and facet of each passage it has now, in order.
    """

    before: tuple[int, ...]
    rows: tuple[tuple[int, int], ...] = ()
    told: tuple[bytes, ...] = ()


class DocumentRows:
    """The rows of documents, written within the transaction of who holds the connection."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def write(self, document: PreparedDocument, fingerprint: str) -> Written:
        """Write a document in place of what was kept under its id; its vectors must be kept.

        Passages that stay keep their number, so that the stores need not touch them.
        """
        kept, told = self._drop(document.facts.id)
        rows = [
            self._write_passage(
                passage,
                ordinal,
                self._vector(vector_key(fingerprint, passage.encoded)),
                kept.get(passage.id),
            )
            for ordinal, passage in enumerate(document.passages)
        ]
        self._write_document(document)
        return Written(tuple(kept.values()), tuple(rows), (*told, document.told))

    def remove(self, document: DocumentId) -> Written:
        """Remove a document and all that was cut from it."""
        numbers, told = self._drop(document)
        return Written(tuple(numbers.values()), told=told)

    def _drop(self, document: DocumentId) -> tuple[dict[str, int], tuple[bytes, ...]]:
        """Delete a document's rows; give the number by passage id, and what it told others."""
        query = "SELECT id, seq FROM passages WHERE document = ?"
        numbers: dict[str, int] = dict(self._db.execute(query, (document,)).fetchall())
        self._db.executemany(
            "DELETE FROM statements WHERE passage = ?", ((seq,) for seq in numbers.values())
        )
        self._db.execute("DELETE FROM passages WHERE document = ?", (document,))
        query = "DELETE FROM documents WHERE id = ? RETURNING told"
        told = tuple(data for (data,) in self._db.execute(query, (document,)).fetchall())
        return numbers, told

    def _vector(self, key: bytes) -> int:
        row = self._db.execute("SELECT id FROM vectors WHERE key = ?", (key,)).fetchone()
        return int(row[0])

    def _write_passage(
        self, passage: PreparedPassage, ordinal: int, vector: int, seq: int | None
    ) -> tuple[int, int]:
        """Write one passage, under its old number where it has one; give number and facet."""
        facet = self._facet(passage.facet)
        row = self._db.execute(
            "INSERT INTO passages (seq, id, document, ordinal, facet, vector, statements, data) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq",
            (
                seq,
                passage.id,
                passage.facet.document,
                ordinal,
                facet,
                vector,
                len(passage.statements),
                passage.data,
            ),
        ).fetchone()
        self._db.executemany(
            "INSERT OR IGNORE INTO statements VALUES (?, ?)",
            ((statement, row[0]) for statement in passage.statements),
        )
        return int(row[0]), facet

    def _facet(self, facet: Facet) -> int:
        columns = facet_columns(facet)
        query = "SELECT id FROM facets WHERE (document, aspects, speaker, goals) = (?, ?, ?, ?)"
        row = self._db.execute(query, columns).fetchone()
        if row is None:
            row = self._db.execute(
                "INSERT INTO facets (document, aspects, speaker, goals) VALUES (?, ?, ?, ?) "
                "RETURNING id",
                columns,
            ).fetchone()
        return int(row[0])

    def _write_document(self, document: PreparedDocument) -> None:
        self._db.execute(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                document.facts.id,
                document.stamp,
                pack(document.facts),
                document.place,
                document.pages,
                len(document.passages),
                document.statements,
                json.dumps(document.warnings, ensure_ascii=False),
                json.dumps(document.page_faults, ensure_ascii=False),
                json.dumps(document.abbreviations, ensure_ascii=False),
                document.data,
                document.told,
                document.asked,
                document.learned,
            ),
        )
