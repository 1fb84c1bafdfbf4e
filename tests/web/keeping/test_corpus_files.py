"""Documents go into the corpus folder and nowhere else."""

import pytest

from assistant.errors import CorpusError
from assistant.web.keeping.corpus_files import remove_document, store_document
from assistant.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "corpus").mkdir()
    return Workspace(tmp_path)


def test_a_document_of_the_same_name_is_replaced(workspace):
    store_document(workspace, "clerk", "Plan 2023.txt", b"first")
    path = store_document(workspace, "clerk", "Plan 2023.txt", b"second")

    assert path.read_bytes() == b"second"
    assert [file.name for file in workspace.corpus.iterdir()] == ["Plan 2023.txt"]


@pytest.mark.parametrize(
    "name",
    ["../a.txt", "/etc/a.txt", ".hidden.txt", "a/b.txt", "corpus.toml", "a.exe", "a\x00.txt"],
)
def test_names_that_lead_elsewhere_or_are_no_documents_are_refused(workspace, name):
    with pytest.raises(CorpusError, match="Files may end in"):
        store_document(workspace, "clerk", name, b"x")


def test_an_empty_file_is_refused(workspace):
    with pytest.raises(CorpusError, match="is empty"):
        store_document(workspace, "clerk", "a.txt", b"")


def test_only_a_file_of_the_corpus_is_removed(workspace, tmp_path):
    outside = tmp_path / "outside.txt"
    outside.write_text("kept")
    store_document(workspace, "clerk", "a.txt", b"x")

    remove_document(workspace, "clerk", "a.txt")
    with pytest.raises(CorpusError):
        remove_document(workspace, "clerk", "../outside.txt")
    assert outside.exists()
    assert list(workspace.corpus.iterdir()) == []
