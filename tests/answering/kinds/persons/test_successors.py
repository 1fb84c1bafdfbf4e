"""Who came after somebody is told right after who left, or by who holds the office later."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

BEFORE = """# Bokslut 2022

Sara Lund är samordnare för lärlingarna.

Författare: Nils Åker, ekonomichef.
"""
AFTER = """# Bokslut 2024

## Ledningen

Förvaltningschef Berit Holm slutar den 30 juni. Ove Ek förordnas som tillförordnad från den 1 juli.

## Lärlingarna

Mona Ask är samordnare för lärlingarna sedan januari.

Kursledare Ali Sten höll tre kurser.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("posts")
    before = written(folder, "bokslut-2022", BEFORE, year=2022, kind="report")
    return assistant_over([before, written(folder, "bokslut-2024", AFTER, year=2024)]).ask


def test_who_is_named_right_after_who_left_took_over(ask):
    told = claims(ask("Vem tog över som förvaltningschef när Holm slutade?"))

    assert told == ["Ove Ek förordnas som tillförordnad från den 1 juli."]


@pytest.mark.parametrize(
    "question",
    ["Vem tog över efter Sara Lund?", "Vem efterträdde Sara Lund som samordnare?"],
)
def test_the_office_is_known_by_who_left_it(ask, question):
    assert claims(ask(question)) == ["Mona Ask är samordnare för lärlingarna sedan januari."]


def test_nobody_came_after_who_has_not_left(ask):
    assert "Åker" not in " ".join(claims(ask("Vem efterträdde Nils Åker som ekonomichef?")))


DIRECTORS = {
    2021: "Birgitta Ek, hamndirektör\n\nHamnen fick en ny kran.",
    2022: "Gun Ask, hamndirektör\n\nHamnen fick en ny kaj.",
    2023: "Henrik Sol, hamndirektör\n\nHamnen fick en ny fyr.",
}


def test_who_came_after_the_holder_of_a_year_is_the_next_holder(tmp_path):
    ask = assistant_over(
        [
            written(tmp_path, f"hamn-{year}", f"# Hamnens berättelse {year}\n\n{text}", year=year)
            for year, text in DIRECTORS.items()
        ]
    ).ask
    said = [claim.text for claim in ask("Vem efterträdde hamndirektören 2021?").claims]
    assert said == ["Gun Ask, hamndirektör"]
