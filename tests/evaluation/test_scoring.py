from dataclasses import replace

import pytest

from assistant.evaluation.gold import locate
from assistant.evaluation.scoring import cause, crash_values, score
from tests.evaluation.factories import answer, deck, question

DOCUMENT = deck()
SOURCES = [
    {"document": "deck", "slide": 1, "contains": "Svårt att nå"},
    {"document": "deck", "slide": 1, "contains": "Ökat samarbete", "grade": 1},
]


def scored(asked, answered):
    golds = [locate(source, DOCUMENT) for source in asked.expect.sources]
    return score(asked, answered, golds, lambda _: DOCUMENT.source_text)


def test_citation_precision_is_the_share_on_gold_of_any_grade():
    values = scored(question(sources=SOURCES), answer(DOCUMENT, cited=["1.2", "1.3", "2.2"])).values

    assert values["citation recall"] == 1
    assert values["citation precision"] == pytest.approx(2 / 3)


def test_a_citation_that_only_helps_is_not_the_very_place():
    values = scored(question(sources=SOURCES), answer(DOCUMENT, cited=["1.3"])).values

    assert (values["citation recall"], values["citation precision"]) == (0, 1)


def test_an_answer_without_citations_has_no_precision_to_boast_of():
    values = scored(question(), answer(DOCUMENT)).values

    assert (values["citation recall"], values["citation precision"]) == (0, 0)
    assert "quotation exactness" not in values


def test_vital_nuggets_are_counted_apart():
    nuggets = [
        {"any": ["hard to reach", "svårt att nå"]},
        {"any": ["ökat samarbete"]},
        {"any": ["1070"], "vital": False},
    ]

    values = scored(question(nuggets=nuggets), answer(DOCUMENT, cited=["1.2"])).values

    assert values["vital nuggets"] == 1 / 2
    assert values["all nuggets"] == pytest.approx(1 / 3)


def test_a_fact_in_the_lead_is_stated():
    asked = question(nuggets=[{"any": ["Yvonne Thilander"]}])

    assert scored(asked, answer(DOCUMENT, lead="Yvonne Thilander.")).values["vital nuggets"] == 1


def test_forbidden_text_counts_wherever_it_is_shown():
    asked = question(never=["Ny skola"])

    result = scored(asked, answer(DOCUMENT, cited=["1.2", "2.2"]))

    assert result.values["forbidden shown"] == 1
    assert result.forbidden == ("Ny skola",)


def test_a_quotation_that_is_not_the_source_text_is_counted():
    honest = answer(DOCUMENT, cited=["1.2", "1.3"])
    first, second = honest.citations
    forged = replace(honest, citations=(first, replace(second, quote="Ökat samarbete")))

    assert scored(question(), forged).values["quotation exactness"] == 1 / 2


def test_an_unanswerable_question_has_no_retrieval_or_citation_measures():
    asked = question(status="not_found")

    assert scored(asked, answer(DOCUMENT, status="not_found")).values == {
        "abstention recall": 1,
        "abstention precision": 1,
    }
    assert scored(asked, answer(DOCUMENT, cited=["1.2"])).values == {
        "abstention recall": 0,
        "quotation exactness": 1,
    }


def test_a_wrong_denial_lowers_precision_of_abstention():
    values = scored(question(), answer(DOCUMENT, status="not_found")).values

    assert (values["wrong denial"], values["abstention precision"]) == (1, 0)


def test_gold_is_shown_with_rank_and_citation_numbers():
    result = scored(
        question(sources=SOURCES), answer(DOCUMENT, cited=["2.2", "1.2"], ranked=["3.1", "1.2"])
    )

    assert [(one.ranked, one.cited) for one in result.sources] == [(2, (2,)), (None, ())]


def test_a_crash_has_the_worst_value_of_all_that_applies():
    values = crash_values(question(nuggets=[{"any": ["x"]}], never=["y"]))

    assert values["right"] == values["recall@5"] == values["vital nuggets"] == 0
    assert values["wrong denial"] == values["forbidden shown"] == 1
    assert crash_values(question(status="not_found")) == {"right": 0, "abstention recall": 0}


@pytest.mark.parametrize(
    ("answered", "found", "expected"),
    [
        (answer(DOCUMENT, status="not_found"), 1.0, "denied though found"),
        (answer(DOCUMENT, status="not_found"), 0.0, "denied and not found"),
        (answer(DOCUMENT, cited=["2.2"]), 1.0, "found but not cited"),
        (answer(DOCUMENT, cited=["2.2"]), 0.0, "not found"),
        (answer(DOCUMENT, cited=["1.2"]), 1.0, None),
        (answer(DOCUMENT, cited=["1.2"], status="partial"), 1.0, None),
        (answer(DOCUMENT, cited=["1.2", "2.3"]), 1.0, "forbidden text shown"),
    ],
)
def test_the_first_fault_along_the_way_is_the_cause(answered, found, expected):
    asked = question(never=["Målet har inte nåtts"])
    values = {**scored(asked, answered).values, "recall@10": found}

    assert cause(asked, answered, values) == expected


def test_an_answer_to_the_unanswerable_is_wrong_even_in_part():
    asked = question(status="not_found")
    answered = answer(DOCUMENT, cited=["1.2"], status="partial")

    assert (
        cause(asked, answered, scored(asked, answered).values) == "answered what no document says"
    )
