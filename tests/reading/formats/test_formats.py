"""Each format is read in order, with what the format itself knows of its text."""

import shutil
import threading

import pytest
from PIL import Image

from assistant.reading.extract import Line
from assistant.reading.formats.guarded import read_guarded
from tests.reading.formats import made

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)


def texts(extract):
    return [extract.source_text[line.start : line.end] for s in extract.sheets for line in s.lines]


def kinds(extract):
    return [(line.kind, extract.source_text[line.start : line.end]) for line in all_lines(extract)]


def all_lines(extract):
    return [line for sheet in extract.sheets for line in sheet.lines]


def test_pdf_pages_keep_their_numbers_and_large_type_is_a_heading(tmp_path):
    extract = read_guarded(made.pdf(tmp_path / "a.pdf", pages=("Ett\nförsta", "Två\nandra sidan")))

    assert [sheet.number for sheet in extract.sheets] == [1, 2]
    assert kinds(extract)[2:] == [("heading", "Två"), ("text", "andra sidan")]
    assert (extract.place, extract.title) == ("page", "Uppföljning 2023")


def test_pdf_lines_across_two_columns_are_parted_by_their_boxes(tmp_path):
    path = made.two_column_pdf(tmp_path / "a.pdf", ["Vänster ett", "Vänster två"], ["Höger ett"])

    lines = {text: line.box for text, line in zip(*_with_boxes(read_guarded(path)), strict=True)}

    assert set(lines) == {"Vänster ett", "Höger ett", "Vänster två"}
    assert lines["Höger ett"][0] > lines["Vänster ett"][2]
    assert lines["Vänster två"][1] > lines["Vänster ett"][1]


def _with_boxes(extract):
    return texts(extract), all_lines(extract)


@needs_tesseract
def test_a_scanned_page_is_read_with_its_swedish_letters(tmp_path):
    path = made.scanned_pdf(
        tmp_path / "a.pdf", "Hemlösheten ökar i Åby\nFärre får plats på boendet"
    )

    assert "Hemlösheten ökar i Åby" in texts(read_guarded(path))


@needs_tesseract
def test_an_image_is_a_page(tmp_path):
    made.picture(tmp_path / "a.pdf", "Trygghet på fritidsgårdar").save(tmp_path / "a.png")

    assert texts(read_guarded(tmp_path / "a.png")) == ["Trygghet på fritidsgårdar"]


def test_frames_of_a_picture_are_read_side_by_side_and_stand_in_order(tmp_path, monkeypatch):
    from assistant.reading.formats import scan

    both = threading.Barrier(2, timeout=20)

    def wait_for_each_other(frame):
        both.wait()
        return [(f"{frame.width} wide", Line(0, 0))]

    frames = [Image.new("L", (size, 40)) for size in (40, 50, 60, 70)]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:])
    monkeypatch.setattr(scan, "recognise", wait_for_each_other)
    monkeypatch.setattr(scan, "scan_fault", lambda: None)
    monkeypatch.setattr(scan.os, "cpu_count", lambda: 2)
    pages = []

    extract = scan.read(tmp_path / "a.tif", pages.append)

    assert texts(extract) == ["40 wide", "50 wide", "60 wide", "70 wide"]
    assert pages == [1, 2, 3, 4]


def test_a_frame_that_cannot_be_read_is_a_page_with_a_fault(tmp_path, monkeypatch):
    from assistant.errors import ReadingError
    from assistant.reading.formats import scan

    def fail_on_the_second(frame):
        if frame.width == 50:
            raise ReadingError("OCR gave up on the page (too long)")
        return [(f"{frame.width} wide", Line(0, 0))]

    frames = [Image.new("L", (size, 40)) for size in (40, 50, 60)]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:])
    monkeypatch.setattr(scan, "recognise", fail_on_the_second)
    monkeypatch.setattr(scan, "scan_fault", lambda: None)

    extract = scan.read(tmp_path / "a.tif")

    assert texts(extract) == ["40 wide", "60 wide"]
    assert [sheet.fault is None for sheet in extract.sheets] == [True, False, True]
    assert extract.warnings == ("a.tif, page 2: OCR gave up on the page (too long)",)


def test_a_frame_whose_data_is_broken_does_not_end_the_others(tmp_path, monkeypatch):
    from assistant.reading.formats import scan

    frames = [Image.new("L", (size, 40), 255) for size in (40, 50, 60)]
    frames[0].save(
        tmp_path / "a.tif", save_all=True, append_images=frames[1:], compression="tiff_lzw"
    )
    whole = Image.Image.convert

    def convert(image, *given):
        if image.width == 50:
            raise OSError("decoder error -2")
        return whole(image, *given)

    monkeypatch.setattr(Image.Image, "convert", convert)
    monkeypatch.setattr(scan, "recognise", lambda f: [(f"{f.width} wide", Line(0, 0))])
    monkeypatch.setattr(scan, "scan_fault", lambda: None)

    assert texts(scan.read(tmp_path / "a.tif")) == ["40 wide", "60 wide"]


def test_a_scan_without_tesseract_says_what_to_install(tmp_path, monkeypatch):
    from assistant.reading.formats import pdf, scan

    monkeypatch.setattr(scan.shutil, "which", lambda _: None)
    extract = pdf.read(made.scanned_pdf(tmp_path / "a.pdf", "Text"))

    assert "page 1: no text layer" in extract.warnings[0]
    assert "install tesseract" in extract.sheets[0].fault


def test_deck_keeps_titles_bullets_notes_and_hidden_slides(tmp_path):
    extract = read_guarded(made.deck(tmp_path / "a.pptx"))

    assert kinds(extract)[0] == ("title", "Hemtjänst")
    assert ("note", "Nämn budgeten") in kinds(extract)
    assert [sheet.hidden for sheet in extract.sheets] == [False, False, True]
    assert "Text i en grupp" in texts(extract)


def test_columns_of_a_deck_are_told_apart_by_their_boxes(tmp_path):
    lines = all_lines(read_guarded(made.deck(tmp_path / "a.pptx")))

    left, right = lines[1].box, lines[3].box
    assert left[2] <= right[0]


def test_table_rows_keep_their_column_heads_and_cells(tmp_path):
    extract = read_guarded(made.deck(tmp_path / "a.pptx"))
    row = next(line for line in all_lines(extract) if line.columns)

    assert row.columns == ("Verksamhet", "2018", "2019")
    assert [extract.source_text[a:b] for a, b in row.cells] == ["Gymnasiesärskola", "112", "126"]


def test_word_headings_lists_and_tables_keep_their_kind(tmp_path):
    extract = read_guarded(made.report(tmp_path / "a.docx"))

    assert kinds(extract)[:3] == [
        ("heading", "Barn och unga"),
        ("text", "Nämnden har nått sex av åtta mål."),
        ("bullet", "Fler familjehem behövs"),
    ]
    assert all_lines(extract)[-1].columns == ("Mål", "Utfall")
    assert (extract.place, extract.title) == ("paragraph", "Verksamhetsberättelse 2021")


def test_web_page_gives_its_main_text_without_menus(tmp_path):
    extract = read_guarded(made.web_page(tmp_path / "a.html"))

    assert "Hem" not in texts(extract)
    assert ("heading", "Utmaningar") in kinds(extract)
    assert all_lines(extract)[-1].columns == ("Nämnd", "Utfall")
