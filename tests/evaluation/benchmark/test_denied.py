import pytest

from assistant.evaluation.benchmark.denied import Denied, separation


def test_what_is_shown_is_counted_by_its_best_statement():
    right = Denied(True, True, ({}, {}), (False, True))
    wrong = Denied(True, True, ({}, {}), (True, False))
    without = Denied(False, True, ({},), (False,))
    area, shown, false = separation(
        [right, wrong, without], [[0.1, 0.9], [0.1, 0.8], [0.3]], least=0.5
    )
    assert area == 1.0
    assert shown == pytest.approx(0.5)
    assert false == 0.0


def test_a_question_without_statements_scores_nothing():
    area, shown, false = separation(
        [Denied(True, True, (), ()), Denied(False, True, (), ())], [[], []], 0.5
    )
    assert (area, shown, false) == (0.5, 0.0, 0.0)
