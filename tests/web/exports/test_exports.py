"""What is taken along can be opened, and says where each statement stands."""

import csv
import io
from dataclasses import replace

import docx
import pypdfium2
import pytest

from assistant.web.exports.pdf import conversation_pdf
from assistant.web.exports.rows import statement_rows
from assistant.web.exports.sheet import csv_of
from assistant.web.exports.word import conversation_document, statements_document
from assistant.web.keeping.conversations import Turn
from assistant.web.texts import load_texts
from tests.web.fakes import deck, fake_answer, statements_of


@pytest.fixture
def rows():
    document = deck()
    facts = {document.facts.id: document.facts}
    return list(statement_rows(statements_of(document), facts, "sv", address="http://localhost/"))


def text_of(file):
    return "\n".join(part.text for part in docx.Document(io.BytesIO(file)).paragraphs)


def test_csv_holds_a_statement_a_row_and_opens_with_its_letters(rows):
    table = csv_of(rows)

    assert table.startswith(b"\xef\xbb\xbf")
    read = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"))))
    assert len(read) == len(rows)
    assert read[0]["text"] == "Kön till båtplatser är längre än någonsin"
    assert read[0]["place"] == "bild 2, Utmaningar och svårigheter"


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_run_as_a_formula(rows, formula):
    (row,) = csv.reader(
        io.StringIO(csv_of([replace(rows[0], text=formula)]).decode().splitlines()[1])
    )

    assert row[0] == f"'{formula}"


def test_word_holds_each_quotation_with_its_reference(rows):
    text = text_of(statements_document(rows, "Uttalanden"))

    assert rows[0].text in text
    assert rows[0].reference in text


def test_characters_that_word_cannot_hold_are_left_out(rows):
    text = text_of(statements_document([replace(rows[0], text="form\x0cfeed\x00")], "x"))

    assert "form feed" in text


def test_a_conversation_keeps_its_numbers_in_word():
    answer = fake_answer("Vilka?", statements_of(deck())[:2])
    turns = [Turn(1, "Vilka?", answer, "2026-01-01"), Turn(2, "Och?", None, "2026-01-01")]

    text = text_of(conversation_document(turns, load_texts("sv"), address="http://localhost/?c=1"))

    assert "Svårt att nå båtägare som inte betalar [2]" in text
    assert "[2] ”Svårt att nå båtägare som inte betalar”" in text
    assert "http://localhost/?c=1" in text


def test_a_pdf_holds_question_answer_and_numbered_references():
    answer = fake_answer("Vilka?", statements_of(deck())[:1])
    turns = [Turn(1, "Vilka är svåra – och ”nya”?", answer, "2026-01-01")]

    made = conversation_pdf(turns, load_texts("sv"), address="http://localhost:1/?c=x")

    pdf = pypdfium2.PdfDocument(made)
    text = " ".join(pdf[0].get_textpage().get_text_range().split())
    pdf.close()
    assert "Vilka är svåra – och ”nya”?" in text
    assert "Kön till båtplatser är längre än någonsin [1]" in text
    assert "bild 2, Utmaningar och svårigheter, Astrid Modig" in text
