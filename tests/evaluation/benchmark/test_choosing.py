import pytest

from assistant.evaluation.benchmark.choosing import share_right
from assistant.evaluation.benchmark.fitting import Judged


def judged(right, *scores):
    features = tuple({"score": score} for score in scores)
    return Judged("sv", features, right, ("a",) * len(scores))


def test_the_share_is_of_questions_whose_heaviest_statement_is_right():
    queries = [judged((True, False), 0.9, 0.1), judged((True, False), 0.2, 0.8)]

    assert share_right(queries, {"score": 1.0}) == pytest.approx(0.5)


def test_without_questions_nothing_is_right():
    assert share_right([], {"score": 1.0}) == 0.0
