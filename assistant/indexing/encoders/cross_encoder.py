"""Load the cross-encoder that may read the best passages again; none unless one is set."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from assistant.errors import IndexingError
from assistant.indexing.encoders.model_folder import model_folder
from assistant.settings import Settings


class CrossEncoder(Protocol):
    """Says how well each passage answers a question, reading both together."""

    def scores(self, question: str, passages: Sequence[str]) -> NDArray[np.float32]:
        """Give float32 `(n,)`, higher is better, of no fixed scale."""


class SentenceTransformersCrossEncoder:
    """Any sentence-transformers CrossEncoder of one score, from a folder, never from a network."""

    def __init__(self, folder: Path) -> None:
        from sentence_transformers import CrossEncoder as Model

        self._model = Model(str(folder), device="cpu", local_files_only=True)

    def scores(self, question: str, passages: Sequence[str]) -> NDArray[np.float32]:
        """Give float32 `(n,)`, higher is better."""
        pairs = [(question, passage) for passage in passages]
        return np.asarray(self._model.predict(pairs, show_progress_bar=False), np.float32)


def load_cross_encoder(settings: Settings) -> CrossEncoder | None:
    """Give the cross-encoder that the settings name, loaded once a process; None for none.

    Raises:
        IndexingError: The model is not on this machine, or not a cross-encoder of one score.
    """
    return _load(settings.cross_encoder) if settings.cross_encoder else None


@lru_cache(maxsize=1)
def _load(name: str) -> CrossEncoder:
    folder = _folder(name)
    try:
        model = SentenceTransformersCrossEncoder(folder)
        scored = model.scores("a", ["b"])
    except (OSError, ValueError, KeyError) as error:
        raise IndexingError(
            f"cross-encoder {name}: {folder} cannot be loaded ({error}). Set "
            "BELAGT_CROSS_ENCODER to a folder of a sentence-transformers CrossEncoder, or unset it"
        ) from error
    if scored.shape != (1,):
        raise IndexingError(
            f"cross-encoder {name}: it gives {scored.shape[-1]} scores a pair, one is needed. Set "
            "BELAGT_CROSS_ENCODER to a model trained for ranking, or unset it"
        )
    return model


def _folder(name: str) -> Path:
    return model_folder(
        name,
        "cross-encoder",
        "Set BELAGT_CROSS_ENCODER to a model's folder, fetch it once with a network "
        f"(HF_HUB_OFFLINE=0 hf download {name}), or unset it",
    )
