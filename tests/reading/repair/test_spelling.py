import numpy as np

from assistant.reading.repair.resource import load_resource
from assistant.reading.repair.spelling import SpellingModel


def test_unknown_words_are_spelt_by_their_letters():
    likely = SpellingModel(load_resource().spelling).likely("smagnagaroverforing")

    assert "överföring" in next(iter(likely))


def test_without_weights_all_spellings_are_alike():
    likely = SpellingModel(np.zeros(8, np.int8)).likely("ao")

    assert set(likely) == {"ao", "åo", "äo", "aö", "åö", "äö"}
    assert np.allclose(list(likely.values()), np.log(1 / 6))


def test_a_word_without_open_letters_is_itself():
    assert SpellingModel(np.zeros(8, np.int8)).likely("skrik") == {"skrik": 0.0}
