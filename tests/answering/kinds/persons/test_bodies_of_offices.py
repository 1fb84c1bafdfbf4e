"""Where two boards share a field, the chair asked for is that of the very board."""

import pytest

from tests.answering.memory import assistant_over, written

SOCIAL = (
    "# Redovisning 2023\n\nSjukfrånvaron var 7 procent.\n\nNämndens ordförande: Berit Ask (C)\n"
)
CARE = "# Verksamhetsberättelse 2024\n\nOrdförande: Lars Ek (S).\n\nBudgeten var 601 mnkr.\n"


@pytest.fixture
def ask(tmp_path):
    return assistant_over(
        [
            written(tmp_path, "s", SOCIAL, year=2023, publisher="Socialförvaltningen, Åby kommun"),
            written(
                tmp_path, "v", CARE, year=2024, publisher="Vård- och omsorgsnämnden, Åby kommun"
            ),
        ]
    ).ask


@pytest.mark.parametrize(
    ("board", "name"), [("socialnämnden", "Berit Ask"), ("vård- och omsorgsnämnden", "Lars Ek")]
)
def test_each_board_has_its_own_chair(ask, board, name):
    assert [name in claim.text for claim in ask(f"Vem är ordförande i {board}?").claims] == [True]


COMPANIES = """# Bolagen 2023

## Granby Energi AB (GEAB)

Verkställande direktör: Johan Strid.

## Granby Hem AB

Verkställande direktör: Kerstin Malm.
"""


@pytest.mark.parametrize(
    "question",
    ["Vem är chef för energibolaget?", "Vem är vd för GEAB?", "Who is the CEO of GEAB?"],
)
def test_a_company_is_called_by_its_trade_or_its_letters(tmp_path, question):
    ask = assistant_over([written(tmp_path, "bolag", COMPANIES, "md", year=2023)]).ask
    assert [claim.text for claim in ask(question).claims] == [
        "Verkställande direktör: Johan Strid."
    ]


def test_a_chair_of_another_council_does_not_lead_the_committee(tmp_path):
    text = """# Demokratiberedningens slutrapport

## Arbetet

Ordförande har varit Margareta Löf (L) och vice ordförande Stefan Ek (V) under hela tiden.

## Ungdomsrådet

Ordförande i rådet är Alva Rehn.
"""
    title = "Demokratiberedningens slutrapport"
    ask = assistant_over([written(tmp_path, "dem", text, "md", year=2023, title=title)]).ask
    said = [claim.text for claim in ask("Vem ledde demokratiberedningen?").claims]
    assert [text.split(" (")[0] for text in said] == ["Ordförande har varit Margareta Löf"]
