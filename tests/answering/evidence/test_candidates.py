"""What many people also call a word covers it where the search ranks the passage first."""

import pytest

from assistant.answering.evidence.candidates import weigh
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import CALLED
from assistant.answering.evidence.shelves import shelve
from assistant.answering.evidence.weights import HARD
from assistant.records.documents import Facts, Passage, Statement
from assistant.records.places import Locator
from assistant.records.questions import Hit

FACTS = Facts("plan", "plan.txt", "Plan", "", None, "text", "sv")
SAID = "Elva personer avled under sexveckorsperioden."


def own_cover(part, rank):
    where = Locator("paragraph", 1, None, 1)
    told = Statement("a", "p1", "plan", where, "paragraph", SAID, SAID, ((0, len(SAID)),))
    (shelved,) = shelve((told,), FACTS, lambda _: (), {})
    passage = Passage("p1", "plan", where, (), SAID, (told,))
    (it,) = weigh([(shelved, Hit(passage, rank, 1.0))], (part,), {"plan": FACTS})
    return it.own[0]


@pytest.mark.parametrize(("rank", "covered"), [(1, CALLED), (2, 0.0), (9, 0.0)])
def test_a_loose_synonym_counts_in_the_passage_ranked_first_alone(rank, covered):
    assert own_cover(Concept("dog", ("dog",), HARD, near=("avled",)), rank) == covered


@pytest.mark.parametrize("rank", [1, 9])
def test_a_word_of_the_thesaurus_counts_wherever_it_stands(rank):
    assert own_cover(Concept("dog", ("dog", "avled"), HARD), rank) > CALLED
