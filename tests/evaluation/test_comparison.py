import pytest

from assistant.evaluation.comparison import compare
from assistant.evaluation.runs import Run, RunFacts
from assistant.evaluation.summary import summarise
from tests.evaluation.factories import outcome


def run(name, *outcomes):
    facts = RunFacts(name, "2026-11-22", "1", "g1", {}, ("set",), "test")
    return Run(facts, outcomes, summarise(outcomes))


def right(name, holds, **more):
    return outcome(name, {"right": float(holds)}, cause=None if holds else "not found", **more)


def test_the_difference_is_over_cases_that_both_runs_have():
    first = run("one", right("a", False), right("b", False), right("gone", True))
    second = run("two", right("a", True), right("b", True), right("new", False))

    made = compare(first, second)

    (difference,) = made.differences
    assert (difference.first, difference.second, difference.cases) == (0, 1, 2)
    assert difference.better
    # Of 4 sign patterns of (1, 1) two are as far from 0.
    assert difference.p == 0.5
    assert (made.only_first, made.only_second) == (("gone",), ("new",))


def test_lower_is_better_where_the_measure_says_so():
    first, second = (
        run("one", outcome("a", {"wrong denial": 0.0})),
        run("two", outcome("a", {"wrong denial": 1.0})),
    )

    assert compare(first, second).differences[0].better is False


def test_nothing_changed_is_neither_better_nor_worse():
    same = run("one", right("a", True))

    (difference,) = compare(same, same).differences

    assert (difference.better, difference.p, difference.change) == (None, 1, 0)


@pytest.mark.parametrize(
    ("before", "after", "direction"), [(False, True, "better"), (True, False, "worse")]
)
def test_questions_that_changed_are_shown_side_by_side(before, after, direction):
    made = compare(run("one", right("a", before)), run("two", right("a", after)))

    assert [changed.direction for changed in made.changed] == [direction]


def test_wrong_in_another_way_is_a_change_too():
    first = run("one", outcome("a", {"right": 0.0}, cause="not found"))
    second = run("two", outcome("a", {"right": 0.0}, cause="crashed"))

    assert compare(first, second).changed[0].direction == "otherwise wrong"


def test_locked_questions_are_compared_in_sum_only():
    made = compare(
        run("one", right("a", True, locked=True)), run("two", right("a", False, locked=True))
    )

    assert made.changed == ()
    assert [difference.part for difference in made.differences] == ["locked"]


def test_a_measure_whose_questions_the_answers_decide_is_not_paired():
    first = run("one", outcome("a", {"abstention precision": 1.0}))
    second = run(
        "two",
        outcome("a", {"abstention precision": 1.0}),
        outcome("b", {"abstention precision": 0.0}),
    )
    first = Run(first.facts, (*first.outcomes, outcome("b", {})), first.slices)

    (difference,) = compare(first, second).differences

    assert (difference.first, difference.second, difference.p) == (1.0, 0.5, None)
