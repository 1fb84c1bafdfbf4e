"""An abbreviation is explained by what stands beside it, whatever sign stands between."""

import pytest

from assistant.answering.kinds.facts.expanding import expands
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
    assert ask("Vad står KRAB för?").status == "not_found"
    assert ask("Vad är VA en förkortning av?").status == "answered"


def test_the_next_name_of_a_list_is_no_entry_that_explains_the_one_before(tmp_path):
    deck = " Granby 2021\n Säkerhet\n\nUtveckling\nKRAB\nLedningsrådet\n"
    ask = assistant_over([written(tmp_path, "ord", deck, year=2021)]).ask
    assert "Ledningsrådet" not in [it.reading for it in ask("Vad är KRAB?").citations]


def test_what_a_thing_goes_out_on_is_what_it_is(tmp_path):
    told = written(tmp_path, "ord", "Granby 2021\n\nTräffpunkt är öppna möten för alla.\n")
    answer = assistant_over([told]).ask("Vad går Träffpunkt ut på?")
    assert [it.reading for it in answer.citations] == ["Träffpunkt är öppna möten för alla."]


def test_right_before_brackets_a_word_may_give_more_of_its_letters():
    assert expands("Operativa styrgruppen (OST)", "OST")
    assert expands("Socialtjänsten (SOC)", "SOC")
    assert not expands("Styrgruppen mot tobak (OST)", "OST")


def test_an_entry_of_a_list_expands_with_nothing_between():
    assert expands("VFU verksamhetsförlagd utbildning", "VFU")
    assert expands("HÖK huvudöverenskommelse om lön", "HÖK")
    assert not expands("VFU ordnas på elva skolor", "VFU")
    assert not expands("KAA Kontaktar alla", "KAB")
