import pytest

from assistant.records.documents import Passage
from assistant.records.places import Locator
from assistant.records.questions import Query
from assistant.retrieval.features import Legs
from assistant.retrieval.needs import question_needs
from assistant.retrieval.rerank import Candidate, rerank, unmet_features
from assistant.retrieval.understanding.vocabulary import NoWords

QUERY = Query("elever", "elever", "sv", "fact", terms=("elever",))


def candidate(name, text="Text.", lexical=0.0, cosine=0.0):
    passage = Passage(name, "d", Locator("page", 1, None, 1), ("Plan",), text, ())
    return Candidate(passage, Legs(lexical, cosine, (("lexical", 1),)), None)


def order(candidates, weights):
    hits = rerank(QUERY, question_needs(QUERY, NoWords(), 10), candidates, weights)
    return [(hit.passage.id, hit.rank) for hit in hits]


def test_the_weighted_sum_decides():
    pair = [candidate("a", lexical=0.5), candidate("b", lexical=1.0)]

    assert order(pair, {"lexical": 1.0}) == [("b", 1), ("a", 2)]
    assert order(pair, {"lexical": -1.0}) == [("a", 1), ("b", 2)]


def test_ties_keep_the_order_in_which_they_came():
    assert order([candidate("b"), candidate("a")], {"lexical": 1.0}) == [("b", 1), ("a", 2)]


def test_meaning_counts_more_the_less_any_passage_meets_the_words():
    features = {"lexical": 1.0, "dense_rank": 1.0, "cosine": 0.4}

    assert unmet_features(features, 0.0)["dense_unmet"] == 0.0
    assert unmet_features(features, 0.5)["cosine_unmet"] == pytest.approx(0.2)


def test_nothing_to_rank_gives_nothing():
    assert order([], {"lexical": 1.0}) == []
