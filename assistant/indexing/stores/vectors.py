"""The vector store: Chroma, embedded; derived, and never the only place of anything."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.errors import IndexingError
from assistant.indexing.faults import unwritable

COLLECTION = "passages"
TABLES = "chroma.sqlite3"
# Neighbours looked at while searching, and links a passage has in Chroma's graph. With its own
# 16 links, 14 of 10,000 paragraphs were reached from nowhere; with 32, one was. Of the nearest 50
# of 108,000, searching 200 finds .976, 300 .984 and 400 .987, at 3 to 5 ms.
SEARCH_WIDTH = 400
LINKS = 32
# Half of what the client takes at once (5,461), to bound what a batch holds in memory.
BATCH = 2_500
# Vectors searched with at once where many are.
PROBES = 500
# Cosine from which a vector is taken for the one that was looked for; rounding takes the rest.
SAME = 0.9999

Vectors = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.int64]


class VectorStore:
    """Ids of the catalogue's vectors by nearness; open in one process, safe for many threads.

    Each vector is held once, however many passages say the same: many equal vectors fill each
    other's links in Chroma's graph, and leave others out of reach.
    """

    def __init__(self, folder: Path, *, make: bool = False) -> None:
        """Open the store in a folder, or make an empty one.

        Raises:
            IndexingError: There is no usable store in the folder.
        """
        import chromadb
        from chromadb.config import Settings

        if not make and not (folder / TABLES).is_file():
            raise IndexingError(f'{folder}: no vector store here. Run "belagt index"')
        self._folder = folder
        settings = Settings(anonymized_telemetry=False)
        with _faults(lambda error: _broken(folder, error)):
            self._client: Any = chromadb.PersistentClient(str(folder), settings=settings)
            self._collection: Any = self._open(make=make)

    def upsert(self, rows: Iterable[tuple[int, Vectors]]) -> None:
        """Add vectors by id, or replace them."""
        rows = iter(rows)
        while batch := list(islice(rows, BATCH)):
            ids = [str(number) for number, _ in batch]
            with self._writing():
                self._collection.upsert(ids, np.stack([vector for _, vector in batch]))

    def delete(self, ids: Sequence[int]) -> None:
        """Remove vectors; ids that are not there do nothing."""
        for start in range(0, len(ids), BATCH):
            with self._writing():
                self._collection.delete([str(number) for number in ids[start : start + BATCH]])

    def nearest(self, vector: Vectors, limit: int) -> list[tuple[int, float]]:
        """Give ids with their cosine, best first, ties by id."""
        if limit <= 0:
            return []
        found = self._query(vector[np.newaxis], limit)[0]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def unreached(self, rows: Iterable[tuple[int, Vectors]]) -> list[int]:
        """Give the ids that are not found by their own vector.

        A search over a graph may not reach everything that is in it. Equal vectors stand for
        one another; a vector of zeros has no direction, so nothing is near it.
        """
        rows = iter(rows)
        missed = []
        while batch := list(islice(rows, PROBES)):
            nearest = self._query(np.stack([vector for _, vector in batch]), 1)
            missed += [
                number
                for (number, vector), found in zip(batch, nearest, strict=True)
                if np.any(vector) and (not found or found[0][1] < SAME)
            ]
        return missed

    def close(self) -> None:
        """Write what is pending and free the files."""
        self._client.close()

    def _query(self, vectors: Vectors, limit: int) -> list[list[tuple[int, float]]]:
        with _faults(lambda error: _broken(self._folder, error)):
            found = self._collection.query(
                query_embeddings=vectors, n_results=limit, include=["distances"]
            )
        return [
            [(int(name), 1.0 - float(distance)) for name, distance in zip(*pair, strict=True)]
            for pair in zip(found["ids"], found["distances"], strict=True)
        ]

    def _writing(self) -> AbstractContextManager[None]:
        return _faults(lambda error: unwritable(self._folder, error))

    def _open(self, *, make: bool) -> Any:
        if not make:
            return self._client.get_collection(COLLECTION, embedding_function=None)
        return self._client.create_collection(
            COLLECTION,
            configuration={
                "hnsw": {"space": "cosine", "ef_search": SEARCH_WIDTH, "max_neighbors": LINKS}
            },
            embedding_function=None,
        )


def known_ids(folder: Path) -> Numbers:
    """Give all ids that the store in a folder knows, ascending; for proving a build.

    From its own table, without loading Chroma: its client takes ten times as long for the same.

    Raises:
        IndexingError: There is no usable store in the folder.
    """
    tables = f"file:{(folder / TABLES).resolve().as_posix()}?mode=ro"
    try:
        with closing(sqlite3.connect(tables, uri=True)) as db:
            rows = db.execute("SELECT CAST(embedding_id AS INTEGER) FROM embeddings").fetchall()
    except sqlite3.Error as error:
        raise _broken(folder, error) from error
    return np.sort(np.array(rows, np.int64).reshape(-1))


@contextmanager
def _faults(named: Callable[[BaseException], IndexingError]) -> Iterator[None]:
    """Turn what Chroma raises into an error of ours."""
    from chromadb.errors import ChromaError

    try:
        yield
    except (ChromaError, ValueError, OSError) as error:
        raise named(error) from error
    except BaseException as error:
        # On some broken files Chroma's library panics, which Python sees as no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise named(error) from error


def _broken(folder: Path, error: BaseException) -> IndexingError:
    return IndexingError(
        f'{folder}: the vector store cannot be opened ({error}). Run "belagt index"'
    )
