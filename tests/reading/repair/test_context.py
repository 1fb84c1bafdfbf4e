import numpy as np

from assistant.reading.repair.context import ContextModel, features
from assistant.reading.repair.hashing import text_hash

TEXT = ["det", "ar", "flera", "ar", "sedan"]
SHAPES = ["small"] * 5


def test_each_place_has_its_features():
    rows = features(TEXT, SHAPES, np.array([1, 3]))

    assert rows.shape[0] == 2
    assert rows.dtype == np.uint64
    assert (rows[0] != rows[1]).any()


def test_the_ends_of_a_text_have_neighbours_too():
    assert features(["ar"], ["small"], np.array([0])).shape[0] == 1


def test_a_word_is_hashed_alike_on_every_machine():
    assert text_hash("år") == 30648759


def test_without_weights_neighbours_say_nothing():
    rows = features(TEXT, SHAPES, np.array([1, 3]))
    forms = np.array([text_hash("är"), text_hash("år")], np.uint64)

    assert ContextModel(np.zeros(16, np.int8)).scores(rows, forms).tolist() == [0.0, 0.0]
