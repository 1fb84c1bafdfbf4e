"""Overviews: what is said of one thing, and not of the other that shares its heading."""

import pytest

from tests.answering.memory import assistant_over, written

DECK = """ Omsorg 2021
Ekeby kommun
 Äldreomsorgens och barnomsorgens utveckling

2021
Äldreomsorg: 14 avdelningar
Barnomsorg: 9 enheter
Lokalerna har renoverats
 Badhusets och ishallens utveckling

2021
Vattnet är varmare än förr
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "omsorg", DECK, year=2021)]).ask


def quoted(answer):
    return [citation.reading for citation in answer.citations]


def test_what_is_of_the_other_of_two_under_one_heading_is_left_out(ask):
    assert quoted(ask("Hur är läget i barnomsorgen?")) == [
        "Barnomsorg: 9 enheter", "Lokalerna har renoverats",
    ]  # fmt: skip


def test_what_names_neither_of_two_is_of_both(ask):
    assert "Vattnet är varmare än förr" in quoted(ask("Hur är läget i ishallen?"))


REPORT_2023 = """ Uppföljning 2023
Ekeby kommun
 Feriejobb

412 ungdomar fick feriejobb sommaren 2022
Lönen var 78 kronor i timmen
Ansökan 2024 öppnar i februari
 Praktik

Praktikplatserna blev färre
"""


@pytest.fixture
def ask_of_2022(tmp_path):
    return assistant_over([written(tmp_path, "arbete", REPORT_2023, year=2023)]).ask


def test_a_page_of_the_topic_that_tells_of_the_year_is_given_whole(ask_of_2022):
    assert quoted(ask_of_2022("Feriejobb 2022, i korthet?")) == [
        "412 ungdomar fick feriejobb sommaren 2022", "Lönen var 78 kronor i timmen",
    ]  # fmt: skip


def test_of_a_year_that_no_page_tells_of_nothing_is_given(ask_of_2022):
    assert ask_of_2022("Praktik 2022, i korthet?").status == "not_found"
