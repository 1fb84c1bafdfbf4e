import numpy as np
import pytest

from assistant.records.documents import Passage
from assistant.records.places import Locator
from assistant.records.questions import Query, Widening
from assistant.retrieval.needs import found, question_needs
from assistant.retrieval.passage_terms import passage_terms
from assistant.retrieval.passage_words import PassageReader
from assistant.retrieval.reading import read
from assistant.retrieval.understanding.vocabulary import NoWords

TEXTS = (
    "Elevhälsoarbetet har stärkts. Skolorna anställde 14 kuratorer.\nFrånvaron minskade 2021.",
    "",
    "Kommunens KAA-arbete når unga som varken arbetar eller studerar.",
    "Simhallen i Ekby öppnade. Simhallens taxa höjdes; badhuset stängdes.",
    "Hemlosheten okar bland barnfamiljer. Bostadsbristen ar stor.",
)
QUESTIONS = (
    ("elevhälsa", "kurator"),
    ("hemlöshet", "barn"),
    ("KAA", "ungdomar"),
    ("simhall", "taxan", "höjts"),
    ("bostad", "brist", "2021"),
    ("frånvaro", "skolfrånvaro"),
)


def passage(text):
    return Passage(text, "d", Locator("page", 1, None, 1), ("Plan 2021", "Skolan"), text, ())


def needs_of(terms):
    widened = (Widening(terms[0], ("skolans elevhälsoarbete", "badhus")),)
    query = Query(" ".join(terms), " ".join(terms), "sv", "fact", terms=terms, widened=widened)
    return question_needs(query, NoWords(), 10)


def held(needs, place):
    return [found(need, place) for need in needs]


def coverage(needs, holdings):
    """Give the share of the needs that is held, the rarer the heavier."""
    total = sum(need.weight for need in needs)
    return sum(need.weight * share for need, share in zip(needs, holdings, strict=True)) / total


@pytest.mark.parametrize("terms", QUESTIONS)
def test_all_places_at_once_say_what_each_says_alone(terms):
    needs = needs_of(terms)
    reading = read(needs, [passage(text) for text in TEXTS], PassageReader())

    for row, text in enumerate(TEXTS):
        alone = passage_terms(passage(text))
        assert reading.body[row] == pytest.approx(held(needs, alone.body), abs=1e-6)
        assert reading.heading[row] == pytest.approx(held(needs, alone.heading), abs=1e-6)
        assert reading.title[row] == pytest.approx(held(needs, alone.title), abs=1e-6)


@pytest.mark.parametrize("terms", QUESTIONS)
def test_the_best_statement_is_the_one_that_covers_most(terms):
    needs = needs_of(terms)
    reading = read(needs, [passage(text) for text in TEXTS], PassageReader())

    for row, text in enumerate(TEXTS):
        statements = passage_terms(passage(text)).statements
        most = max(
            (coverage(needs, [found(need, place) for need in needs]) for place in statements),
            default=0.0,
        )
        assert reading.statement[row] == pytest.approx(most, abs=1e-6)


def test_a_question_without_needs_is_held_by_nothing():
    reading = read((), [passage(TEXTS[0])], PassageReader())

    assert reading.covered(reading.anywhere).tolist() == [0.0]


def test_what_was_read_before_is_read_the_same_again():
    reader, needs = PassageReader(), needs_of(("simhall",))
    first = read(needs, [passage(TEXTS[3])], reader)
    again = read(needs, [passage(TEXTS[0]), passage(TEXTS[3])], reader)

    assert np.array_equal(first.body[0], again.body[1])
