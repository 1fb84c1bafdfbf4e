from contextlib import contextmanager
from types import SimpleNamespace

import numpy as np
import pytest

from assistant.errors import IndexingError
from assistant.settings import Settings
from assistant.training import adapt
from assistant.training.folder import read_weights, write_folder
from assistant.training.pieces import learn_pieces
from assistant.workspace import Workspace

SENTENCES = (
    "Eleverna i skolan behöver fler lärare i matematik.",
    "Rektorn ser att lärarna i skolan är för få till antalet.",
    "Polisen i staden grep flera misstänkta under natten.",
    "De misstänkta fördes av polisen till häktet samma kväll.",
)


class FakeGeneration:
    """A published generation of so many passages, each of two statements."""

    def __init__(self, count):
        self._passages = [
            SimpleNamespace(
                id=f"p{number}",
                context=("Rapport",),
                statements=[
                    SimpleNamespace(reading=f"{SENTENCES[number % 2 * 2 + place]} Punkt {number}.")
                    for place in (0, 1)
                ],
            )
            for number in range(count)
        ]

    def passage_ids(self):
        return [passage.id for passage in self._passages]

    def passages(self, ids):
        return self._passages


@pytest.fixture
def published(monkeypatch, tmp_path):
    def publish(count):
        @contextmanager
        def opened(workspace, settings):
            yield FakeGeneration(count)

        monkeypatch.setattr(adapt, "open_generation", opened)
        return Workspace(tmp_path)

    return publish


@pytest.fixture
def own(monkeypatch, tmp_path):
    """A small encoder in the place of the one that ships."""
    folder = tmp_path / "own"
    tokenizer = learn_pieces(list(SENTENCES) * 50, 120)
    vectors = np.random.default_rng(0).standard_normal((tokenizer.get_vocab_size(), 16))
    write_folder(folder, tokenizer, vectors.astype(np.float32))
    monkeypatch.setattr(adapt, "OWN", folder)
    return folder


def test_before_and_after_are_measured_on_the_same_passages(published, own, tmp_path):
    before, after = adapt.adapt_encoder(
        published(40), Settings(), tmp_path / "adapted", 20, lambda _: None
    )

    assert before.swedish.count == after.swedish.count == 10
    assert after.swedish.reciprocal >= before.swedish.reciprocal


def test_the_pieces_stay_and_the_vectors_move(published, own, tmp_path):
    adapt.adapt_encoder(published(40), Settings(), tmp_path / "adapted", 20, lambda _: None)

    first, weights = read_weights(own)
    second, adapted = read_weights(tmp_path / "adapted")

    assert first.get_vocab() == second.get_vocab()
    assert not np.allclose(weights, adapted)


def test_too_small_a_corpus_is_told_with_the_next_step(published, own, tmp_path):
    with pytest.raises(IndexingError, match=r"8 passages .* too few .*belagt index"):
        adapt.adapt_encoder(published(8), Settings(), tmp_path / "adapted", 20, lambda _: None)
