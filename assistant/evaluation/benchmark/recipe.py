"""The usual recipe, with the same encoder: cut every 1,000 characters, embed, take the nearest."""

import shutil
import tempfile
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.evaluation.benchmark.beir import JudgedDocument
from assistant.evaluation.benchmark.systems import DEPTH, Ways, best_documents
from assistant.indexing.encoders.encoder import Encoder, load_encoder
from assistant.settings import Settings

if TYPE_CHECKING:
    from langchain_chroma import Chroma
    from langchain_core.embeddings import Embeddings

ROW = "usual recipe"
CHARACTERS, OVERLAP = 1_000, 200
# Chroma refuses more at once.
BATCH = 5_000


@dataclass(frozen=True, slots=True)
class BuildRecipe:
    """Builds the recipe's store as LangChain's own pages show it."""

    settings: Settings

    def __call__(self, documents: Sequence[JudgedDocument]) -> Ways:
        from chromadb.config import Settings as ChromaSettings
        from langchain_chroma import Chroma
        from langchain_core.documents import Document
        from langchain_text_splitters import RecursiveCharacterTextSplitter

        folder = tempfile.mkdtemp(prefix="belagt-recipe-")
        encoder = load_encoder(self.settings)
        splitter = RecursiveCharacterTextSplitter(chunk_size=CHARACTERS, chunk_overlap=OVERLAP)
        pieces = splitter.split_documents(
            [
                Document("\n\n".join(filter(None, (one.title, one.text))), metadata={"id": one.id})
                for one in documents
            ]
        )
        store = Chroma(
            embedding_function=_embeddings(encoder),
            persist_directory=folder,
            client_settings=ChromaSettings(anonymized_telemetry=False, is_persistent=True),
        )
        for start in range(0, len(pieces), BATCH):
            store.add_documents(pieces[start : start + BATCH])
        recipe = _Recipe(store)
        weakref.finalize(recipe, shutil.rmtree, folder, ignore_errors=True)
        return {ROW: recipe.nearest}


class _Recipe:
    def __init__(self, store: "Chroma") -> None:
        self._store = store

    def nearest(self, query: str) -> list[str]:
        found = self._store.similarity_search(query, k=DEPTH)
        return best_documents(str(piece.metadata["id"]) for piece in found)


def _embeddings(encoder: Encoder) -> "Embeddings":
    from langchain_core.embeddings import Embeddings

    class Ours(Embeddings):
        """Our encoder as LangChain calls one."""

        def embed_documents(self, texts: list[str]) -> list[list[float]]:
            vectors: list[list[float]] = encoder.encode_passages(texts).tolist()
            return vectors

        def embed_query(self, text: str) -> list[float]:
            vector: list[float] = encoder.encode_question(text).tolist()
            return vector

    return Ours()
