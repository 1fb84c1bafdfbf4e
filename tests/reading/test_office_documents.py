"""What an office format knows of its text (boxes, kinds, cells) reaches the statements."""

from assistant.reading.document import read_document
from assistant.reading.passages import cut_passages
from assistant.records.documents import Facts
from assistant.records.places import quotation
from tests.reading.formats import made


def statements(path, kind):
    facts = Facts("x", path.name, "Titel", "Kommunen", 2020, kind, "sv")
    document = read_document(path, facts)
    cut = [statement for passage in cut_passages(document) for statement in passage.statements]
    for statement in cut:
        assert quotation(document.source_text, statement.spans) == statement.quote
    return {statement.reading: statement for statement in cut}


def test_columns_of_a_deck_give_each_bullet_its_aspect(tmp_path):
    found = statements(made.deck(tmp_path / "a.pptx"), "deck")

    assert found["Svårt att rekrytera"].aspects == ("challenges",)
    assert found["Ny utbildning startar"].aspects == ("outlook",)
    assert found["Svårt att rekrytera"].topic == "Hemtjänst"


def test_a_table_row_of_a_deck_reads_with_its_column_heads(tmp_path):
    found = statements(made.deck(tmp_path / "a.pptx"), "deck")

    assert "Gymnasiesärskola: 2018: 112, 2019: 126" in found


def test_text_under_a_title_is_no_part_of_the_title(tmp_path):
    found = statements(made.deck(tmp_path / "a.pptx"), "deck")

    assert found["Text i en grupp"].locator.number == 3


def test_a_hidden_slide_says_so_and_belongs_to_no_part(tmp_path):
    found = statements(made.deck(tmp_path / "a.pptx"), "deck")

    assert found["Text i en grupp"].locator.hidden
    assert found["Text i en grupp"].speaker is None
    assert not found["Svårt att rekrytera"].locator.hidden


def test_columns_of_a_pdf_are_read_one_after_the_other(tmp_path):
    left = ["Utmaningar", "Svårt att hitta", "personal till boenden"]
    right = ["Framåtblick", "Ny lokal öppnar", "under våren"]
    found = statements(made.two_column_pdf(tmp_path / "a.pdf", left, right), "report")

    assert found["Svårt att hitta personal till boenden"].aspects == ("challenges",)
    assert found["Ny lokal öppnar under våren"].aspects == ("outlook",)


def test_bullets_and_rows_of_a_word_report_stand_under_its_headings(tmp_path):
    found = statements(made.report(tmp_path / "a.docx"), "report")

    assert found["Fler familjehem behövs"].locator.section == "Barn och unga"
    assert "Trygghet: Utfall: 78 procent" in found


def test_a_web_page_keeps_sections_and_rows(tmp_path):
    found = statements(made.web_page(tmp_path / "a.html"), "web")

    assert found["Socialnämnden: Utfall: -4,2"].locator.section == "Utmaningar"
