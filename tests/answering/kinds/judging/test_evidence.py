"""What speaks for a statement that does not say all that is asked."""

from dataclasses import replace

import pytest

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.weights import HARD, SOFT
from assistant.answering.kinds.judging.evidence import offered
from assistant.answering.selection import Case
from assistant.records.documents import Facts, Statement
from assistant.records.places import Locator
from assistant.records.questions import Query

QUERY = Query("Hur många bor i Ekeby?", "Hur många bor i Ekeby?", "sv", "fact", asked_for="figure")
PARTS = (Concept("Ekeby", ("Ekeby",), HARD, named=True), Concept("bor", ("bor",), SOFT))
FACTS = Facts("plan", "plan.txt", "Plan", "", None, "text", "sv")


def candidate(name, own, reading="Ekeby växer.", *, place=0, rank=1):
    where = Locator("paragraph", 1, None, 1)
    told = Statement(name, "p1", "plan", where, "paragraph", reading, reading, ((0, 1),))
    order = (0, "plan", 1, place)
    return Candidate(told, FACTS, order, rank, 8.0, own, (0.0, 0.0), frozenset())


def seen(*candidates, asked=(), likeness=None):
    extra = {"likeness": likeness} if likeness else {}
    case = Case(QUERY, PARTS, candidates, (FACTS,), lambda _: (), **extra)
    return offered(case, asked)


def test_what_is_covered_is_weighed_by_what_names_something():
    found = seen(candidate("a", (1.0, 0.0)))[0].seen
    assert found["covered"] == pytest.approx(HARD / (HARD + SOFT))
    assert (found["named"], found["lacks"], found["says"]) == (1.0, 0.0, pytest.approx(1 / 3))


def test_a_figure_that_the_question_names_itself_counts_nothing():
    query = replace(QUERY, standalone="Hur många av de 40 husen i Ekeby såldes?")
    told = (candidate("a", (1.0, 0.0), "40 hus"), candidate("b", (1.0, 0.0), "31 hus", place=1))
    case = Case(query, PARTS, told, (FACTS,), lambda _: ())
    assert [one.counts for one in offered(case, ())] == [False, True]


def test_a_sentence_before_speaks_for_a_name_and_one_after_does_not():
    first = candidate("a", (1.0, 0.0))
    after = candidate("b", (0.0, 0.0), "Där finns 40 hus.", place=1)
    told, untold = seen(first, after), seen(after, candidate("c", (1.0, 0.0), place=2))
    assert told[1].named[0] == 1.0
    assert untold[0].named[0] == 0.0
    assert untold[0].beside[0] == 1.0


def test_a_noun_asked_for_by_name_counts_where_it_is_lacking():
    assert seen(candidate("a", (0.0, 1.0)), asked=PARTS[:1])[0].seen["lacks asked"] == 1.0
    assert seen(candidate("a", (1.0, 0.0)), asked=PARTS[:1])[0].seen["lacks asked"] == 0.0


def test_words_near_in_meaning_speak_for_what_is_lacking():
    near = seen(candidate("a", (0.0, 0.0)), likeness=lambda _term, said: 0.8 if said else 0.0)
    far = seen(candidate("a", (0.0, 0.0)))
    assert near[0].seen["meant"] > far[0].seen["meant"]
    assert near[0].seen["lacking meant"] == pytest.approx(0.8)


def test_what_the_search_did_not_rank_high_is_not_offered():
    assert seen(candidate("a", (1.0, 0.0), rank=0), candidate("b", (1.0, 0.0), rank=9)) == []
