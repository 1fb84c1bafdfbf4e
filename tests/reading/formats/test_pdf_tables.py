"""Tables of PDF files are rows with their column heads, ruled or set in columns of figures."""

import pytest
from fpdf import FPDF

from assistant.reading.document import document_of
from assistant.reading.formats import pdf
from assistant.records.documents import Facts

COUNTS = (
    ("Verksamhet", "2019", "2020"),
    ("Ridskolan i Norra hagen, elever", "41", "1 204"),
    ("Simskolan", "7", "9"),
)


def page_with(path, rows, **style):
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    made.multi_cell(0, 6, "Nedan visas antalet barn i kommunens egna verksamheter.")
    with made.table(**style) as table:
        for row in rows:
            table.row(row)
    made.multi_cell(0, 6, "Siffrorna är hämtade ur registret i december.")
    made.output(str(path))
    return path


def blocks(path):
    facts = Facts("x", path.name, "Titel", "", None, "report", "sv")
    return [b for page in document_of(pdf.read(path), facts).pages for b in page.blocks]


def rows(path):
    return [block.reading for block in blocks(path) if block.kind == "row"]


@pytest.mark.parametrize("borders", ["ALL", "MINIMAL", "HORIZONTAL_LINES", "NONE"])
def test_rows_keep_their_heads_however_the_table_is_ruled(tmp_path, borders):
    path = page_with(tmp_path / "a.pdf", COUNTS, borders_layout=borders)

    assert rows(path) == [
        "Ridskolan i Norra hagen, elever: 2019: 41, 2020: 1 204",
        "Simskolan: 2019: 7, 2020: 9",
    ]


def test_a_label_on_two_lines_is_one_cell_of_a_ruled_row(tmp_path):
    path = page_with(tmp_path / "a.pdf", COUNTS, width=100)

    assert rows(path)[0] == "Ridskolan i Norra hagen, elever: 2019: 41, 2020: 1 204"


def test_an_empty_cell_does_not_move_the_figures_after_it(tmp_path):
    table = (("Mått", "2018", "2019", "2020"), ("Elever", "12", "", "15"), ("Lag", "1", "2", "3"))

    for borders in ("ALL", "NONE"):
        path = page_with(tmp_path / f"{borders}.pdf", table, borders_layout=borders)
        assert "2019: 15" not in " ".join(rows(path))


def test_a_cell_over_several_columns_belongs_to_no_single_year(tmp_path):
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    with made.table() as table:
        table.row(("Mått", "2018", "2019", "2020"))
        table.row(("Elever", "12", "14", "15"))
        row = table.row()
        row.cell("Lärare")
        row.cell("uppgift saknas", colspan=3)
    made.output(str(tmp_path / "a.pdf"))

    assert rows(tmp_path / "a.pdf") == [
        "Elever: 2018: 12, 2019: 14, 2020: 15",
        "Lärare: uppgift saknas",
    ]


def test_words_in_a_ruled_table_are_read_by_row(tmp_path):
    table = (("Åtgärd", "Ansvarig", "Klart"), ("Ny gångväg vid ån", "Gatuchefen", "2024"))
    table += (("Byte av tak", "Fastighetschefen", "2025"),)

    assert rows(page_with(tmp_path / "a.pdf", table)) == [
        "Ny gångväg vid ån: Ansvarig: Gatuchefen, Klart: 2024",
        "Byte av tak: Ansvarig: Fastighetschefen, Klart: 2025",
    ]


def test_what_stands_around_a_table_stays_text(tmp_path):
    kinds = [(b.kind, b.reading) for b in blocks(page_with(tmp_path / "a.pdf", COUNTS))]

    assert kinds[0][1].startswith("Nedan visas antalet")
    assert kinds[-1] == ("paragraph", "Siffrorna är hämtade ur registret i december.")


def test_a_frame_around_a_paragraph_is_no_table(tmp_path):
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    made.multi_cell(0, 6, "Nämnden beslutade i maj.\nPlanen gäller till 2030.", border=1)
    made.output(str(tmp_path / "a.pdf"))

    assert rows(tmp_path / "a.pdf") == []


def test_words_in_columns_that_only_rows_are_ruled_for_are_cells(tmp_path):
    table = (("Åtgärd", "Ansvarig", "Klart"), ("Ny gångväg vid ån", "Gatuchefen", "2024"))
    table += (("Byte av tak", "Fastighetschefen", "Oklart"),)

    assert rows(page_with(tmp_path / "a.pdf", table, borders_layout="HORIZONTAL_LINES")) == [
        "Ny gångväg vid ån: Ansvarig: Gatuchefen, Klart: 2024",
        "Byte av tak: Ansvarig: Fastighetschefen, Klart: Oklart",
    ]


def test_a_rule_over_and_under_the_heads_and_one_at_the_end_make_a_table(tmp_path):
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    lines = (
        ("Åtgärd", "Ansvarig"),
        ("Ny gångväg", "Gatuchefen"),
        ("Byte av tak", "Fastighetschefen"),
    )
    for number, cells in enumerate(lines):
        top = 30 + 8 * number
        for x, cell in zip((20, 100), cells, strict=True):
            made.text(x, top, cell)
    for y in (24, 32, 50):
        made.line(18, y, 180, y)
    made.output(str(tmp_path / "a.pdf"))

    assert rows(tmp_path / "a.pdf") == [
        "Ny gångväg: Ansvarig: Gatuchefen",
        "Byte av tak: Ansvarig: Fastighetschefen",
    ]


@pytest.mark.parametrize("borders", ["ALL", "HORIZONTAL_LINES"])
def test_a_table_that_goes_on_on_the_next_page_keeps_its_heads(tmp_path, borders):
    made = FPDF()
    made.set_font("Helvetica", size=11)
    made.add_page()
    made.set_y(230)
    table = [("Verksamhet", "2019", "2020")] + [
        (f"Skola {n}:a", f"{n}1", f"{n}2") for n in range(1, 9)
    ]
    with made.table(borders_layout=borders, repeat_headings=0) as laid:
        for cells in table:
            laid.row(cells)
    made.output(str(tmp_path / "a.pdf"))

    assert made.page == 2
    assert rows(tmp_path / "a.pdf") == [f"Skola {n}:a: 2019: {n}1, 2020: {n}2" for n in range(1, 9)]


def test_a_table_with_heads_of_its_own_at_the_top_of_a_page_keeps_them(tmp_path):
    made = FPDF()
    made.set_font("Helvetica", size=11)
    for heads, rows_ in (
        (("Verksamhet", "2019", "2020"), (("Skola", "1", "2"), ("Bad", "3", "4"))),
        (("Avgift", "Barn", "Vuxna"), (("Hall", "5", "6"), ("Bad", "7", "8"))),
    ):
        made.add_page()
        with made.table() as laid:
            for cells in (heads, *rows_):
                laid.row(cells)
    made.output(str(tmp_path / "a.pdf"))

    assert rows(tmp_path / "a.pdf")[2:] == ["Hall: Barn: 5, Vuxna: 6", "Bad: Barn: 7, Vuxna: 8"]


def test_text_in_columns_between_a_pages_rules_is_no_table(tmp_path):
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=9)
    text = "Nämnden beslutade i maj om en ny plan. " * 12
    for x in (20, 80, 140):
        made.set_xy(x, 40)
        made.multi_cell(55, 5, text)
    for y in (36, 120, 125):
        made.line(18, y, 195, y)
    made.output(str(tmp_path / "a.pdf"))

    assert rows(tmp_path / "a.pdf") == []
