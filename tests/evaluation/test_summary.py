import pytest

from assistant.evaluation.summary import case_means, figures, summarise
from tests.evaluation.factories import outcome


def test_variants_of_one_question_are_one_case():
    outcomes = [
        outcome("a", {"recall@5": 1.0}, case="kaa"),
        outcome("a-en", {"recall@5": 0.0}, case="kaa"),
        outcome("b", {"recall@5": 1.0}),
    ]

    figure = figures(outcomes)["recall@5"]

    # kaa counts 1/2, b counts 1: their mean, not 2 of 3 questions.
    assert (figure.value, figure.cases, figure.questions) == (0.75, 2, 3)
    assert case_means("recall@5", outcomes) == {"kaa": 0.5, "b": 1.0}


def test_a_question_that_a_measure_does_not_apply_to_moves_no_mean():
    answerable = outcome("a", {"recall@5": 1.0})
    unanswerable = outcome("b", {"abstention recall": 0.0})

    assert figures([answerable, unanswerable])["recall@5"] == figures([answerable])["recall@5"]


def test_a_rate_has_wilsons_interval_over_cases():
    outcomes = [outcome(str(n), {"right": float(n < 8)}) for n in range(10)]

    figure = figures(outcomes)["right"]

    assert (figure.low, figure.high) == pytest.approx((0.4902, 0.9433), abs=1e-4)


def test_locked_questions_stand_apart_from_every_slice():
    outcomes = [outcome("a", {"right": 1.0}), outcome("b", {"right": 0.0}, locked=True)]

    slices = {(one.by, one.name): one for one in summarise(outcomes)}

    assert slices["part", "tuned"].figures["right"].value == 1
    assert slices["part", "locked"].figures["right"].value == 0
    assert slices["language", "sv"].questions == 1
    assert ("set", "locked") not in slices


def test_slices_count_what_is_wrong_by_cause():
    outcomes = [outcome(str(n), {}, cause=cause) for n, cause in enumerate(["x", "y", "y", None])]

    assert summarise(outcomes)[0].wrong == {"y": 2, "x": 1}


def test_tags_leave_out_kind_and_language():
    slices = summarise([outcome("a", {}, tags=("list", "sv", "misspelt"))])

    assert [one.name for one in slices if one.by == "tag"] == ["misspelt"]
