"""Pictures of pages come from the corpus alone."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PIL import Image

from assistant.errors import ReadingError
from assistant.web.page_images import has_pictures, page_picture
from assistant.workspace import Workspace
from tests.web.fakes import deck


@pytest.fixture
def service(tmp_path):
    (tmp_path / "corpus").mkdir()
    Image.new("RGB", (40, 30), "white").save(tmp_path / "corpus" / "sida.png")
    Image.new("RGB", (40, 30), "white").save(tmp_path / "corpus" / "blad.pdf")
    Image.new("RGB", (40, 30), "white").save(tmp_path / "utanför.png")
    return SimpleNamespace(workspace=Workspace(tmp_path))


def facts(file):
    return replace(deck().facts, file=file)


@pytest.mark.parametrize("file", ["sida.png", "blad.pdf"])
def test_a_picture_or_a_pdf_has_one(service, file):
    assert page_picture(service, facts(file), 1).startswith(b"\x89PNG")


@pytest.mark.parametrize("file", ["../utanför.png", "borta.pdf", "hamnen-2022.txt"])
def test_other_files_and_files_outside_the_corpus_have_none(service, file):
    assert not has_pictures(service, facts(file))
    with pytest.raises(ReadingError):
        page_picture(service, facts(file), 1)
