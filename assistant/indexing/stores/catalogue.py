"""The record of a generation while it is written: everything the other stores are made from."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.indexing.building.prepare import PreparedDocument
from assistant.indexing.stores.document_rows import DocumentRows, Written
from assistant.indexing.stores.rows import unpack_facts, unpack_passage
from assistant.indexing.stores.schema import PAGE_SIZE, TABLES
from assistant.records.documents import DocumentId, Facts, Passage

Vectors = npt.NDArray[np.float32]


class Catalogue:
    """The catalogue, open for writing by one thread of one process."""

    def __init__(self, path: Path) -> None:
        """Open the file, made with empty tables where it is missing."""
        made = not path.exists()
        self._dropped = False
        self._db = sqlite3.connect(path, isolation_level=None)
        if made:
            self._db.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        if made:
            self._db.executescript(TABLES)

    def begin(self) -> None:
        """Start a transaction; documents are written in few large ones."""
        self._db.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """End the transaction."""
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Fold the write-ahead log into the one file and close."""
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._db.execute("PRAGMA journal_mode = DELETE")
        self._db.close()

    def stamps(self) -> dict[DocumentId, str]:
        """Give each document's stamp."""
        return dict(self._db.execute("SELECT id, stamp FROM documents"))

    def facts(self) -> dict[DocumentId, Facts]:
        """Give each document's facts."""
        rows = self._db.execute("SELECT id, facts FROM documents")
        return {document: unpack_facts(data) for document, data in rows}

    def holds(self, document: DocumentId) -> bool:
        """Tell whether a document is written."""
        query = "SELECT 1 FROM documents WHERE id = ?"
        return self._db.execute(query, (document,)).fetchone() is not None

    def told(self) -> Iterator[bytes]:
        """Give what each undamaged document tells."""
        return (data for (data,) in self._db.execute("SELECT told FROM documents"))

    def damaged(self) -> dict[DocumentId, tuple[bytes, str]]:
        """Give what each damaged document asks of others, and the digest of what it was told."""
        query = "SELECT id, asked, learned FROM documents WHERE asked <> x''"
        return {name: (asked, learned) for name, asked, learned in self._db.execute(query)}

    def known_vectors(self, keys: Sequence[bytes]) -> set[bytes]:
        """Give those of the keys that a vector is kept under."""
        query = "SELECT 1 FROM vectors WHERE key = ?"
        return {key for key in keys if self._db.execute(query, (key,)).fetchone()}

    def add_vectors(self, vectors: Mapping[bytes, npt.NDArray[np.float32]]) -> None:
        """Keep vectors by key."""
        self._db.executemany(
            "INSERT OR IGNORE INTO vectors (key, vector) VALUES (?, ?)",
            (
                (key, np.ascontiguousarray(row, np.float32).tobytes())
                for key, row in vectors.items()
            ),
        )

    def write(self, document: PreparedDocument, fingerprint: str) -> Written:
        """Write a document in place of what was kept under its id; its vectors must be kept."""
        return self._noted(DocumentRows(self._db).write(document, fingerprint))

    def remove(self, document: DocumentId) -> Written:
        """Remove a document and all that was cut from it."""
        return self._noted(DocumentRows(self._db).remove(document))

    def set_faults(self, faults: Sequence[tuple[str, str]]) -> None:
        """Keep which files could not be read, in place of what was kept."""
        self._db.execute("DELETE FROM faults")
        self._db.executemany("INSERT INTO faults VALUES (?, ?)", faults)

    def sweep(self) -> list[int]:
        """Remove facets and vectors that no passage refers to any more; give the vectors' ids."""
        if not self._dropped:
            # Where documents were only added there is nothing to look for among all passages.
            return []
        self._db.execute("DELETE FROM facets WHERE id NOT IN (SELECT facet FROM passages)")
        gone = self._db.execute(
            "DELETE FROM vectors WHERE id NOT IN (SELECT vector FROM passages) RETURNING id"
        )
        return [row[0] for row in gone.fetchall()]

    def last_vector(self) -> int:
        """Give the largest id of a vector; 0 where there are none."""
        row = self._db.execute("SELECT MAX(id) FROM vectors").fetchone()
        return int(row[0] or 0)

    def count(self) -> int:
        """Count the passages."""
        return int(self._db.execute("SELECT COUNT(*) FROM passages").fetchone()[0])

    def dimension(self) -> int | None:
        """Give the numbers in a vector; None where there are none."""
        row = self._db.execute("SELECT LENGTH(vector) / 4 FROM vectors LIMIT 1").fetchone()
        return int(row[0]) if row else None

    def passages(self) -> Iterator[tuple[int, int, Passage]]:
        """Give number, facet and passage of all, by document and place, however they came about."""
        rows = self._db.execute("SELECT seq, facet, data FROM passages ORDER BY document, ordinal")
        return ((seq, facet, unpack_passage(data)) for seq, facet, data in rows)

    def vectors(self, after: int = 0) -> Iterator[tuple[int, Vectors]]:
        """Give id and vector of those whose id is larger than `after`, ascending."""
        rows = self._db.execute("SELECT id, vector FROM vectors WHERE id > ? ORDER BY id", (after,))
        return ((number, np.frombuffer(data, np.float32)) for number, data in rows)

    def count_vectors(self, after: int) -> int:
        """Count the vectors whose id is larger than `after`."""
        query = "SELECT COUNT(*) FROM vectors WHERE id > ?"
        return int(self._db.execute(query, (after,)).fetchone()[0])

    def vector(self, number: int) -> Vectors:
        """Give a vector by its id."""
        row = self._db.execute("SELECT vector FROM vectors WHERE id = ?", (number,)).fetchone()
        return np.frombuffer(row[0], np.float32)

    def vector_order(self) -> npt.NDArray[np.int64]:
        """Give the id of each passage's vector, by document and place."""
        rows = self._db.execute("SELECT vector FROM passages ORDER BY document, ordinal")
        return np.array(rows.fetchall(), np.int64).reshape(-1)

    def passage_vectors(self) -> Iterator[Vectors]:
        """Give the vector of each passage, by document and place."""
        rows = self._db.execute(
            "SELECT vectors.vector FROM passages "
            "JOIN vectors ON vectors.id = passages.vector ORDER BY document, ordinal"
        )
        return (np.frombuffer(data, np.float32) for (data,) in rows)

    def _noted(self, written: Written) -> Written:
        self._dropped = self._dropped or bool(written.before)
        return written
