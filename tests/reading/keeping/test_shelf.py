import pytest

from assistant.reading.extract import Extract, Sheet
from assistant.reading.keeping import shelf as shelves
from assistant.reading.keeping.shelf import Shelf

EXTRACT = Extract("Ett blad", (Sheet(1, 0, 8, ()),), "page")


class Reader:
    """Counts how often it reads."""

    def __init__(self, extract=EXTRACT):
        self.extract = extract
        self.read = 0

    def __call__(self, path, on_page):
        self.read += 1
        on_page(1)
        return self.extract


@pytest.fixture
def scan(tmp_path, monkeypatch):
    """A file that takes long to read."""
    monkeypatch.setattr(shelves, "_LONG", -1.0)
    path = tmp_path / "scan.png"
    path.write_bytes(b"picture")
    return path


def test_an_unchanged_file_is_read_once(tmp_path, scan):
    reader = Reader()

    first = Shelf(tmp_path).read(scan, reader)

    assert Shelf(tmp_path).read(scan, reader) == first == EXTRACT
    assert reader.read == 1


def test_a_changed_file_is_read_again(tmp_path, scan):
    reader = Reader()
    Shelf(tmp_path).read(scan, reader)
    scan.write_bytes(b"another picture")
    Shelf(tmp_path).read(scan, reader)

    assert reader.read == 2


def test_what_could_not_be_read_whole_is_tried_again(tmp_path, scan):
    reader = Reader(Extract("", (Sheet(1, 0, 0, (), fault="no OCR here"),), "page"))
    Shelf(tmp_path).read(scan, reader)
    Shelf(tmp_path).read(scan, reader)

    assert reader.read == 2


def test_pages_are_told_as_they_are_read(tmp_path, scan):
    told = []

    Shelf(tmp_path, told.append).read(scan, Reader())

    assert told == [1]


def test_files_that_are_gone_leave_the_shelf(tmp_path, scan):
    shelf = Shelf(tmp_path)
    shelf.read(scan, Reader())
    shelf.sweep([scan])
    kept = list((tmp_path / "extracts").iterdir())
    shelf.sweep([])

    assert (len(kept), list((tmp_path / "extracts").iterdir())) == (1, [])


def test_several_files_are_read_ahead(tmp_path, scan):
    other, reader = scan.with_name("other.png"), Reader()
    other.write_bytes(b"picture too")

    Shelf(tmp_path).read_ahead([scan, other], reader)
    Shelf(tmp_path).read(other, reader)

    assert reader.read == 2
