"""Measure how far an encoder can be trusted beside words, by questions written for that alone."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from assistant.indexing.encoders.encoder import Encoder
from assistant.records.questions import Language

# What the encoder reaches that the weights are fitted to, counted as below.
_FITTED: Mapping[Language, float] = {"sv": 1.51, "en": 1.53}
_COLUMNS: Mapping[Language, int] = {"sv": 0, "en": 1}


def encoder_trust(encoder: Encoder) -> dict[Language, float]:
    """Give, by language of the question, the share of its fitted weight that an encoder deserves.

    It is asked forty questions, in Swedish and in English, which forty Swedish sentences answer in
    other words. How many standard deviations the right sentence's cosine lies above the others',
    the mean over questions, is held against the same of the encoder that the weights were fitted
    with; 0 to 1. A better encoder keeps the fitted weights: nothing says how much more it is worth.
    """
    text = (files(__package__) / "calibration.toml").read_text("utf-8")
    rows: list[list[str]] = tomllib.loads(text)["pairs"]
    answers = encoder.encode_passages([row[-1] for row in rows])
    trust: dict[Language, float] = {}
    for language, column in _COLUMNS.items():
        asked = np.stack([encoder.encode_question(row[column]) for row in rows])
        apart = _apart(asked @ answers.T) / _FITTED[language]
        trust[language] = round(min(1.0, max(0.0, apart)), 2)
    return trust


def _apart(near: npt.NDArray[np.float32]) -> float:
    """Give how far the diagonal lies above the rest of its rows, in their standard deviations."""
    count = len(near)
    others = near[~np.eye(count, dtype=np.bool_)].reshape(count, count - 1)
    above = np.diag(near) - others.mean(axis=1)
    return float(np.mean(above / np.maximum(others.std(axis=1), 1e-6)))
