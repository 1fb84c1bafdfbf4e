import pytest

from assistant.errors import EvaluationError
from assistant.evaluation.gate import falls
from tests.evaluation.factories import outcome


def runs(measure, before, after, **more):
    first = [outcome(str(n), {measure: value}, **more) for n, value in enumerate(before)]
    second = [outcome(str(n), {measure: value}, **more) for n, value in enumerate(after)]
    return first, second


def test_a_fall_within_the_margin_passes():
    assert falls(*runs("recall@5", [1.0] * 50, [1.0] * 49 + [0.0])) == ()


def test_a_fall_beyond_the_margin_shuts_the_gate():
    (fall,) = falls(*runs("recall@5", [1.0] * 50, [1.0] * 48 + [0.0] * 2))

    assert str(fall) == "tuned: recall@5 is 0.960, the baseline 1.000 (margin 0.02)"


def test_more_wrong_denials_are_a_fall():
    assert falls(*runs("wrong denial", [0.0] * 10, [0.0] * 9 + [1.0]))
    assert not falls(*runs("wrong denial", [1.0] * 10, [0.0] * 10))


def test_the_locked_set_has_its_own_margin():
    assert not falls(*runs("right", [1.0] * 25, [1.0] * 24 + [0.0], locked=True))
    assert falls(*runs("right", [1.0] * 25, [1.0] * 23 + [0.0] * 2, locked=True))


def test_one_inexact_quotation_shuts_the_gate_whatever_the_baseline():
    first, second = runs("quotation exactness", [0.5] * 100, [1.0] * 99 + [0.9])

    assert [fall.measure for fall in falls(first, second)] == ["quotation exactness"]


def test_questions_that_only_one_run_has_are_not_held():
    first, second = runs("right", [1.0] * 5, [1.0] * 5)

    assert falls(first, [*second, outcome("new", {"right": 0.0})]) == ()


def test_runs_that_share_nothing_cannot_be_held():
    with pytest.raises(EvaluationError, match="shares no question"):
        falls([outcome("a", {})], [outcome("b", {})])
