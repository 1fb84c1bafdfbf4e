"""A generation whose vector store is that of the one before, because little changed."""

import errno
import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from assistant.errors import IndexingError
from assistant.indexing.building import derive, graph
from assistant.indexing.building.publish import current
from assistant.indexing.building.state import inspect
from assistant.indexing.manifest import read_manifest
from assistant.records.questions import Filters
from assistant.workspace import Workspace
from tests.indexing.fakes import FakeEncoder, build, opened

# From a thousand vectors on Chroma writes its graph to disk.
MANY = 1_100
QUESTION = "Simhallen på Södra Berget"


REMOVED = "Badstranden stängs"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Index so many passages that the graph is on disk."""
    workspace = Workspace(tmp_path_factory.mktemp("large"))
    workspace.corpus.mkdir()
    lines = [f"ord{number} med{number * 7} till{number * 13}" for number in range(MANY)]
    (workspace.corpus / "many.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    add(workspace, "old.txt", REMOVED)
    return workspace.root


@pytest.fixture
def large(made, tmp_path):
    """Give a copy of it."""
    shutil.copytree(made, tmp_path / "large")
    return Workspace(tmp_path / "large")


def add(workspace, name="new.txt", text=QUESTION):
    (workspace.corpus / name).write_text(f"{text}.\n", encoding="utf-8")
    return build(workspace, small=0)


def graph_files(workspace):
    folder = current(workspace.index) / derive.CHROMA
    return {path.stat().st_ino for path in folder.rglob("*.bin")}


def found(workspace, text=QUESTION, limit=3):
    """Give what the graph and what is beside it find, and what exact search finds."""
    with opened(workspace) as generation:
        generation._nearest._large = True
        vector = FakeEncoder().encode_question(text)
        by_graph = generation.nearest(vector, limit)
        generation._nearest._large = False
        return by_graph, generation.nearest(vector, limit)


def test_an_added_document_leaves_the_graph_as_it_is_and_is_found_beside_it(large):
    before = graph_files(large)

    add(large)

    by_graph, exactly = found(large)
    assert graph_files(large) == before
    assert dict(by_graph) == pytest.approx(dict(exactly))
    assert exactly[0][1] > 0.9


def test_what_was_removed_is_found_no_more_and_takes_nobodys_place(large):
    add(large)
    (large.corpus / "old.txt").unlink()
    (large.corpus / "new.txt").unlink()

    build(large, small=0)

    by_graph, exactly = found(large, REMOVED, 1)
    # The old one was in the graph, the new one never was.
    assert len(read_manifest(current(large.index)).graph_gone) == 1
    assert dict(by_graph) == pytest.approx(dict(exactly))


def test_a_disk_that_gives_no_file_a_second_name_takes_a_copy(large, monkeypatch):
    def refuse(source, target):
        raise PermissionError(errno.EPERM, "Operation not permitted", source)

    monkeypatch.setattr(os, "link", refuse)
    before = graph_files(large)

    add(large)

    by_graph, exactly = found(large)
    assert read_manifest(current(large.index)).graph_last is not None
    assert not graph_files(large) & before
    assert dict(by_graph) == pytest.approx(dict(exactly))


def test_the_one_before_may_be_deleted_and_the_index_copied_elsewhere(large, tmp_path):
    first = current(large.index)
    add(large)
    exactly = found(large)[1]
    shutil.rmtree(first)

    shutil.copytree(large.root, tmp_path / "elsewhere")

    by_graph, _ = found(Workspace(tmp_path / "elsewhere"))
    assert dict(by_graph) == pytest.approx(dict(exactly))


def test_opening_and_asking_writes_into_none_of_the_files_that_two_generations_share(large):
    first = current(large.index)
    add(large)
    found(large)

    # Compared by SHA-256 in so small an index.
    assert not inspect(first).broken
    assert not inspect(current(large.index)).broken


def test_the_graph_follows_when_more_has_changed(large, monkeypatch):
    add(large)
    monkeypatch.setattr(graph, "BESIDE", 1)
    before = graph_files(large)

    add(large, "newer.txt", "Ishallen vid älven")

    manifest = read_manifest(current(large.index))
    assert manifest.graph_last is None
    assert not manifest.graph_gone
    assert not graph_files(large) & before
    assert found(large)[0][0][1] > 0.9


def test_a_store_that_lacks_a_vector_is_not_published(large, monkeypatch):
    first = current(large.index)

    def share_less(source, target):
        graph.share(source, target)
        with closing(sqlite3.connect(target / "chroma.sqlite3")) as db:
            db.execute("DELETE FROM embeddings WHERE id = (SELECT MIN(id) FROM embeddings)")
            db.commit()

    monkeypatch.setattr(derive, "share", share_less)

    with pytest.raises(IndexingError, match="does not hold the vectors"):
        add(large)
    assert current(large.index) == first


def test_a_vector_that_was_written_wrong_is_not_published(large, monkeypatch):
    first = current(large.index)
    written = derive.write_vectors

    def write_other(path, pieces, shape):
        written(path, (piece * 0.5 for piece in pieces), shape)

    monkeypatch.setattr(derive, "write_vectors", write_other)

    with pytest.raises(IndexingError, match="another vector in the array"):
        add(large)
    assert current(large.index) == first


def test_a_filter_keeps_to_what_is_beside_the_graph_too(large):
    add(large)

    with opened(large) as generation:
        within = generation.nearest(
            FakeEncoder().encode_question(QUESTION), 3, Filters(document="new")
        )
    assert len(within) == 1
