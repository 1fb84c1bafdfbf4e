import pytest

from assistant.reading.document import document_of
from assistant.reading.lines.tails import text_end
from assistant.reading.plain.text import extract_text
from assistant.reading.repair import Repairer
from assistant.records.documents import DocumentId, Facts
from assistant.records.places import quotation

FACTS = Facts(DocumentId("d"), "d.txt", "Titel", "", 2020, "deck", "sv")
GOAL = "Mal 5, kvalitativ maluppfyllelse a och ovriga mal for hela kommunen"


def kept(line):
    return line[: text_end(line)]


@pytest.mark.parametrize("scrap", ["ikr", ":Ar", "Är", "lkr .", "Jr"])
def test_a_logo_read_after_an_office_is_left_out(scrap):
    assert kept(f"Eva Ek, ekonomidirektör {scrap}") == "Eva Ek, ekonomidirektör"


@pytest.mark.parametrize(
    "line",
    [
        "Eva Ek, ordförande (S)",
        "Eva Ek, chef IT",
        "Eva Ek, rektor tf",
        "Eva Ek, chef för skolan",
        "Eva Ek, chef vid SKR",
        "Eva Ek, direktör tel. 12",
    ],
)
def test_what_may_follow_an_office_is_kept(line):
    assert kept(line) == line


@pytest.mark.parametrize(
    "scrap", ["=»", "= FaEElVRNING1[e]Rel)", "|F Il", "VJ\\[“", "J\\r", "‘f", "o o"]
)
def test_a_picture_read_after_a_line_is_left_out(scrap):
    assert kept(f"Fler elever når målen {scrap}") == "Fler elever når målen"


@pytest.mark.parametrize(
    "line",
    [
        "Se avsnitt [4]",
        "Redovisas |dag|",
        "Elever och\\eller vårdnadshavare",
        "Filen ligger i C:\\temp\\x",
        "Det kallas »fler kan mer«",
        "Skriv till a@b.se",
        "Nivån är n=12",
        "Ett hus | ett hem",
    ],
)
def test_words_among_odd_signs_are_kept(line):
    assert kept(line) == line


def test_the_source_keeps_what_reading_and_quotation_leave_out():
    text = f" Uppfoljning av malen\n\n{GOAL}\n\nEva Ek, ekonomidirektor ikr\n"
    document = document_of(extract_text(text), FACTS, repairer=Repairer.load())
    block = document.pages[0].blocks[-1]

    assert block.reading == "Eva Ek, ekonomidirektör"
    spans = block.alignment.to_source(0, len(block.reading))
    assert quotation(document.source_text, spans) == "Eva Ek, ekonomidirektor"
    assert "ikr" in document.source_text


def test_a_page_that_was_typed_loses_nothing():
    text = " Uppföljning av målen\n\nEva Ek, ekonomidirektör ikr\n"
    document = document_of(extract_text(text), FACTS, repairer=Repairer.load())

    assert document.pages[0].blocks[-1].reading == "Eva Ek, ekonomidirektör ikr"


def test_a_line_whose_end_was_a_picture_does_not_go_on_in_the_next_bullet():
    text = (
        " Kultur pa ovriga platser\n\nEn ny film av ungdomarna sjalva, som gors med »kt')p[rn‘ :\n"
        "Filmatisering av en bok\nKonserter for barn i hela kommunen och for aldre pa manga satt\n"
    )
    document = document_of(extract_text(text), FACTS, repairer=Repairer.load())
    readings = [block.reading for block in document.pages[0].blocks]

    assert "En ny film av ungdomarna själva, som görs med" in readings
    assert "Filmatisering av en bok" in readings
