"""The cross-encoder of our own: it reads a question and a statement together, without torch."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

# Where it lies in the package; its card tells how it was made.
OWN_CROSS_ENCODER = Path(__file__).parent / "cross"
# Word pieces of a pair; what is longer is cut at its end.
MOST_PIECES = 128


class OwnCrossEncoder:
    """Says how surely statements answer a question; safe for many threads."""

    def __init__(self, folder: Path = OWN_CROSS_ENCODER) -> None:
        # Imported late: it takes a tenth of a second, and lists and tables seldom need it.
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        options = SessionOptions()
        # Threads that spin while they wait take the other core from whoever else asks.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        self._session = InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MOST_PIECES)

    def scores(self, question: str, passages: Sequence[str]) -> NDArray[np.float32]:
        """Give float32 `(n,)`: the log odds that each answers the question."""
        # One at a time: read together, bytes are scaled by all of them, and what one is given would
        # hang on the others.
        pairs = self._tokenizer.encode_batch([pair_text(question, text) for text in passages])
        return np.array([self._read(pair.ids) for pair in pairs], np.float32)

    def _read(self, pieces: Sequence[int]) -> float:
        (scores,) = self._session.run(["score"], {"pieces": np.array([pieces], np.int64)})
        return float(scores[0])


@lru_cache(maxsize=1)
def load_own_cross_encoder() -> OwnCrossEncoder:
    """Give it, loaded once a process."""
    return OwnCrossEncoder()


def pair_text(question: str, statement: str) -> str:
    """Give the two as the model has learnt to read them, marked as its base was trained to."""
    return f"query: {question}</s></s>passage: {statement}"
