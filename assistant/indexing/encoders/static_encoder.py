"""Encode with a static model: the mean of one vector a word piece, without torch."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

STATIC_MODULE = "StaticEmbedding"


def is_static(folder: Path) -> bool:
    """Say whether a folder holds a static sentence-transformers model, and one without prompts."""
    modules = folder / "modules.json"
    if not modules.exists() or not (folder / "model.safetensors").exists():
        return False
    listed = json.loads(modules.read_text(encoding="utf-8"))
    static = bool(listed) and str(listed[0].get("type", "")).endswith(STATIC_MODULE)
    return static and not _prompts(folder)


def _prompts(folder: Path) -> bool:
    config = folder / "config_sentence_transformers.json"
    if not config.exists():
        return False
    return any(json.loads(config.read_text(encoding="utf-8")).get("prompts", {}).values())


class StaticEncoder:
    """Reads the folder that sentence-transformers reads and gives the same vectors.

    Importing torch takes longer than answering a question does; this needs numpy alone, about
    30 microseconds a passage, and the table stays in memory as bytes.
    """

    def __init__(self, name: str, folder: Path, fingerprint: str) -> None:
        from safetensors.numpy import load_file
        from tokenizers import Tokenizer

        tensors = load_file(folder / "model.safetensors")
        table = tensors.get("embeddings", tensors.get("embedding.weight"))
        if table is None:
            raise ValueError(f"{folder}: no embeddings in model.safetensors")
        self._table = table
        self._lengths = tensors.get("weights", np.ones(len(table))).astype(np.float32)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self.name = name
        self.fingerprint = fingerprint
        self.dimension = int(table.shape[1])

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give float32 `(n, dimension)`, unit length; zeros for a text without words."""
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        encodings = self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        for row, encoding in enumerate(encodings):
            vectors[row] = self._vector(encoding.ids)
        return vectors

    def encode_question(self, text: str) -> NDArray[np.float32]:
        """Give float32 `(dimension,)`, unit length; zeros for a text without words."""
        return self._vector(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def encode_words(self, words: Sequence[str]) -> NDArray[np.float32]:
        """Give float32 `(n, dimension)`, not of unit length: a text's vector is their direction."""
        totals = np.zeros((len(words), self.dimension), np.float32)
        # All as one text, whose pieces never reach over a space: a call costs more than a word.
        cut = self._tokenizer.encode(" ".join(words), add_special_tokens=False)
        if not cut.ids:
            return totals
        begins = np.fromiter((start for start, _ in cut.offsets), np.int64, len(cut.ids))
        ends = np.cumsum([len(word) + 1 for word in words])
        of_piece = np.searchsorted(ends, begins, side="right")
        first = np.flatnonzero(np.diff(of_piece, prepend=-1))
        vectors = self._table[cut.ids].astype(np.float32)
        vectors *= self._lengths[cut.ids][:, None]
        totals[of_piece[first]] = np.add.reduceat(vectors, first, axis=0)
        return totals

    def _vector(self, pieces: Sequence[int]) -> NDArray[np.float32]:
        # The mean's divisor falls out with the length.
        total = self._total(pieces)
        length = float(np.linalg.norm(total))
        return np.asarray(total / length if length > 0 else total, np.float32)

    def _total(self, pieces: Sequence[int]) -> NDArray[np.float32]:
        if not pieces:
            return np.zeros(self.dimension, np.float32)
        return np.asarray(self._lengths[pieces] @ self._table[pieces].astype(np.float32))
