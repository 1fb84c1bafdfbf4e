"""What a board leads, what is the most of its kind, and what came of a thing."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Äldrenämndens bokslut 2021

Äldrenämnden i Granby kommun

## Personal

Sjukfrånvaron var 9,4 procent. Ryggskador har ökat bland nattpersonalen. Fallen på isiga gårdar är
kända. Kurser i förflyttning har getts till 90 personer.

## Synpunkter och klagomål

Nämnden fick 74 synpunkter. Vanligast är att maten är kall när den kommer fram.

## Tips till anhöriga

Broddar är det vanligaste hjälpmedlet bland de äldre. Rullator används av 310 personer.

## Rådgivning

Kötid: 6 veckor till budget- och skuldrådgivningen.

## Vatten

I Lerbo rekommenderades kokning av vattnet under nio dagar. Ekeby bibliotek har lördagsöppet
sedan mars. Hjälpen hemma köptes av ett bolag till ett timpris av 520 kronor.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("corpus"), "aldre", REPORT).ask


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Hur hög var sjukfrånvaron i äldreomsorgen 2021?", "9,4 procent"),
        ("Vilket hjälpmedel är vanligast bland pensionärer?", "Broddar är det vanligaste"),
        ("Hur lång är kön till budget- och skuldrådgivningen?", "Kötid: 6 veckor"),
        ("Hur länge fick Lerboborna koka vattnet?", "nio dagar"),
        ("Vilken dag har biblioteket i Ekeby öppnat?", "lördagsöppet"),
        ("Vad kostade hjälpen hemma per timme?", "timpris av 520 kronor"),
        ("Vad gjordes för att minska ryggskador?", "Kurser i förflyttning"),
    ],
)
def test_what_is_said_in_other_parts_is_found(ask, question, quoted):
    answer = ask(question)
    assert answer.status in ("answered", "partial")
    assert any(quoted in claim.text for claim in answer.claims)


@pytest.mark.parametrize(
    "question",
    [
        "Hur hög var sjukfrånvaron i barnomsorgen 2021?",
        "Hur hög var sjukfrånvaron i äldreomsorgen 2019?",
        "Vilket djur är vanligast bland pensionärer?",
        "Hur länge fick Granåsborna koka vattnet?",
        "Vilken dag har biblioteket i Sandby öppnat?",
    ],
)
def test_another_body_kind_people_or_day_is_not_taken_for_it(ask, question):
    assert ask(question).status == "not_found"
