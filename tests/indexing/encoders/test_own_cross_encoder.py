import numpy as np
import pytest

from assistant.indexing.encoders.own_cross_encoder import load_own_cross_encoder

QUESTION = "Vad kostade ombyggnaden av badhuset?"
ANSWER = "2024 Granby kommun. Badhuset: Notan slutade på 41 miljoner kronor."
OTHERS = [
    "2024 Granby kommun. Badhuset: Antalet besök var 18 000.",
    "2024 Granby kommun. Skolan: Fler elever når målen i matematik.",
    "2024 Granby kommun. Badhuset: Bassängen hölls stängd i nio veckor på grund av ventilationen.",
]


@pytest.fixture(scope="module")
def model():
    return load_own_cross_encoder()


def test_is_surest_of_what_answers_in_other_words(model):
    scores = model.scores(QUESTION, [*OTHERS, ANSWER])
    assert scores.dtype == np.float32
    assert int(scores.argmax()) == len(OTHERS)


def test_scores_do_not_hang_on_what_is_read_beside(model):
    alone = model.scores(QUESTION, [ANSWER])
    beside = model.scores(QUESTION, [ANSWER, *OTHERS, ANSWER + " " + "mycket " * 60])
    assert beside[0] == alone[0]


def test_reads_nothing_and_what_is_too_long(model):
    assert model.scores(QUESTION, []).shape == (0,)
    assert np.isfinite(model.scores("vad " * 400, ["ord " * 4000, ""])).all()


def test_reads_an_english_question(model):
    scores = model.scores("What did rebuilding the swimming pool cost?", [*OTHERS, ANSWER])
    assert int(scores.argmax()) == len(OTHERS)
