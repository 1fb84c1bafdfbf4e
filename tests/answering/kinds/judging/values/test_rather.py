"""Of several days the one told in the tense asked for, and of the year that is asked for."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

DECK = """ Uppföljning 2024
Granviks kommun

 Fältgruppen

Verksamheten

* Gruppen startade i mars 2022
* Kurser för föräldrar startar hösten 2025

 Omsorgsenkäten

* Enkäten besvarades i maj 2024 av 410 anhöriga
* Nästa enkät görs i maj 2026

 Simskolan

Läsår 2021/22 2022/23 2023/24
Deltagare 120 131 144
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "deck", DECK, year=2024, kind="deck")]).ask


def test_what_has_started_is_told_by_the_head_of_its_name_under_that(ask):
    assert claims(ask("När startade Fältgruppen?")) == ["Gruppen startade i mars 2022"]


def test_the_next_is_the_one_to_come(ask):
    assert claims(ask("När är nästa omsorgsenkät?")) == ["Nästa enkät görs i maj 2026"]


@pytest.mark.parametrize("year", ["läsåret 2022/23", "2022/23"])
def test_a_school_year_is_a_column(ask, year):
    assert "2022/23: 131" in claims(ask(f"Hur många deltagare hade simskolan {year}?"))[0]


def test_a_school_year_that_no_column_is_of_is_not_told_by_the_one_beside(ask):
    answer = ask("Hur många deltagare hade simskolan läsåret 2020/21?")
    assert answer.status == "not_found"


def test_the_school_year_after_is_counted_from_the_one_spoken_of(ask):
    before = "Hur många deltagare hade simskolan läsåret 2021/22?"
    assert "2022/23: 131" in claims(ask("Och läsåret efter?", history=[before]))[0]
