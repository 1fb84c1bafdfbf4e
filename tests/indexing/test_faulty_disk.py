"""A full disk, and files broken or lost."""

import shutil

import pytest

from assistant.errors import IndexingError
from assistant.indexing.building.publish import UNFINISHED, current, generations
from tests.indexing.fakes import FakeEncoder, build, opened
from tests.indexing.limited import build_within
from tests.indexing.states import state_of


@pytest.mark.parametrize("limit", [1_000, 60_000, 150_000, 200_000])
def test_a_full_disk_is_told_and_the_published_one_stands(workspace, processes, limit):
    build(workspace)
    before = state_of(workspace)
    (workspace.corpus / "new.txt").write_text("Ett nytt ord.\n" * 200, encoding="utf-8")

    fault = build_within(processes, workspace, limit)

    assert fault
    assert 'un "belagt index' in fault
    assert state_of(workspace) == before
    assert build(workspace).documents == 3
    assert not [p for p in generations(workspace.index).iterdir() if p.name.startswith(UNFINISHED)]


BREAKAGES = {
    "no chroma": lambda folder: shutil.rmtree(folder / "chroma"),
    "no chroma tables": lambda folder: (folder / "chroma/chroma.sqlite3").unlink(),
    "garbled chroma tables": lambda folder: garble(folder / "chroma/chroma.sqlite3"),
    "empty chroma tables": lambda folder: (folder / "chroma/chroma.sqlite3").write_bytes(b""),
    "no terms": lambda folder: shutil.rmtree(folder / "terms"),
    "garbled terms": lambda folder: garble(folder / "terms/meta.json"),
    "cut terms": lambda folder: cut(next((folder / "terms").glob("*.idx"))),
    "no array": lambda folder: (folder / "vectors.npy").unlink(),
    "garbled array": lambda folder: garble(folder / "vectors.npy"),
}


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_a_broken_store_is_made_anew_on_opening_without_encoding(workspace, breakage):
    build(workspace)
    before = state_of(workspace)
    broken = current(workspace.index)
    BREAKAGES[breakage](broken)

    assert state_of(workspace) == before
    assert current(workspace.index) != broken


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_a_broken_store_is_made_anew_by_a_build_without_encoding(workspace, breakage):
    build(workspace)
    before = state_of(workspace)
    BREAKAGES[breakage](current(workspace.index))
    encoder = FakeEncoder()

    report = build(workspace, encoder)

    assert (report.mended, report.encoded, encoder.seen) == (True, 0, [])
    assert state_of(workspace) == before


def test_a_broken_catalogue_does_not_open_and_the_next_build_starts_anew(workspace):
    build(workspace)
    garble(current(workspace.index) / "catalogue.sqlite")

    with pytest.raises(IndexingError, match=r'catalogue\.sqlite.*Run "belagt index"'):
        opened(workspace)
    assert build(workspace).encoded == 5


@pytest.mark.parametrize("text", ["", "{", '{"schema": 2}'])
def test_a_broken_manifest_does_not_open_and_the_next_build_starts_anew(workspace, text):
    build(workspace)
    (current(workspace.index) / "manifest.json").write_text(text, encoding="utf-8")

    with pytest.raises(IndexingError, match="manifest"):
        opened(workspace)
    assert build(workspace).encoded == 5


def test_a_pointer_to_nothing_is_told_and_the_next_build_starts_anew(workspace):
    build(workspace)
    (workspace.index / "current").write_text("gone\n", encoding="utf-8")

    with pytest.raises(IndexingError, match="names a generation that is not there"):
        opened(workspace)
    assert build(workspace).encoded == 5


def test_no_index_is_told_with_the_next_step(workspace):
    with pytest.raises(IndexingError, match=r'nothing is indexed yet. Run "belagt index"'):
        opened(workspace)


def garble(path):
    size = path.stat().st_size
    path.write_bytes(b"\x00garbled" * (size // 8) + b"\x00" * (size % 8))


def cut(path):
    path.write_bytes(path.read_bytes()[:-1])
