"""A year told by how far it lies from the one spoken of."""

import pytest

from assistant.answering.dialogue.other_years import year_told_by_distance
from assistant.records.questions import Query


def query(*years):
    return Query(
        question="Hur många sökte 2021?",
        standalone="Hur många sökte 2021?",
        meant="Hur många sökte 2021?",
        language="sv",
        kind="fact",
        years=years,
    )


@pytest.mark.parametrize(
    ("question", "year"),
    [
        ("Och året innan?", 2020),
        ("Hur var det två år tidigare?", 2019),
        ("Hur många var det tre år senare?", 2024),
        ("Och ett år senare då?", None),
        ("And the year before?", 2020),
        ("What was it two years later?", 2023),
        ("How about a year earlier?", 2020),
        ("Hur många sökte skolan året innan?", None),
        ("Och året innan bygget?", None),
        ("Hur var det med maten?", None),
    ],
)
def test_the_year_is_counted_from_the_one_spoken_of(question, year):
    assert year_told_by_distance(question, query(2021)) == year


def test_of_no_year_or_of_two_nothing_is_counted():
    assert year_told_by_distance("Och året innan?", query()) is None
    assert year_told_by_distance("Och året innan?", query(2019, 2021)) is None
