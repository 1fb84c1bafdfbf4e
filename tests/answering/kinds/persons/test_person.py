"""Who it is now is told by the newest document that tells, and who compiled a report in English."""

import pytest

from tests.answering.memory import assistant_over, written

REPORTS = {
    2021: "MAS är Birgitta Ek. Rapporten har sammanställts av utredaren Sofia Alm.",
    2024: "Ny MAS sedan den 1 juni 2024 är Anneli Gran.",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("care")
    return assistant_over(
        [
            written(folder, f"vard-{year}", f"# Uppföljning av vården {year}\n\n{text}", year=year)
            for year, text in REPORTS.items()
        ]
    ).ask


@pytest.mark.parametrize(
    ("question", "history", "name"),
    [
        ("Vem är MAS?", [], "Anneli Gran"),
        ("Vem var MAS 2021?", [], "Birgitta Ek"),
        ("Vem är det nu?", ["Vem var MAS 2021?"], "Anneli Gran"),
        ("Who compiled the report on care for 2021?", [], "Sofia Alm"),
    ],
)
def test_the_one_of_the_time_that_is_asked_about_is_named(ask, question, history, name):
    quotes = [citation.reading for citation in ask(question, history=history).citations]

    assert len(quotes) == 1
    assert name in quotes[0]


def test_who_got_a_prize_is_told_by_what_says_it_was_given(tmp_path):
    text = """# Året 2023

Kulturnämnden i Granby kommun

## Priser

Kulturstipendiet till körledaren Maj-Britt Ek

Chef för kulturen är Lars Alm.
"""
    ask = assistant_over([written(tmp_path, "aret", text, year=2023)]).ask
    said = [claim.text for claim in ask("Vem fick kulturstipendiet?").claims]
    assert said == ["Kulturstipendiet till körledaren Maj-Britt Ek"]
