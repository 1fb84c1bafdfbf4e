"""Who wrote a report is told among its first lines."""

import pytest

from tests.answering.memory import assistant_over, written

HOMELESS = """# Kartläggning av hemlöshet 2021

Rapport till socialnämnden. Författare: Ylva Norgren, utredare.

Antalet hemlösa var 52. Samtalen fördes av Moa Lind.
"""
INCIDENT = """# Intrånget i mars 2022

Rapporten är upprättad av Bo Alm, it-chef. Säkerhetschef Li Hed ledde staben.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    reports = [("hemlosa", HOMELESS, 2021), ("intrang", INCIDENT, 2022)]
    return assistant_over(
        [written(folder, name, text, year=year, title=text[2:].split("\n")[0])
         for name, text, year in reports]
    ).ask  # fmt: skip


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Vem har skrivit rapporten om hemlöshet?", "Författare: Ylva Norgren, utredare."),
        ("Who wrote the report on intrånget?", "Rapporten är upprättad av Bo Alm, it-chef."),
        ("Vilka har sammanställt kartläggningen?", "Författare: Ylva Norgren, utredare."),
    ],
)
def test_the_author_of_what_the_title_names_is_given(ask, question, said):
    assert [claim.text for claim in ask(question).claims] == [said]


def test_nobody_is_the_author_of_what_is_not_there(ask):
    assert ask("Vem har skrivit rapporten om simhallen?").status == "not_found"


def test_who_holds_an_office_is_not_told_by_who_wrote(ask):
    assert [claim.text for claim in ask("Vem är säkerhetschef?").claims] == [
        "Säkerhetschef Li Hed ledde staben."
    ]
