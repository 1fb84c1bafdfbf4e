"""A contact list gives one statement an office, and one a person where an office has several."""

import pytest

from assistant.reading.document import document_of
from assistant.reading.plain.text import extract_text
from assistant.records.documents import Facts

LIST = """Rapport

Kontakt

Sjöviks kommun
Torget 1

0123-45 60 00

Kontaktpersoner
Tekniska kontoret
Karin Ek

0123-45 67 89

Kommunstyrelsens kontor,
Personalenheten
Bo Lind

0123-45 11 11

Eva Berg-Holm

070-123 45 67
"""


def contacts(text):
    facts = Facts("x", "x.txt", "Titel", "", None, "report", "sv")
    page = document_of(extract_text(text), facts).pages[0]
    return {b.reading: b.section for b in page.blocks if b.kind == "contact"}


def test_office_name_and_number_are_one_statement():
    assert contacts(LIST) == {
        "Sjöviks kommun, Torget 1, 0123-45 60 00": "Kontakt",
        "Tekniska kontoret: Karin Ek, 0123-45 67 89": "Kontaktpersoner",
        "Kommunstyrelsens kontor, Personalenheten: Bo Lind, 0123-45 11 11": "Kontaktpersoner",
        "Kommunstyrelsens kontor, Personalenheten: Eva Berg-Holm, 070-123 45 67": "Kontaktpersoner",
    }


def test_a_number_in_running_text_is_no_contact():
    assert contacts("Rapport\n\nRing växeln på 0123-45 60 00 för mer om detta.") == {}


PLANS = """Slutsatser och vägen framåt

* Fler kameror sätts upp vid stationen

* {0}
"""


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Kontakt: Eva Berg, telefon 0123-45 67 89", "contact"),
        ("För mer information: eva.berg@sjovik.example", "contact"),
        ("Frågor: vi svarar 8-16 på vardagar", "bullet"),
        ("Kontakt med skolan: 12 möten hölls 2021-2022", "bullet"),
        ("Kontakt: fler möten med hyresgästerna", "bullet"),
        ("Kontakt: Ivar Ek, +46 70 123 45 67", "contact"),
        ("Kontakt: Ivar Ek, tfn 12 34 56 78", "contact"),
        ("Mer information: protokoll 2019-03-12", "bullet"),
        ("Mer information: rapport för 2018-2021, ärende 2021-00345", "bullet"),
    ],
)
def test_whom_to_call_is_a_contact_and_no_plan_whatever_it_stands_under(line, kind):
    facts = Facts("x", "x.txt", "Titel", "", None, "deck", "sv")
    text = f"Trygghet\n\n{PLANS.format(line)}\n\fSimhallen\n\nText.\n"
    blocks = document_of(extract_text(text), facts).pages[0].blocks
    block = next(block for block in blocks if block.reading == line)

    assert block.kind == kind
    assert block.aspects == (() if kind == "contact" else ("outlook",))


def test_a_contact_ends_where_something_else_begins_and_not_where_it_goes_on():
    text = (
        "Trygghet\n\nKontakt: Ivar Ek eller Eva Berg,\ntelefon 0123-45 67 89\n"
        "Fler kameror sätts upp\n\fSimhallen\n\nText.\n"
    )
    facts = Facts("x", "x.txt", "Titel", "", None, "deck", "sv")
    blocks = document_of(extract_text(text), facts).pages[0].blocks

    assert [(block.kind, block.reading) for block in blocks[1:]] == [
        ("contact", "Kontakt: Ivar Ek eller Eva Berg, telefon 0123-45 67 89"),
        ("bullet", "Fler kameror sätts upp"),
    ]
