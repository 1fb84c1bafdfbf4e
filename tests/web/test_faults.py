"""Faults of files in the page's language."""

from pathlib import Path

import pytest

import assistant.indexing
import assistant.reading
from assistant.errors import CorpusError, ReadingError
from assistant.reading.document import read_extract
from assistant.reading.repair.corrections import Corrections
from assistant.web.faults import KINDS, fault_words
from assistant.web.texts import load_texts

SWEDISH, ENGLISH = load_texts("sv"), load_texts("en")
SOURCES = [Path(it.__path__[0]) for it in (assistant.reading, assistant.indexing)]


@pytest.fixture(scope="module")
def said():
    """All that reading and indexing may say, a text broken over lines joined."""
    texts = [path.read_text("utf-8") for folder in SOURCES for path in folder.rglob("*.py")]
    return " ".join(" ".join(texts).replace('" f"', "").split()).replace('" "', "")


@pytest.mark.parametrize("words", [words for _, held in KINDS for words in held])
def test_reading_still_words_each_kind_so(words, said):
    assert words in said


@pytest.mark.parametrize("content", [b"%PDF-1.7 cut", b"", b"PK\x03\x04cut"])
def test_a_broken_file_is_told_of_in_swedish_under_its_name(tmp_path, content):
    from assistant.reading.formats.guarded import read_guarded

    path = tmp_path / "plan (ny) å.pdf"
    path.write_bytes(content)
    with pytest.raises(ReadingError) as raised:
        read_guarded(path)

    words = fault_words(str(raised.value), SWEDISH)

    assert words.startswith("plan (ny) å.pdf: ")
    assert words != str(raised.value)


def test_a_kind_that_is_not_read_is_told_in_both_languages(tmp_path):
    with pytest.raises(ReadingError) as raised:
        read_extract(tmp_path / "a.xyz")

    assert "läses inte" in fault_words(str(raised.value), SWEDISH)
    assert "are not read" in fault_words(str(raised.value), ENGLISH)


def test_the_page_of_a_fault_is_named():
    words = fault_words("a.pdf, page 3: no text layer, it looks scanned; install it", SWEDISH)

    assert words.startswith("a.pdf, sida 3: texten är en bild")


def test_a_correction_that_no_longer_fits_is_told_in_swedish(tmp_path):
    path = tmp_path / "hamnen.toml"
    path.write_text('[[correction]]\npage = 3\nsource = "hamnan"\nreading = "hamnen"\n', "utf-8")
    [fault] = Corrections.load(path).stale({3: ["Hamnen lagas."]})

    words = fault_words(fault, SWEDISH)

    assert words.startswith("hamnen.toml: ”hamnan” på sida 3 står inte längre i filen")


def test_corrections_that_cannot_be_read_are_told_with_what_is_wrong_in_them(tmp_path):
    path = tmp_path / "repairs" / "hamnen.toml"
    path.parent.mkdir()
    path.write_text("[[", "utf-8")
    with pytest.raises(CorpusError) as told:
        Corrections.load(path)

    words = fault_words(str(told.value), SWEDISH)

    assert words.startswith("Filen med rättelser, hamnen.toml, har ett skrivfel")
    assert "Correct the file" not in words


def test_a_fault_without_a_name_begins_with_a_capital():
    assert fault_words("the page is damaged (x)", SWEDISH).startswith("Sidan är skadad")


def test_the_name_is_added_where_the_fault_lacks_it():
    assert fault_words("the link leads nowhere", SWEDISH, "b.pdf").startswith("b.pdf: länken")


def test_a_fault_of_another_kind_stays_as_it_is():
    assert fault_words("repairs/a.toml: wrong", SWEDISH, "repairs/a.toml").endswith("wrong")
