"""Who holds an office is neither the deputy, nor whoever holds it at another house."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

REPORT = """# Ekbackens skola 2024

## Ledning

Ekbackens skola har en rektor och två biträdande rektorer: Sara Berg och Ove Ek.

## Kontakt

Rektor: Hans Linder

## Musikskolan

Rektor för musikskolan är Mona Ask.

## Lövskolan

Rektor för Lövskolan är Ida Sten.

## Elevrådet

Ali Lund, ordförande i elevrådet
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "skola", REPORT, year=2024)]).ask


def test_a_deputy_does_not_hold_the_office(ask):
    assert claims(ask("Vem är rektor på Ekbackens skola?")) == ["Rektor: Hans Linder"]


def test_who_is_deputy_is_told_by_the_deputies(ask):
    assert "Sara Berg" in claims(ask("Vem är biträdande rektor på Ekbackens skola?"))[0]


def test_the_head_of_another_house_is_no_part_of_an_answer(ask):
    assert ask("Vem är rektor på Vikskolan?").status == "not_found"


@pytest.mark.parametrize("verb", ["basar över", "bestämmer på", "är chef för"])
def test_the_head_of_a_school_by_name_is_its_rektor(ask, verb):
    assert claims(ask(f"Vem {verb} Lövskolan?")) == ["Rektor för Lövskolan är Ida Sten."]


def test_who_holds_the_gavel_is_in_the_chair(ask):
    assert "Ali Lund" in claims(ask("Vem håller i klubban i elevrådet?"))[0]


RESCUE = """# Räddningstjänsten 2023

Stf räddningschef är Anders Moberg. Räddningschef är Gunilla Hed.
"""


def test_who_stands_in_is_told_from_who_holds_it(tmp_path):
    ask = assistant_over([written(tmp_path, "rtj", RESCUE, year=2023)]).ask
    assert claims(ask("Vem är räddningschef?")) == ["Räddningschef är Gunilla Hed."]


def test_a_vice_chair_is_no_chair_in_english_either(tmp_path):
    text = "# Protokoll skolnämnden 2024\n\nVice ordförande: Ali Lund\n\nOrdförande: Eva Ek\n"
    ask = assistant_over([written(tmp_path, "protokoll", text, year=2024)]).ask
    assert claims(ask("Who chairs the school board?")) == ["Ordförande: Eva Ek"]
