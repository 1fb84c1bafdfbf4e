"""A name in quotation marks is one thing, small words and all."""

import pytest

from tests.answering.answers import claims
from tests.answering.memory import assistant_over, written

DECK = """ Uppföljning
Granviks kommun
 Båtlivet

Satsningen "Alla ska med” i samarbete mellan Hamnlaget och Seglarskolan:

Centrala händelser under 2021
Sextio barn lärde sig segla
En jolle döptes

Utmaningar
Västarna är för få
 Stranden

Centrala händelser under 2021
Fler städar på stranden
Alla papperskorgar målades
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    return assistant_over([written(folder, "deck", DECK, year=2021, kind="deck")]).ask


@pytest.mark.parametrize("name", ["Alla ska med", "alla ska med"])
def test_what_a_page_opens_with_heads_all_its_sections(ask, name):
    answer = ask(f"Vilka händelser 2021 nämns för {name}?")

    assert claims(answer) == ["Sextio barn lärde sig segla", "En jolle döptes"]


def test_each_of_its_sections_is_listed_for_its_own_aspect(ask):
    assert claims(ask("Vilka utmaningar har Alla ska med?")) == ["Västarna är för få"]


def test_who_is_behind_it_is_told_by_what_names_it(ask):
    answer = ask("Vilka samarbetar i Alla ska med?")

    assert claims(answer) == [
        'Satsningen "Alla ska med” i samarbete mellan Hamnlaget och Seglarskolan:'
    ]


def test_words_of_a_name_are_that_name_only_together(ask):
    answer = ask("Vilka alla ska få städa stranden med oss?")

    assert not any("Alla ska med" in claim for claim in claims(answer))
