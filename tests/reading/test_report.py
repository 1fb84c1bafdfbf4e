"""A report's contents, chapters and lists are read as what they are."""

import pytest

from assistant.reading.document import document_of
from assistant.reading.passages import cut_passages
from assistant.reading.plain.text import extract_text
from assistant.records.documents import DocumentId, Facts

REPORT = """Årsredovisning 2023
Miljönämnden

Innehåll
1 Inledning ........................ 3
2 Verksamheten ..................... 4
Bilaga 1 Nyckeltal ................. 9

1 Inledning
Nämnden ansvarar för tillsyn, bl.a. av enskilda avlopp, t.ex. i Norrviken. Den har
14 anställda fr.o.m. den 1 mars.

2 Verksamheten
2.1 Tillsyn
Tillsynen omfattade ca. 340 besök.
Vi ser följande utmaningar:
a) svårt att rekrytera inspektörer,
b) äldre avlopp i Norrviken.

2.2 Rådgivning
Rådgivarna svarade på 612 frågor, främst om sol-
celler.

Bilaga 1 Nyckeltal
Sjukfrånvaron var 5,2 procent.
"""


@pytest.fixture(scope="module")
def statements():
    facts = Facts(DocumentId("a"), "a.txt", "Årsredovisning", "", 2023, "report", "sv")
    passages = cut_passages(document_of(extract_text(REPORT), facts))
    return {
        statement.reading: statement for passage in passages for statement in passage.statements
    }


def test_contents_are_no_statements(statements):
    assert not [text for text in statements if "Inledning" in text or "..." in text]


@pytest.mark.parametrize(
    ("start", "section"),
    [
        ("Nämnden ansvarar", "1 Inledning"),
        ("Tillsynen omfattade", "2.1 Tillsyn"),
        ("Rådgivarna svarade", "2.2 Rådgivning"),
        ("Sjukfrånvaron", "Bilaga 1 Nyckeltal"),
    ],
)
def test_numbered_chapters_head_their_text(statements, start, section):
    found = next(s for text, s in statements.items() if text.startswith(start))

    assert found.locator.section == section


def test_a_line_that_introduces_a_list_gives_it_its_aspect_and_no_more(statements):
    assert statements["b) äldre avlopp i Norrviken."].aspects == ("challenges",)
    assert statements["Rådgivarna svarade på 612 frågor, främst om solceller."].aspects == ()


def test_abbreviations_end_no_sentence(statements):
    assert (
        "Nämnden ansvarar för tillsyn, bl.a. av enskilda avlopp, t.ex. i Norrviken." in statements
    )
    assert "Tillsynen omfattade ca. 340 besök." in statements
