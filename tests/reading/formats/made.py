"""Files of every format, each made with the format's own library."""

import io
from pathlib import Path

from docx import Document
from fpdf import FPDF
from PIL import Image
from pptx import Presentation
from pptx.util import Inches

from assistant.reading.formats.page_image import page_image


def pdf(path: Path, *, pages=("Utmaningar och svårigheter\nFör få lokaler i Åby",)) -> Path:
    made = FPDF()
    made.set_title("Uppföljning 2023")
    for text in pages:
        made.add_page()
        for number, line in enumerate(text.split("\n")):
            made.set_font("Helvetica", size=20 if number == 0 else 11)
            made.cell(0, 10, line, new_x="LMARGIN", new_y="NEXT")
    made.output(str(path))
    return path


def two_column_pdf(path: Path, left: list[str], right: list[str]) -> Path:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    # Written line by line across, as a printer driver does.
    for row in range(max(len(left), len(right))):
        for x, lines in ((15, left), (115, right)):
            if row < len(lines):
                made.text(x, 40 + 7 * row, lines[row])
    made.output(str(path))
    return path


def picture(path: Path, text: str) -> Image.Image:
    """Draw text as a picture, by way of a PDF: Pillow's own font lacks å, ä and ö."""
    drawn = FPDF(orientation="landscape")
    drawn.add_page()
    drawn.set_font("Helvetica", size=16)
    drawn.multi_cell(0, 12, text)
    drawn.output(str(path))
    return Image.open(io.BytesIO(page_image(path, 1, width=2400))).convert("L")


def scanned_pdf(path: Path, text: str) -> Path:
    buffer = io.BytesIO()
    picture(path, text).save(buffer, "PNG")
    made = FPDF(orientation="landscape")
    made.add_page()
    made.image(buffer, x=0, y=0, w=297)
    made.output(str(path))
    return path


def deck(path: Path) -> Path:
    made = Presentation()
    slide = made.slides.add_slide(made.slide_layouts[3])
    slide.shapes.title.text = "Hemtjänst"
    left, right = slide.placeholders[1], slide.placeholders[2]
    left.text_frame.text = "Utmaningar"
    left.text_frame.add_paragraph().text = "Svårt att rekrytera"
    right.text_frame.text = "Framåtblick"
    right.text_frame.add_paragraph().text = "Ny utbildning startar"
    slide.notes_slide.notes_text_frame.text = "Nämn budgeten"
    table_slide = made.slides.add_slide(made.slide_layouts[5])
    table_slide.shapes.title.text = "Antal elever"
    _add_table(table_slide)
    hidden = made.slides.add_slide(made.slide_layouts[5])
    hidden.shapes.title.text = "Reserv"
    hidden._element.set("show", "0")
    group = hidden.shapes.add_group_shape()
    box = group.shapes.add_textbox(Inches(1), Inches(3), Inches(3), Inches(1))
    box.text_frame.text = "Text i en grupp"
    made.save(str(path))
    return path


def _add_table(slide) -> None:
    rows = (("Verksamhet", "2018", "2019"), ("Gymnasiesärskola", "112", "126"))
    frame = slide.shapes.add_table(2, 3, Inches(1), Inches(2), Inches(6), Inches(1))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            frame.table.cell(r, c).text = text


def report(path: Path) -> Path:
    made = Document()
    made.core_properties.title = "Verksamhetsberättelse 2021"
    made.add_heading("Barn och unga", level=1)
    made.add_paragraph("Nämnden har nått sex av åtta mål.")
    made.add_paragraph("Fler familjehem behövs", style="List Bullet")
    table = made.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Mål", "Utfall", "Trygghet", "78 procent"), strict=True):
        cell.text = text
    made.save(str(path))
    return path


PAGE = """<html><head><title>Bokslut 2020</title></head><body><nav><a href="/">Hem</a></nav>
<article><h1>Bokslut 2020</h1><p>Kommunen redovisar ett överskott på 12 miljoner kronor för året,
vilket är bättre än budget.</p><h2>Utmaningar</h2><ul><li>Kostnaderna för placeringar ökar fort och
kräver nya arbetssätt.</li></ul><table><tr><th>Nämnd</th><th>Utfall</th></tr>
<tr><td>Socialnämnden</td><td>-4,2</td></tr></table></article><footer>Kontakt</footer></body></html>
"""


def web_page(path: Path) -> Path:
    path.write_text(PAGE, encoding="utf-8")
    return path
