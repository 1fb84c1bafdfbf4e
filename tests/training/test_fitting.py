import numpy as np

from assistant.reading.repair.context import ContextModel, features
from assistant.reading.repair.hashing import text_hash
from assistant.training.fitting import fit
from assistant.training.repair_model import Decisions, names_of

SHAPES = ["small", "small", "small"]


def decisions():
    """Give `ar` after `flera` as år and after `det` as är, many times."""
    rows = [features([before, "ar", "sedan"], SHAPES, np.array([1])) for before in ("flera", "det")]
    options = np.array([[text_hash("är"), text_hash("år")]] * 600, np.uint64)
    return Decisions(
        np.concatenate(rows * 300),
        options,
        np.zeros((600, 2), np.float32),
        np.array([1, 0] * 300),
        np.ones(600, np.float32),
    )


def test_weights_learn_what_neighbours_say():
    model = ContextModel(fit(decisions(), 1 << 12, rounds=60, decay=0.01))
    row = features(["flera", "ar", "sedan"], SHAPES, np.array([1]))

    told = [model.scores(row, np.array([text_hash(form)], np.uint64))[0] for form in ("år", "är")]

    assert told[0] > told[1] + 1


def test_names_are_words_with_a_capital_within_sentences():
    texts = ["Vi minns hur Malmö och Malmö var. Målet var att Mål nås, målet var mål."]

    assert names_of(texts, {"malmö": 2, "målet": 2, "mål": 2}) == {"malmö"}
