import pytest

from assistant.indexing.encoders.calibration import encoder_trust
from assistant.indexing.encoders.encoder import load_encoder
from assistant.settings import Settings
from tests.indexing.fakes import FakeEncoder


def test_the_encoder_that_the_weights_are_fitted_to_deserves_them_whole():
    trust = encoder_trust(load_encoder(Settings()))

    assert trust == pytest.approx({"sv": 1.0, "en": 1.0}, abs=0.05)


def test_an_encoder_that_knows_only_letters_deserves_little():
    trust = encoder_trust(FakeEncoder())

    assert max(trust.values()) < 0.5
