"""An abbreviation is explained by what stands beside it, whatever sign stands between."""

import pytest

from assistant.answering.kinds.facts.definition import expands
from tests.answering.memory import assistant_over, written

WORDS = """# Ordlista 2021

Räddningsnämnden i Granby kommun

## Förkortningar

VA = vatten och avlopp

KS – kommunstyrelsen

VA följs upp varje år i augusti.
"""


@pytest.mark.parametrize(
    "text",
    [
        "VA = vatten och avlopp",
        "VA=vatten och avlopp",
        "VA – vatten och avlopp",
        "VA (vatten och avlopp)",
    ],
)
def test_any_sign_may_stand_before_the_words(text):
    assert expands(text, "VA")


@pytest.mark.parametrize(
    "text", ["VA = 450", "VA följs upp varje år", "TN = tekniska nämnden, inte VA"]
)
def test_what_gives_no_words_for_the_letters_expands_nothing(text):
    assert not expands(text, "VA")


def test_an_equals_sign_answers_what_it_stands_for(tmp_path):
    document = written(tmp_path, "ord", WORDS, year=2021, kind="report", title="Ord 2021")
    answer = assistant_over([document]).ask("Vad betyder VA?")
    assert [claim.text for claim in answer.claims] == ["VA = vatten och avlopp"]


def test_an_abbreviation_that_is_nowhere_written_out_has_no_words(tmp_path):
    text = WORDS + "\nKRAB var närvarande vid två möten i Granby.\n"
    document = written(tmp_path, "ord", text, year=2021, kind="report", title="Ord 2021")
    ask = assistant_over([document]).ask

    assert ask("Vad är KRAB en förkortning av?").status == "not_found"
    assert ask("Vad är VA en förkortning av?").status == "answered"
