"""What is answered where no statement covers the whole question, and what is still denied."""

import pytest

from tests.answering.memory import assistant_over, written

CARE = """# Verksamhetsberättelse 2021

Omsorgsnämnden i Granby kommun

## Hinder

Det har varit svårt att rekrytera barnmorskor till nattpassen i Granby.

## Nästa steg

Boendet Björken öppnar i Ekeby under 2022.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    report = written(folder, "omsorg", CARE, year=2021, kind="report", title="Omsorg 2021")
    return assistant_over([report]).ask


def test_an_everyday_word_that_no_document_has_denies_nothing(ask):
    answer = ask("Har det varit lätt att få tag i barnmorskor någonstans?")
    assert answer.status == "answered"
    assert [claim.text for claim in answer.claims] == [
        "Det har varit svårt att rekrytera barnmorskor till nattpassen i Granby."
    ]


def test_a_noun_beside_what_is_asked_is_named_as_missing(ask):
    answer = ask("Har nattpassen gjort det svårt att rekrytera barnmorskor med legitimation?")
    assert answer.status == "partial"
    assert answer.missing == ("legitimation",)


def test_the_subject_without_what_is_asked_of_it_is_no_answer(ask):
    assert ask("Hur många platser har Björken?").status == "not_found"


@pytest.mark.parametrize(
    "question",
    [
        "Finns det en ishall i Granby?",
        "Fungerar hemtjänsten i Ekeby?",
        "Har det varit svårt att rekrytera barnmorskor i Sandby?",
        "Vilken skattesats har Granby?",
    ],
)
def test_what_is_asked_for_and_names_must_be_met(ask, question):
    assert ask(question).status == "not_found"


ROAD = """# Protokoll 2021

## Trafik

Farten på Kvarngatan har mätts. Medelhastigheten var 46 kilometer i timmen.
"""


def test_of_sums_there_is_one_for_each_thing(tmp_path):
    ask = assistant_over([written(tmp_path, "protokoll", ROAD, year=2021)]).ask
    assert ask("Vad kostade farthindren på Kvarngatan?").status == "not_found"


RATES = """# Bokslut 2023

Omsorgsnämnden i Granby kommun

## Indikatorer

| | 2022 | 2023 |
|---|---|---|
| Sjukfrånvaro, procent | 8,4 | 7,1 |
| Kontinuitet i hemtjänsten, antal | 16 | 14 |
"""


def test_two_rows_of_a_part_each_are_no_value_of_both(tmp_path):
    report = written(tmp_path, "bokslut", RATES, "md", year=2023, title="Bokslut 2023")
    answer = assistant_over([report]).ask("Hur hög var sjukfrånvaron inom hemtjänsten 2023?")
    assert answer.status != "answered"
    assert len(answer.claims) <= 1
