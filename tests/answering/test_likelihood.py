"""What the decision sees of a statement, and how likely it makes an answer."""

from dataclasses import replace

import pytest

from assistant.answering.candidates import Candidate
from assistant.answering.concepts import Concept
from assistant.answering.likelihood import Asked, Odds, features, load_odds
from assistant.answering.weights import HARD, SOFT
from assistant.records.documents import Facts
from assistant.records.questions import Query

QUERY = Query("Hur många bor i Ekeby?", "Hur många bor i Ekeby?", "sv", "fact")
PARTS = (Concept("Ekeby", ("Ekeby",), HARD, named=True), Concept("bor", ("bor",), SOFT))
FACTS = Facts("plan", "plan.txt", "Plan", "", None, "text", "sv")


def candidate(own, around=(0.0, 0.0), rank=1, score=8.0):
    return Candidate(None, FACTS, (0, "", 0, 0), rank, score, own, around, frozenset())


def seen(it, *, nouns=(), holds=None):
    return features(QUERY, PARTS, it, Asked(nouns, holds))


def test_what_is_covered_is_weighed_by_what_names_something():
    found = seen(candidate((1.0, 0.0)))
    assert found["covered"] == pytest.approx(HARD / (HARD + SOFT))
    assert (found["named"], found["lacks"], found["says"]) == (1.0, 0.0, pytest.approx(1 / 3))


def test_a_value_that_is_asked_for_is_held_or_lacking_or_not_asked_for():
    held, lacking, none = (seen(candidate((1.0, 0.0)), holds=it) for it in (True, False, None))
    assert (held["holds value"], held["lacks value"]) == (1.0, 0.0)
    assert (lacking["holds value"], lacking["lacks value"]) == (0.0, 1.0)
    assert (none["holds value"], none["lacks value"]) == (0.0, 0.0)


def test_a_noun_asked_for_by_name_counts_where_it_is_lacking():
    assert seen(candidate((0.0, 1.0)), nouns=PARTS[:1])["lacks asked"] == 1.0
    assert seen(candidate((1.0, 1.0)), nouns=PARTS[:1])["lacks asked"] == 0.0


def test_what_the_search_did_not_rank_has_no_rank():
    assert seen(candidate((1.0, 0.0), rank=0, score=0.0))["rank"] == 0.0


def test_likelihood_is_half_where_nothing_speaks_for_or_against():
    assert Odds(0.0, {}, 0.5, 0.5).likelihood({"score": 1.0}) == 0.5


def test_the_model_kept_knows_every_feature_and_likes_what_covers_more():
    odds, part, whole = load_odds(), candidate((1.0, 0.0)), candidate((1.0, 1.0))
    assert set(odds.weights) == set(seen(part))
    assert odds.likelihood(seen(whole)) > odds.likelihood(seen(part))
    assert odds.likelihood(seen(part)) > odds.likelihood(seen(replace(part, rank=5, score=2.0)))
