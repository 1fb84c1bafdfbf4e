import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.fusion import reciprocal_rank_fusion

RANKINGS = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), max_size=4)


def test_scores_sum_reciprocal_ranks_counted_from_one():
    fused = reciprocal_rank_fusion([["a", "b"], ["b", "c"]], k=60)

    assert [passage_id for passage_id, _ in fused] == ["b", "a", "c"]
    assert [score for _, score in fused] == pytest.approx([1 / 62 + 1 / 61, 1 / 61, 1 / 62])


def test_ties_keep_order_of_appearance():
    assert [name for name, _ in reciprocal_rank_fusion([["b"], ["a"]])] == ["b", "a"]


def test_a_leg_counts_by_its_weight():
    fused = reciprocal_rank_fusion([["a"], ["b"]], weights=[1.0, 2.0])

    assert [name for name, _ in fused] == ["b", "a"]


def test_a_leg_of_weight_nought_brings_in_nothing():
    assert reciprocal_rank_fusion([["a"], ["b"]], weights=[1.0, 0.0]) == [("a", 1 / 61)]


def test_a_passage_named_twice_is_refused():
    with pytest.raises(ValueError, match="twice"):
        reciprocal_rank_fusion([["a", "a"]])


@given(RANKINGS)
def test_each_passage_comes_once_and_scores_fall(rankings):
    fused = reciprocal_rank_fusion(rankings)

    assert {name for name, _ in fused} == {name for ranking in rankings for name in ranking}
    assert [score for _, score in fused] == sorted((s for _, s in fused), reverse=True)
