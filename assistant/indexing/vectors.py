"""The vector store: Chroma, embedded; derived, and never the only place of anything."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.errors import IndexingError
from assistant.indexing.faults import unwritable

COLLECTION = "passages"
# Nearest neighbours looked at while searching; 100 finds .99 of the true ten at 114,000 vectors.
SEARCH_WIDTH = 200
# Half of what the client takes at once (5,461), to bound what a batch holds in memory.
BATCH = 2_500

Vectors = npt.NDArray[np.float32]


class VectorStore:
    """Passage ids by vector; open in one process at a time, safe for many threads."""

    def __init__(self, folder: Path, *, make: bool = False) -> None:
        """Open the store in a folder, or make an empty one.

        Raises:
            IndexingError: There is no usable store in the folder.
        """
        import chromadb
        from chromadb.config import Settings

        if not make and not (folder / "chroma.sqlite3").is_file():
            raise IndexingError(f'{folder}: no vector store here. Run "belagt index"')
        self._folder = folder
        settings = Settings(anonymized_telemetry=False)
        with _faults(lambda error: _broken(folder, error)):
            self._client: Any = chromadb.PersistentClient(str(folder), settings=settings)
            self._collection: Any = self._open(make=make)

    def upsert(self, rows: Iterable[tuple[str, Vectors]]) -> None:
        """Add vectors by passage id, or replace them."""
        rows = iter(rows)
        while batch := list(islice(rows, BATCH)):
            ids = [passage for passage, _ in batch]
            with self._writing():
                self._collection.upsert(ids, np.stack([vector for _, vector in batch]))

    def delete(self, ids: Sequence[str]) -> None:
        """Remove passages; ids that are not there do nothing."""
        for start in range(0, len(ids), BATCH):
            with self._writing():
                self._collection.delete(ids=list(ids[start : start + BATCH]))

    def nearest(self, vector: Vectors, limit: int) -> list[tuple[str, float]]:
        """Give passage ids with their cosine, best first, ties by id."""
        if limit <= 0:
            return []
        with _faults(lambda error: _broken(self._folder, error)):
            found = self._collection.query(
                query_embeddings=[vector], n_results=limit, include=["distances"]
            )
        pairs = zip(found["ids"][0], found["distances"][0], strict=True)
        return sorted(
            ((passage, 1.0 - float(distance)) for passage, distance in pairs),
            key=lambda pair: (-pair[1], pair[0]),
        )

    def ids(self) -> set[str]:
        """Give all ids that the store knows; for proving a build, not for questions."""
        return set(self._collection.get(include=[])["ids"])

    def close(self) -> None:
        """Write what is pending and free the files."""
        self._client.close()

    def _writing(self) -> AbstractContextManager[None]:
        return _faults(lambda error: unwritable(self._folder, error))

    def _open(self, *, make: bool) -> Any:
        if not make:
            return self._client.get_collection(COLLECTION, embedding_function=None)
        return self._client.create_collection(
            COLLECTION,
            configuration={"hnsw": {"space": "cosine", "ef_search": SEARCH_WIDTH}},
            embedding_function=None,
        )


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
