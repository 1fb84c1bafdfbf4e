"""A number, a sum or a day is of one deed, one quantity and one group, and of none beside it."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Verksamhetsberättelse 2022

Kultur- och arbetsmarknadsnämnden i Granby kommun

## Arbete

Under sommaren fick 120 ungdomar lovjobb i Granby.

Till trädgårdskursen antogs 24 personer.

Till kockkursen sökte 61 personer.

Elva sågverksarbetare avled av asbest.

Bageriet på Kvarngatan har nio bagare anställda.

Tvätteriet på Ågatan besöktes av 70 kunder.

Stadshotellet har 44 rum.

Kommunen avsatte 9 miljoner kronor till ridhuset.

Fullmäktige omfördelade 5 miljoner kronor till naturskolan.

Kommunen betalade 3 miljoner kronor till ishallen.

Av de 30 odlingslotterna är 12 uthyrda.

Kolonin har 55 stugor.

## Elevhälsa

Kötiden till skolkuratorn var sex veckor.

Skolläkarna i Ekeby är fyra.

## Klockstapeln

Renoveringen av klockstapeln färdigställs i november 2023.

Andelen hushåll med solpaneler steg med 31 procent.

## Vägar

Vandringsleden vid Storsjön kostade 2 miljoner kronor.

Skidspåret vid Lillsjön är 7 kilometer långt.

Fiskebryggan flyttades i mars.

Båtplatserna avgiftsbelades eftersom bryggorna behövde lagas.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    report = written(folder, "arbete", REPORT, year=2022, kind="report", title="Arbete 2022")
    return assistant_over([report]).ask


@pytest.mark.parametrize(
    "question",
    [
        "Hur många ungdomar sökte lovjobb?",
        "Hur många nekades plats på trädgårdskursen?",
        "How many people were refused a place on the cooking course?",
        "Hur många sågverksarbetare smittades?",
        "Hur många jobbar på tvätteriet på Ågatan?",
        "Hur många rum såldes på stadshotellet?",
        "Vad har kommunen betalat till ridhuset?",
        "Hur många av stugorna i kolonin är sålda?",
        "Hur lång är kötiden till skolläkaren?",
        "Hur lång är vandringsleden vid Storsjön?",
        "Hur många kilometer är vandringsleden vid Storsjön?",
        "Varför flyttades fiskebryggan?",
        "När påbörjades renoveringen av klockstapeln?",
        "Hur många hushåll har solpaneler?",
    ],
)
def test_another_deed_quantity_or_group_is_denied(ask, question):
    answer = ask(question)
    assert answer.status == "not_found", [claim.text for claim in answer.claims]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många ungdomar fick lovjobb?", "120"),
        ("Hur många antogs till trädgårdskursen?", "24"),
        ("Hur många sökte till kockkursen?", "61"),
        ("Hur många sågverksarbetare dog?", "Elva"),
        ("Hur många jobbar på bageriet på Kvarngatan?", "nio bagare"),
        ("Hur många rum har stadshotellet?", "44 rum"),
        ("Vad har kommunen betalat till ishallen?", "3 miljoner"),
        ("Hur mycket avsatte kommunen till ridhuset?", "9 miljoner"),
        ("How much money was moved to the naturskola?", "5 miljoner"),
        ("Hur många av odlingslotterna är uthyrda?", "12 uthyrda"),
        ("Hur lång är kötiden till skolkuratorn?", "sex veckor"),
        ("Vad kostade vandringsleden vid Storsjön?", "2 miljoner"),
        ("Hur långt är skidspåret vid Lillsjön?", "7 kilometer"),
        ("Varför avgiftsbelades båtplatserna?", "behövde lagas"),
        ("När färdigställs renoveringen av klockstapeln?", "november 2023"),
    ],
)
def test_the_deed_asked_for_is_answered(ask, question, said):
    answer = ask(question)
    assert any(said in claim.text for claim in answer.claims), (answer.status, answer.missing)
