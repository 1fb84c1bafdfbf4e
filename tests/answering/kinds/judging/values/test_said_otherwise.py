"""A case answers when, "bara ett" how many, "tills" how long and a form's number which number."""

import pytest

from tests.answering.memory import assistant_over, written

RULES = """# Regler för tillstånd

## Ansökan

Fyll i blanketten Ansökan om torgplats, nummer 48211. Beslutet ska överklagas skriftligt om det
gäller mer än tio dagar. Tillståndet gäller bara för ett besök i hamnen.

## Försäkring

Försäkringen ska gälla tills arbetet är avslutat. Vakterna är på plats hela dygnet.

## Konst

På torget visas levande tavlor (en form av teater som spelas utan ord). När torget öppnar får
handlarna ställa upp sina bord.
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "regler-2022", RULES, year=2022)]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vilket nummer har blanketten Ansökan om torgplats?", "nummer 48211"),
        ("När ska beslutet överklagas skriftligt?", "om det"),
        ("Hur många besök i hamnen gäller tillståndet för?", "bara för ett besök"),
        ("Hur länge ska försäkringen gälla?", "tills arbetet är avslutat"),
        ("Vad kallas teater som spelas utan ord?", "levande tavlor"),
    ],
)
def test_a_value_may_be_given_with_no_sign_of_its_kind(ask, question, told):
    assert any(told in it.reading for it in ask(question).citations)


@pytest.mark.parametrize(
    "question",
    [
        "Vilket nummer har blanketten Ansökan om bygglov?",
        "När ska torget sopas?",
        "När ska torget öppna?",
        "Hur många turer i hamnen gäller tillståndet för?",
        "Hur länge ska parkeringen gälla?",
        "Vad kallas teater som spelas med dockor?",
    ],
)
def test_no_value_is_taken_of_another_thing(ask, question):
    assert ask(question).citations == ()
