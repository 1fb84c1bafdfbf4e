"""A number of people, a day, a wage and a use are told by what is of their kind and thing."""

import pytest

from tests.answering.memory import assistant_over, assistant_over_report, written

MINUTES = """# Kommunstyrelsens protokoll 2022

Kommunstyrelsen i Granby kommun

## Läget

Antalet invånare över 80 år väntas öka till 2 140. Folkmängden var 31 207 den 1 november.
Biblioteket lånar ut 6,1 böcker per invånare.

## Tornbron

Upphandlingen av Tornbron görs i mars 2023. Invigningen av Tornbron väntas i juni 2025.

## Sommarjobb

Sommarjobbarna är 140. Lön: 97 kronor i timmen. Spaden i marken för Ekeby fritidsgård den 4 maj
2022. Granlyftet är en träff för dem som söker arbete.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("minutes"), "ks", MINUTES).ask


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Hur stort är invånarantalet?", "31 207"),
        ("När tas Tornbron i bruk?", "juni 2025"),
        ("Vad får sommarjobbarna i timlön?", "97 kronor i timmen"),
        ("När togs första spadtaget till Ekeby fritidsgård?", "4 maj"),
        ("Vad går Granlyftet ut på?", "träff för dem som söker arbete"),
    ],
)
def test_a_value_is_told_by_its_kind(ask, question, quoted):
    answer = ask(question)
    assert answer.status in ("answered", "partial")
    assert [quoted in claim.text for claim in answer.claims] == [True]


@pytest.mark.parametrize(
    "question",
    [
        "När tas Klockbron i bruk?",
        "Vad får badvakterna i timlön?",
        "När togs första spadtaget till Ekeby bibliotek?",
    ],
)
def test_of_another_thing_no_such_value_is_given(ask, question):
    assert ask(question).status == "not_found"


def test_a_season_that_is_made_ready_for_is_no_day(tmp_path):
    text = (
        "# Äldrenämndens rapport 2022\n\nÅret präglades av arbetet med att öppna Sjögården och "
        "av ett ansträngt läge inför sommaren.\n\nSjögården tas i bruk den 6 februari 2023.\n"
    )
    answer = assistant_over_report(tmp_path, "rapport", text).ask("När öppnar Sjögården?")

    assert ["6 februari" in claim.text for claim in answer.claims] == [True]


QUEUE = """# Omsorgsnämndens bokslut 2022

Omsorgsnämnden i Granby kommun

## Kön

Enkäten till dem som väntar på äldreboende gick till alla som är 65 år eller äldre.
"""
TOLD = "Den som väntar på äldreboende gör det i 34 dagar."


@pytest.mark.parametrize(("report", "quoted"), [(QUEUE, []), (f"{QUEUE}\n{TOLD}\n", [TOLD])])
def test_from_which_age_is_no_time_that_something_takes(tmp_path, report, quoted):
    answer = assistant_over_report(tmp_path, "omsorg", report).ask(
        "Hur lång tid får man vänta på äldreboende?"
    )
    assert [citation.reading for citation in answer.citations] == quoted


RESULTS = """# Granbykajen AB 2022

Ordförande: Ada Berg

## Siffror

| | 2021 | 2022 |
|---|---|---|
| Årets resultat | 11,9 | 12,8 |
| Kajens längd | 320 | 340 |
"""


def test_a_label_of_a_sum_says_that_its_bare_figure_is_money(tmp_path):
    ask = assistant_over([written(tmp_path, "kajen", RESULTS, "md", year=2022, kind="report")]).ask
    said = [claim.text for claim in ask("Hur många kronor var årets resultat 2021?").claims]
    assert len(said) == 1
    assert "11,9" in said[0]
    assert ask("Hur många kronor var kajens längd 2021?").status == "not_found"


def test_what_something_comes_to_is_asked_as_money(tmp_path):
    text = "# Hamnen 2021\n\nNy kran: 4 miljoner kronor.\n\nNy kran kom på plats den 3 maj.\n"
    ask = assistant_over_report(tmp_path, "hamn", text).ask
    said = [claim.text for claim in ask("Vad gick den nya kranen på?").claims]
    assert said == ["Ny kran: 4 miljoner kronor."]
