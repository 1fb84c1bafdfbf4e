"""A table's row says what it was first and last, and two rows which of them is more."""

import pytest

from tests.answering.memory import assistant_over, written

SCHOOLS = """ Skolorna 2021
Granviks kommun
 Elever i skolorna

Antal elever 2019 2020 2021
Bergaskolan 210 220 231
Åsskolan 180 175 170
 Anmärkningar

Bergaskolan fick 15 anmärkningar.
"""
BERGA = "Bergaskolan: 2019: 210, 2020: 220, 2021: 231"
AS = "Åsskolan: 2019: 180, 2020: 175, 2021: 170"


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "skolor-2021", SCHOOLS, year=2021)]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur många elever hade Bergaskolan det första året i tabellen?", [BERGA]),
        ("Jämför antalet elever på Åsskolan 2019 med den senaste siffran", [AS]),
        ("Compare the number of pupils at Åsskolan in 2019 with the latest figure.", [AS]),
        (
            "Vilken har flest elever enligt senaste siffran, Åsskolan eller Bergaskolan?",
            [BERGA, AS],
        ),
    ],
)
def test_the_row_is_quoted(ask, question, told):
    assert [claim.text for claim in ask(question).claims] == told


@pytest.mark.parametrize(
    "question",
    [
        "Hur många bussar hade Bergaskolan det första året i tabellen?",
        "Hur många elever hade Havsskolan det första året i tabellen?",
    ],
)
def test_what_the_table_does_not_count_is_not_told_by_it(ask, question):
    assert not {claim.text for claim in ask(question).claims} & {BERGA, AS}
