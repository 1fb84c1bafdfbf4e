import pytest

from assistant.evaluation.gold import Gold, locate
from assistant.evaluation.ranks import Judged, judge, rank_values
from assistant.evaluation.sets import Source
from tests.evaluation.factories import deck, passages


def gold(**stated) -> Gold:
    return locate(Source.model_validate({"document": "deck", **stated}), deck())


def test_rank_measures_are_those_of_the_textbook():
    values = rank_values({"q": Judged(("a", "b", "c"), {"b": 2, "z": 2, "c": 1})})["q"]

    # Gains 0, 2, 1 at ranks 1 to 3: 2 / log2(3) + 1 / log2(4); ideal 2, 2, 1.
    assert values["nDCG@10"] == pytest.approx((1.26186 + 0.5) / (2 + 1.26186 + 0.5), abs=1e-4)
    assert values["RR"] == 1 / 2
    # Of the two passages of the highest grade, b is among the first three and z is nowhere.
    assert (values["recall@1"], values["recall@3"], values["recall@10"]) == (0, 0.5, 0.5)


def test_an_empty_ranking_scores_nothing():
    values = rank_values({"q": Judged((), {"a": 1})})["q"]

    assert set(values.values()) == {0}
    assert set(values) == {"recall@1", "recall@3", "recall@5", "recall@10", "nDCG@10", "RR"}


def test_where_the_highest_grade_is_helpful_that_is_looked_for():
    assert rank_values({"q": Judged(("a",), {"a": 1})})["q"]["recall@1"] == 1


def test_two_sources_in_one_passage_are_one_thing_to_find():
    both = [gold(slide=1, contains="Svårt"), gold(slide=1, contains="ungdomarna", grade=1)]

    judged = judge(["2.1", "1.2"], both, passages(deck()))

    assert judged.grades == {"1.2": 2}


def test_a_whole_slide_is_found_by_its_best_ranked_passage():
    judged = judge(["2.1", "1.3", "1.2"], [gold(slide=1)], passages(deck()))

    assert judged.grades == {"1.3": 2}


def test_a_source_that_no_passage_holds_stays_to_be_found():
    judged = judge(["2.1"], [gold(slide=1, contains="Svårt")], passages(deck())[3:])

    assert rank_values({"q": judged})["q"]["recall@10"] == 0
