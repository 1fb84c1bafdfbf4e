"""What a table of contents lists stands elsewhere, and is read there alone."""

from assistant.reading.document import document_of
from assistant.reading.plain.text import extract_text
from assistant.records.documents import DocumentId, Facts

FACTS = Facts(DocumentId("report"), "", "", "", None, "report", "sv")
LIST = "Innehåll\n1 Gatorna\n2 Parkerna\n3 Inför 2022\n"
BODY = "1 Gatorna\nVintern var lång.\n2 Parkerna\nTre träd föll.\n3 Inför 2022\nEn plan tas fram.\n"


def blocks(text):
    document = document_of(extract_text(text), FACTS)
    return [block.reading for page in document.pages for block in page.blocks]


def test_a_list_without_page_numbers_is_left_out_where_its_entries_stand_again():
    for between in ("\n", "\f"):
        found = blocks(f"Årsrapport\n\n{LIST}{between}{BODY}")

        assert "Innehåll" not in found
        assert found.count("1 Gatorna") == 1


def test_what_stands_nowhere_else_stays_though_contents_is_said_above_it():
    found = blocks(f"Årsrapport\n\nInnehåll\nOm lådan\nEn spade\nEn kratta\n\n{BODY}")

    assert "En spade" in " ".join(found)
