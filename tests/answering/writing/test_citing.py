from dataclasses import replace

import pytest

from assistant.answering.writing.citing import Chosen, cite
from tests.answering.memory import assistant_over, engine, written

TEXT = "Rapport\n\nBiblioteket hade 900 besökare.\n\nBadet hade 400 besökare.\n"


@pytest.fixture
def made(tmp_path):
    return engine([written(tmp_path, "rapport", TEXT, year=2020)])


def cited(made, chosen):
    return cite(
        chosen,
        lambda document: made.gatherer.holdings.facts[document],
        made.gatherer.holdings.source_text,
    )


def statement(made, part):
    return next(it for it in made.gatherer.holdings.statements_of("rapport") if part in it.reading)


def test_numbers_follow_the_order_of_claims(made):
    claims, citations, _ = cited(
        made, [Chosen(statement(made, "Badet")), Chosen(statement(made, "Biblioteket"))]
    )
    assert [claim.citations for claim in claims] == [(1,), (2,)]
    assert "Badet" in citations[0].quote


def test_a_statement_under_two_headings_keeps_one_number(made):
    one = statement(made, "Badet")
    claims, citations, _ = cited(made, [Chosen(one, "2019"), Chosen(one, "2020")])
    assert [claim.citations for claim in claims] == [(1,), (1,)]
    assert len(citations) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        {"quote": "Badet hade 4000 besökare."},
        {"spans": ()},
        {"spans": ((0, 5),)},
        {"spans": ((900, 905),)},
        {"spans": ((5, 2),)},
    ],
)
def test_a_quotation_that_its_source_does_not_say_is_dropped_and_named(made, spoil):
    false = replace(statement(made, "Badet"), **spoil)
    claims, citations, faults = cited(made, [Chosen(false), Chosen(statement(made, "Biblioteket"))])

    assert [claim.text for claim in claims] == ["Biblioteket hade 900 besökare."]
    assert citations[0].number == 1
    assert "rapport" in faults[0]


def test_every_quotation_of_an_answer_stands_at_its_spans(tmp_path):
    document = written(tmp_path, "rapport", TEXT, year=2020)
    answer = assistant_over([document]).ask("Hur många besökare hade badet?")

    for it in answer.citations:
        assert "\n".join(document.source_text[a:b] for a, b in it.spans) == it.quote


def test_the_same_words_in_two_places_are_one_claim_on_both(made):
    one = statement(made, "Badet")
    other = replace(one, id="elsewhere")
    claims, citations, _ = cited(made, [Chosen(one), Chosen(other)])
    assert [claim.citations for claim in claims] == [(1, 2)]
    assert len(citations) == 2
