"""What undamaged documents tell the damaged ones, through the real reader."""

import pytest

from assistant.indexing.building.build import Tools, update
from assistant.indexing.building.own_words import OwnWords, learned, pack_asked, pack_told
from assistant.indexing.building.reading import read_and_cut
from assistant.reading.repair.told import asked
from assistant.settings import Settings
from assistant.workspace import open_workspace
from tests.indexing.fakes import FakeEncoder, opened
from tests.indexing.states import state_of

DAMAGED = """Namnden har foljt upp malen for forskolan och skolan under aret.
Utbildningsdirektor Sofie Linden sager att det gar framat i Qvasto.
Det ar fler elever som nar malen an forra aret, och namnden ar nojd.
"""
TELLING = "Nämnden för förskolan träffade Sofie Lindén i Qvåstö och gick igenom året för skolan.\n"
SILENT = "Nämnden för förskolan gick igenom året och såg att målen nås av fler än förra året.\n"


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "damaged.txt").write_text(DAMAGED, encoding="utf-8")
    return folder


def indexed(folder, **options):
    """Index with the real reader; give the report, who was read, and the damaged text."""
    read = []

    def watched(workspace, facts, told):
        read.append(str(facts.id))
        return read_and_cut(workspace, facts, told)

    workspace = open_workspace(folder.parent)
    report = update(workspace, Settings(), tools=Tools(FakeEncoder(), watched), **options)
    with opened(workspace) as generation:
        blocks = generation.document("damaged").pages[0].blocks
    return report, read, " ".join(block.reading for block in blocks)


def test_a_damaged_document_is_read_with_what_undamaged_ones_tell(corpus):
    (corpus / "telling.txt").write_text(TELLING, encoding="utf-8")

    _, _, text = indexed(corpus)

    assert "Sofie Lindén" in text
    assert "Qvåstö" in text


def test_alone_it_is_read_as_well_as_the_word_lists_allow(corpus):
    _, _, text = indexed(corpus)

    assert "Sofie Linden säger" in text


def test_an_added_document_that_tells_something_has_the_damaged_one_read_anew(corpus):
    indexed(corpus)
    (corpus / "telling.txt").write_text(TELLING, encoding="utf-8")

    report, _, text = indexed(corpus)

    assert (report.added, report.changed) == (("telling",), ("damaged",))
    assert "Sofie Lindén" in text


def test_an_added_document_that_tells_nothing_new_leaves_it_as_it_is(corpus):
    indexed(corpus)
    (corpus / "silent.txt").write_text(SILENT, encoding="utf-8")

    report, read, _ = indexed(corpus)

    assert (report.changed, read) == ((), ["silent"])


def test_what_a_removed_document_told_is_forgotten(corpus):
    (corpus / "telling.txt").write_text(TELLING, encoding="utf-8")
    indexed(corpus)
    (corpus / "telling.txt").unlink()

    report, _, text = indexed(corpus)

    assert (report.removed, report.changed) == (("telling",), ("damaged",))
    assert "Sofie Linden säger" in text


def test_a_document_that_turned_damaged_tells_no_more(corpus):
    (corpus / "telling.txt").write_text(TELLING, encoding="utf-8")
    indexed(corpus)
    (corpus / "telling.txt").write_text(DAMAGED, encoding="utf-8")

    assert "Sofie Linden säger" in indexed(corpus)[2]


def test_indexing_twice_reads_nothing_anew(corpus):
    (corpus / "telling.txt").write_text(TELLING, encoding="utf-8")
    indexed(corpus)

    report, read, _ = indexed(corpus)

    assert (report.published, read) == (False, [])


def test_an_index_that_grew_equals_one_from_scratch(corpus):
    workspace = open_workspace(corpus.parent)
    indexed(corpus)
    (corpus / "telling.txt").write_text(TELLING, encoding="utf-8")
    (corpus / "other.txt").write_text(DAMAGED.replace("skolan", "skola"), encoding="utf-8")
    indexed(corpus)
    (corpus / "silent.txt").write_text(SILENT, encoding="utf-8")
    indexed(corpus)
    grown = state_of(workspace)

    indexed(corpus, rebuild=True)

    assert state_of(workspace) == grown


def test_only_what_a_document_may_ask_for_is_told_it():
    words = OwnWords([pack_told({"qvåstö": 3, "Sofie Lindén": 9}), pack_told({"qvåstö": 6}), b""])
    wanted = pack_asked(asked(["Qvasto"], ["i Qvasto"]))

    assert words.concerning(wanted) == {"qvåstö": 8}
    assert words.concerning(pack_asked(asked(["Linden"], ["Sofie Linden"]))) == {"Sofie Lindén": 1}


def test_being_told_nothing_leaves_no_digest():
    assert learned({}) == ""
    assert learned({"qvåstö": 1}) != learned({"qvåstö": 8})
