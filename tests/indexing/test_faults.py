from pathlib import Path

import pytest

from assistant.indexing.faults import of_file
from tests.indexing.fakes import build, opened


@pytest.mark.parametrize(
    "fault",
    ["no text", "b.pdf: no text", "sub/b.pdf: no text", "/corpus/sub/b.pdf: no text"],
)
def test_a_fault_stands_under_the_name_in_the_corpus_once(fault):
    assert of_file(Path("/corpus/sub/b.pdf"), "sub/b.pdf", fault) == "sub/b.pdf: no text"


def test_a_page_is_named_after_its_file():
    fault = of_file(Path("/corpus/b.pdf"), "b.pdf", "b.pdf, page 3: no text")

    assert fault == "b.pdf, page 3: no text"


def test_broken_corrections_leave_their_document_in_the_index_and_are_told_each_time(workspace):
    workspace.repairs.mkdir()
    (workspace.repairs / "deck.toml").write_text("= [\n", encoding="utf-8")

    first, second = build(workspace), build(workspace)

    assert first.documents == 2
    assert [fault.file for fault in first.faults] == ["repairs/deck.toml"]
    assert (second.published, second.faults) == (False, first.faults)


def test_corrections_put_right_are_told_of_no_more(workspace):
    workspace.repairs.mkdir()
    broken = workspace.repairs / "deck.toml"
    broken.write_text("= [\n", encoding="utf-8")
    build(workspace)
    broken.write_text("", encoding="utf-8")

    assert build(workspace).faults == ()
    with opened(workspace) as generation:
        assert generation.faults == ()
