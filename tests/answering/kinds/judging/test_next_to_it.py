"""The vice chair is not the chair, and who was there is not what somebody thinks."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Hamnnämndens berättelse 2022

Närvarande: Ingrid Palm (S), ordförande, Hans Törn (M), Fatima Osman (V) och Mattias Östergren.

Nämndens ordförande är Bertil Grahn (C).

Bertil Grahn ansåg att lotsbåten borde säljas.

Karin Ståhl (KD) frågade när lotsarna möter högst 12 båtar om dagen.

Andelen nöjda gäster var 80 procent och 41 gäster var äldre än så.

I kommunen bor 612 personer som är över 90 år.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    pilots = "# Lotsnämnden 2022\n\nLotsnämndens vice ordförande är Dag Lind.\n"
    facts = {"year": 2022, "title": "Hamnen 2022", "publisher": "Hamnnämnden, Granby kommun"}
    return assistant_over(
        [
            written(folder, "hamn", REPORT, "md", **facts),
            written(folder, "lots", pilots, "md", year=2022, publisher="Lotsnämnden"),
        ]
    ).ask


@pytest.mark.parametrize(
    "question",
    [
        "Vem är vice ordförande i hamnnämnden?",
        "Vad tycker Fatima Osman om lotsbåten?",
        "Hur många båtar möter lotsarna om dagen?",
        "Hur många personer är över 80 år?",
    ],
)
def test_what_is_next_to_it_is_no_answer(ask, question):
    assert ask(question).status == "not_found"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Vem är ordförande i hamnnämnden?", "Bertil Grahn"),
        ("Vem är ordförande respektive vice ordförande i hamnnämnden?", "Bertil Grahn"),
        ("Vem är vice ordförande i lotsnämnden?", "Dag Lind"),
        ("Vad tyckte Bertil Grahn om lotsbåten?", "borde säljas"),
        ("Hur många personer är över 90 år?", "612"),
    ],
)
def test_what_says_it_is(ask, question, says):
    answer = ask(question)
    assert answer.status != "not_found"
    assert says in answer.claims[0].text
