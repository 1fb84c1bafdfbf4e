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
