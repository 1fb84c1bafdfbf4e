"""A length, a wait, a fine, a day and a number that tells things apart are told from counts."""

import pytest

from tests.answering.memory import assistant_over_report

REPORT = """# Verksamhetsberättelse 2021

Miljönämnden i Granby kommun

## Vägar

Till närmaste brandstation i Ekeby är det 31 kilometer. Brandstationen i Ekeby kostade 4 miljoner
kronor.

## Tillsyn

Av dessa restauranger godkändes 62 procent; året innan var andelen 47 procent. Restaurangen Ankaret
betalade ett vite om 80 000 kronor. Väntetiden till prövning av enskilda avlopp var elva veckor.
Tolv enskilda avlopp väntade på prövning.

## Läger

Ekeby skola håller läger vecka 32. Ekeby bad är öppet klockan 9–18.

Olyckor på väg var 14, jämfört med 119 året innan. Skidspåren i Ekeby preparerades 61 gånger.

Loppet i Ekeby hölls den 4–6 maj med 310 startande.
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory):
    return assistant_over_report(tmp_path_factory.mktemp("report"), "miljo", REPORT).ask


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Hur långt är det till närmaste brandstation i Ekeby?", "31 kilometer"),
        ("Hur lång är väntan på prövning av enskilda avlopp?", "elva veckor"),
        ("Hur stort vite fick Ankaret?", "80 000 kronor"),
        ("Hur många ställde upp i loppet i Ekeby?", "310 startande"),
    ],
)
def test_a_value_of_the_unit_that_is_asked_for_is_quoted(ask, question, quoted):
    quotes = [citation.reading for citation in ask(question).citations]

    assert len(quotes) == 1
    assert quoted in quotes[0]


@pytest.mark.parametrize(
    "question",
    [
        "Hur många elever går i Ekeby skola?",
        "Hur många badmästare finns på Ekeby bad?",
        "Hur långt är det till Ekeby bad?",
        "Hur stort vite fick Ekeby bad?",
        "Hur långa skidspår finns i Ekeby?",
        "Hur lång tid tar olyckor på väg?",
    ],
)
def test_a_week_an_hour_and_a_value_of_another_unit_answer_no_count(ask, question):
    assert ask(question).status == "not_found"
