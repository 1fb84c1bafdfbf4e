"""The vector store: Chroma, embedded; derived, and never the only place of anything."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.errors import IndexingError

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
        from chromadb.errors import ChromaError

        if not make and not (folder / "chroma.sqlite3").is_file():
            raise IndexingError(f'{folder}: no vector store here. Run "belagt index"')
        settings = Settings(anonymized_telemetry=False, is_persistent=True)
        try:
            self._client: Any = chromadb.PersistentClient(str(folder), settings=settings)
            self._collection: Any = self._open(make=make)
        # Chroma's own library fails with a panic, which is no Exception, on some broken files.
        except (ChromaError, ValueError, BaseException) as error:
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            raise IndexingError(
                f'{folder}: the vector store cannot be opened ({error}). Run "belagt index"'
            ) from error

    def upsert(self, rows: Iterable[tuple[str, Vectors]]) -> None:
        """Add vectors by passage id, or replace them."""
        rows = iter(rows)
        while batch := list(islice(rows, BATCH)):
            self._collection.upsert(
                ids=[passage for passage, _ in batch],
                embeddings=np.stack([vector for _, vector in batch]),
            )

    def delete(self, ids: Sequence[str]) -> None:
        """Remove passages; ids that are not there do nothing."""
        for start in range(0, len(ids), BATCH):
            self._collection.delete(ids=list(ids[start : start + BATCH]))

    def nearest(self, vector: Vectors, limit: int) -> list[tuple[str, float]]:
        """Give passage ids with their cosine, best first, ties by id."""
        if limit <= 0:
            return []
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

    def _open(self, *, make: bool) -> Any:
        if not make:
            return self._client.get_collection(COLLECTION, embedding_function=None)
        return self._client.create_collection(
            COLLECTION,
            configuration={"hnsw": {"space": "cosine", "ef_search": SEARCH_WIDTH}},
            embedding_function=None,
        )
