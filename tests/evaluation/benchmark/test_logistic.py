import math

import pytest

from assistant.evaluation.benchmark.logistic import fit, told_apart

ROWS = [{"told": told, "same": 1.0} for told in (0.0, 0.0, 1.0, 1.0)]


def test_what_tells_right_from_wrong_gets_weight_and_what_never_changes_none():
    _, weights = fit(ROWS, [False, False, True, True])
    assert weights["told"] > 1.0
    assert weights["same"] == 0.0


def test_without_anything_that_tells_the_bias_is_the_odds():
    bias, weights = fit([{"same": 1.0}] * 4, [True, False, False, False])
    assert bias == pytest.approx(math.log(1 / 3), abs=1e-4)
    assert weights == {"same": 0.0}


def test_sorts_told_apart_wholly_half_and_not_at_all():
    assert told_apart([0.9, 0.8], [0.1, 0.2]) == 1.0
    assert told_apart([0.5], [0.5]) == 0.5
    assert told_apart([0.1], [0.9]) == 0.0
    assert told_apart([], [0.9]) == 0.5
