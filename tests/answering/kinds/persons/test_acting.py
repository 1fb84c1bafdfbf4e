"""Who does something may be a role with no name, where a statement says the deed and its object."""

import pytest

from tests.answering.memory import assistant_over, written

SCHOOL = """# Rutiner för grundskolan

## Frånvaro

Vårdnadshavaren anmäler frånvaro före klockan åtta. Rektorn beviljar ledighet för längre resor.

## Klassrummet

Läraren har huvudansvaret för undervisningen. Vid samtal företräder kuratorn eleven.

## Skolskjuts

För frågor om skolskjuts ska du kontakta kommunens kundtjänst. Bussarna tvättas varje vecka.
Vaktmästaren lagar inte bussarna.
"""


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "rutiner-2022", SCHOOL, year=2022)]).ask


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vem anmäler frånvaro?", "Vårdnadshavaren anmäler frånvaro före klockan åtta."),
        ("Vem beviljar ledighet för resor?", "Rektorn beviljar ledighet för längre resor."),
        ("Vem har huvudansvaret för undervisningen?",
         "Läraren har huvudansvaret för undervisningen."),
        ("Vem företräder kuratorn vid samtal?", "Vid samtal företräder kuratorn eleven."),
        ("Vart vänder man sig för frågor om skolskjuts?",
         "För frågor om skolskjuts ska du kontakta kommunens kundtjänst."),
    ],
)  # fmt: skip
def test_a_role_or_a_body_answers_who(ask, question, told):
    assert [it.reading for it in ask(question).citations] == [told]


@pytest.mark.parametrize(
    "question",
    [
        "Vem räknar frånvaro?",
        "Vem anmäler flytt?",
        "Vem tvättar bussarna?",
        "Vem lagar bussarna?",
        "Vem har huvudansvaret för matsalen?",
        "Vart vänder man sig för frågor om fritids?",
        "Vem är kurator?",
    ],
)
def test_the_same_words_of_another_deed_or_thing_answer_nothing(ask, question):
    assert ask(question).citations == ()
