"""A figure, a day or a name near what is asked is no answer where it is of something else."""

import pytest

from tests.answering.memory import assistant_over, written

REPORT = """# Verksamhetsberättelse 2021

Kulturnämnden i Granby kommun

## Anläggningar

Sporthallen hade 52 000 besök.

Folkbadet Forsen stängdes den 3 mars och öppnar igen våren 2023.

Konsthallen byggdes 1934 av Karl Ek.

Gästhuset Lunden invigdes i juni i samarbete med tre grannkommuner.

Musikskolan har 320 elever och en kö på 61 barn.

## Bostadslöshet

Ytterligare sju lägenheter planeras under 2021.

## Samverkan

Styrgruppen

NoVa

Chefsmötet

Ordföranden Lars Wik hälsar välkomna.

Nytt ungdomsprogram till kommunfullmäktige i november.

Fritidsledarna har fått utbildning i nya lokaler.

Ekskolans team har spridits till fyra andra skolor.

## Dansskolan

Nya kursplaner gäller från den 1 augusti 2022.

## Fritid

Fritidsgården i Ekeby heter Kojan.

Anna Berg är kulturchef.

Eva Dahl efterträdde Per Holm som fritidschef.

## Besök

Bibliotek, besök: 2020: 4 100, 2021: 5 200

Frånvaro, ärenden: 2020: 31, 2021: 28
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    report = written(folder, "kultur", REPORT, year=2021, kind="report", title="Kultur 2021")
    return assistant_over([report]).ask


@pytest.mark.parametrize(
    "question",
    [
        "Hur många besökte ishallen 2021?",
        "Hur många barn går i förskolan?",
        "Hur många bostadslösa fanns det 2021?",
        "Hur många platser har Gästhuset Lunden?",
        "Hur många anställda har Gästhuset Lunden?",
        "När byggdes Folkbadet Forsen?",
        "Vad är NoVa en förkortning av?",
        "Vem är ordförande i ungdomsrådet?",
        "Vad innehåller det nya ungdomsprogrammet?",
        "Vad heter fritidsledarna som har fått utbildning?",
        "Vem efterträdde Anna Berg som kulturchef?",
        "Hur många kommunväktare har Granby anställt?",
        "Hur många anställda har sporthallen?",
        "Hur många elever går på Ekskolan?",
        "När öppnar dansskolan?",
    ],
)
def test_what_is_told_of_another_is_denied(ask, question):
    answer = ask(question)
    assert answer.status == "not_found", [claim.text for claim in answer.claims]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många besökte sporthallen 2021?", "52 000"),
        ("Hur många barn står i kö till musikskolan?", "61 barn"),
        ("När byggdes konsthallen?", "1934"),
        ("När öppnar Folkbadet Forsen igen?", "våren 2023"),
        ("Vad heter fritidsgården i Ekeby?", "Kojan"),
        ("Vem efterträdde Per Holm som fritidschef?", "Eva Dahl"),
        ("Vem är kulturchef?", "Anna Berg"),
        ("När kommer ungdomsprogrammet till fullmäktige?", "november"),
    ],
)
def test_what_is_told_of_it_is_answered(ask, question, said):
    answer = ask(question)
    assert any(said in claim.text for claim in answer.claims), (answer.status, answer.missing)
