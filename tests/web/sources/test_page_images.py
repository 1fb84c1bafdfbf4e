"""Pictures of pages come from the corpus alone."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PIL import Image

from assistant.errors import ReadingError
from assistant.web.sources.page_images import has_pictures, page_picture
from assistant.workspace import Workspace
from tests.web.fakes import deck


@pytest.fixture
def service(tmp_path):
    (tmp_path / "corpus").mkdir()
    Image.new("RGB", (40, 30), "white").save(tmp_path / "corpus" / "sida.png")
    Image.new("RGB", (40, 30), "white").save(tmp_path / "corpus" / "blad.pdf")
    Image.new("RGB", (40, 30), "white").save(tmp_path / "utanför.png")
    sheets = [Image.new("1", (40, 30)), Image.new("RGB", (40, 30), "white")]
    sheets[0].save(tmp_path / "corpus" / "skannad.tif", save_all=True, append_images=sheets[1:])
    (tmp_path / "corpus" / "trasig.tif").write_bytes(b"no picture")
    return SimpleNamespace(workspace=Workspace(tmp_path))


def facts(file):
    return replace(deck().facts, file=file)


@pytest.mark.parametrize("file", ["sida.png", "blad.pdf", "skannad.tif"])
def test_a_picture_or_a_pdf_has_one(service, file):
    assert page_picture(service, facts(file), 1).startswith(b"\x89PNG")


@pytest.mark.parametrize("file", ["../utanför.png", "borta.pdf", "hamnen-2022.txt"])
def test_other_files_and_files_outside_the_corpus_have_none(service, file):
    assert not has_pictures(service, facts(file))
    with pytest.raises(ReadingError):
        page_picture(service, facts(file), 1)


def test_each_sheet_of_a_scan_has_its_own(service):
    first, second = (page_picture(service, facts("skannad.tif"), page) for page in (1, 2))

    assert first != second


@pytest.mark.parametrize(("file", "page"), [("skannad.tif", 3), ("trasig.tif", 1)])
def test_a_sheet_that_is_not_there_cannot_be_drawn(service, file, page):
    with pytest.raises(ReadingError, match="cannot be drawn"):
        page_picture(service, facts(file), page)
