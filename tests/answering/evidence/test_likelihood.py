"""How likely the fitted model makes an answer."""

import pytest

from assistant.answering.evidence.likelihood import Odds, load_odds


def test_likelihood_is_half_where_nothing_speaks_for_or_against():
    assert Odds(0.0, {}, 0.5, 0.5).likelihood({"score": 1.0}) == 0.5


def test_what_speaks_for_a_statement_makes_it_likelier():
    odds = Odds(0.0, {"score": 2.0}, 0.5, 0.5)
    assert odds.likelihood({"score": 1.0}) == pytest.approx(0.881, abs=0.001)


def test_the_model_is_kept_with_its_thresholds():
    odds = load_odds()
    assert 0 < odds.least < 1
    assert 0 < odds.least_value < 1
    assert odds.weights
