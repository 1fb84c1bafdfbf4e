import pytest

from assistant.records.documents import Passage
from assistant.records.places import Locator
from assistant.records.questions import Query
from assistant.retrieval.features import Candidate, Legs, candidate_features
from assistant.retrieval.needs import question_needs
from assistant.retrieval.passage_words import PassageReader
from assistant.retrieval.reading import read
from assistant.retrieval.rerank import rerank
from assistant.retrieval.understanding.vocabulary import NoWords

QUERY = Query("elever", "elever", "sv", "fact", terms=("elever",))


def candidate(name, text="Text.", lexical=0.0, cosine=0.0):
    passage = Passage(name, "d", Locator("page", 1, None, 1), ("Plan",), text, ())
    return Candidate(passage, Legs(lexical, cosine, (("lexical", 1),)), None)


def order(candidates, weights):
    needs = question_needs(QUERY, NoWords(), 10)
    reading = read(needs, [candidate.passage for candidate in candidates], PassageReader())
    hits = rerank(QUERY, candidates, weights, reading)
    return [(hit.passage.id, hit.rank) for hit in hits]


def test_the_weighted_sum_decides():
    pair = [candidate("a", lexical=0.5), candidate("b", lexical=1.0)]

    assert order(pair, {"lexical": 1.0}) == [("b", 1), ("a", 2)]
    assert order(pair, {"lexical": -1.0}) == [("a", 1), ("b", 2)]


def test_ties_keep_the_order_in_which_they_came():
    assert order([candidate("b"), candidate("a")], {"lexical": 1.0}) == [("b", 1), ("a", 2)]


def test_meaning_counts_more_the_less_any_passage_meets_the_words():
    needs = question_needs(QUERY, NoWords(), 10)

    def seen(text):
        one = [candidate("a", text, cosine=0.4)]
        reading = read(needs, [one[0].passage], PassageReader())
        return candidate_features(QUERY, one, reading)["cosine_unmet"][0]

    assert seen("Elever.") == pytest.approx(0.0)
    assert seen("Simhall.") == pytest.approx(0.4)
