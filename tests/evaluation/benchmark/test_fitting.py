import pytest

from assistant.evaluation.benchmark.fitting import Judged, as_toml, fit, ndcg

RIGHT, WRONG = {"told": 1.0, "noise": 0.0}, {"told": 0.0, "noise": 0.5}


def judged(*right):
    return Judged(
        "sv",
        tuple(RIGHT if ok else WRONG for ok in right),
        right,
        tuple(str(place) for place in range(len(right))),
    )


def test_what_tells_right_from_wrong_gets_weight():
    weights = fit([judged(False, True), judged(True, False)], ["told"])

    assert weights["told"] > 0


def test_no_find_counts_against_a_passage_but_length_may():
    query = judged(False, True)
    flipped = Judged("sv", query.features[::-1], query.right, query.documents)

    assert fit([flipped], ["told"])["told"] == 0.0
    longer = tuple({"length": seen["told"]} for seen in flipped.features)
    assert fit([Judged("sv", longer, query.right, query.documents)], ["length"])["length"] < 0


def test_queries_that_tell_nothing_are_left_out():
    useful = judged(False, True)

    assert fit([useful, judged(True, True)], ["told"]) == fit([useful], ["told"])


def test_gain_is_that_of_the_first_right_document():
    assert ndcg([judged(False, True)], {"told": 1.0}) == 1.0
    assert ndcg([judged(False, True)], {"told": -1.0}) == pytest.approx(0.6309, abs=1e-4)
    assert ndcg([judged(False, False)], {"told": 1.0}) == 0.0


def test_weights_are_written_as_the_table_has_them():
    assert as_toml({"told": 1.25, "noise": -0.5}) == "told = 1.2\nnoise = -0.5"
