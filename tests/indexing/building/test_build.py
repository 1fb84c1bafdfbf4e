import pytest

from assistant.errors import IndexingError
from assistant.indexing.building.publish import generations
from assistant.indexing.stores.terms import TermClause
from assistant.records.questions import Filters
from tests.indexing.fakes import FakeEncoder, build, opened
from tests.indexing.states import state_of


def test_a_first_build_indexes_every_document(workspace):
    report = build(workspace)

    assert (report.published, report.documents, report.passages) == (True, 2, 5)
    assert set(report.added) == {"deck", "report"}


def test_a_second_build_encodes_nothing_and_publishes_nothing(workspace):
    first, encoder = build(workspace), FakeEncoder()

    second = build(workspace, encoder)

    assert (second.published, second.encoded, encoder.seen) == (False, 0, [])
    assert second.generation == first.generation


def test_an_index_that_was_read_is_not_taken_for_broken(workspace):
    first = build(workspace)
    with opened(workspace) as generation:
        generation.nearest(FakeEncoder().encode_question("tid"), 3)

    assert build(workspace).generation == first.generation


def test_an_added_document_is_all_that_is_encoded(workspace):
    build(workspace)
    (workspace.corpus / "new.txt").write_text("Bibliotek öppnar.\n", encoding="utf-8")
    encoder = FakeEncoder()

    report = build(workspace, encoder)

    assert (report.added, encoder.seen) == (("new",), ["Bibliotek öppnar."])


def test_a_changed_document_changes_just_its_own_passages(workspace):
    build(workspace)
    with opened(workspace) as generation:
        before = generation.passage_ids(Filters(document="report"))
    change(workspace, "deck.txt", "Hemlösheten växer", "Hemlösheten minskar")
    encoder = FakeEncoder()

    report = build(workspace, encoder)

    assert (report.changed, len(encoder.seen)) == (("deck",), 1)
    with opened(workspace) as generation:
        assert generation.passage_ids(Filters(document="report")) == before


def test_vectors_outlive_a_move_of_their_text(workspace):
    build(workspace)
    change(workspace, "report.txt", "Hemlösheten mäts", "\n\nHemlösheten mäts")
    encoder = FakeEncoder()

    report = build(workspace, encoder)

    assert (report.changed, report.encoded, encoder.seen) == (("report",), 0, [])


def test_changed_facts_are_a_change(workspace):
    build(workspace)
    change(workspace, "corpus.toml", "2009", "2010")

    report = build(workspace)

    assert (report.changed, report.encoded) == (("report",), 0)
    with opened(workspace) as generation:
        assert len(generation.passage_ids(Filters(year=2010))) == 2


def test_changed_corrections_are_a_change(workspace):
    build(workspace)
    workspace.repairs.mkdir()
    (workspace.repairs / "deck.toml").write_text("# nothing yet\n", encoding="utf-8")

    assert build(workspace).changed == ("deck",)


def test_a_removed_document_is_found_no_more(workspace):
    build(workspace)
    remove_report(workspace)

    report = build(workspace)

    assert (report.removed, report.encoded, report.passages) == (("report",), 0, 3)
    with opened(workspace) as generation:
        assert [row.facts.id for row in generation.documents()] == ["deck"]
        assert generation.match([TermClause("exact", "avtalen")], 5) == []


@pytest.mark.parametrize("small", [0, 2_000])
def test_any_way_of_getting_there_equals_a_build_from_scratch(workspace, small):
    build(workspace, small=small)
    (workspace.corpus / "new.txt").write_text("Hemlösheten i nya hus.\n", encoding="utf-8")
    build(workspace, small=small)
    change(workspace, "deck.txt", "Det tar tid", "Det tar lång tid")
    build(workspace, small=small)
    remove_report(workspace)
    build(workspace, small=small)
    arrived = state_of(workspace, scores=small > 0)

    build(workspace, rebuild=True)

    assert state_of(workspace, scores=small > 0) == arrived


def test_a_file_that_cannot_be_read_is_a_row_and_the_rest_is_indexed(workspace):
    (workspace.corpus / "bad.txt").write_text("CANNOT BE READ\n", encoding="utf-8")

    report = build(workspace)

    assert (report.documents, [fault.file for fault in report.faults]) == (2, ["bad.txt"])
    assert "bad.txt: reading failed" in report.faults[0].fault
    with opened(workspace) as generation:
        assert [file for file, _ in generation.faults] == ["bad.txt"]


def test_a_file_that_still_cannot_be_read_is_told_again_and_nothing_is_published(workspace):
    (workspace.corpus / "bad.txt").write_text("CANNOT BE READ\n", encoding="utf-8")
    build(workspace)

    report = build(workspace)

    assert (report.published, len(report.faults)) == (False, 1)


def test_a_document_that_can_be_read_no_more_is_not_quoted_any_more(workspace):
    build(workspace)
    change(workspace, "report.txt", "Nämnden", "CANNOT BE READ")

    report = build(workspace)

    assert (report.documents, report.removed) == (1, ("report",))


def test_another_encoder_encodes_all_anew(workspace):
    build(workspace)
    other = FakeEncoder("fake-2")

    report = build(workspace, other)

    assert (report.reencoded, report.encoded, len(other.seen)) == (True, 5, 5)


def test_an_index_of_another_encoder_does_not_open(workspace):
    build(workspace)

    with pytest.raises(IndexingError, match=r'made with the encoder "fake".*Run "belagt index"'):
        opened(workspace, fingerprint="fake-2")


def test_two_generations_are_kept(workspace):
    for number in range(4):
        (workspace.corpus / "new.txt").write_text(f"Nummer {number}.\n", encoding="utf-8")
        build(workspace)

    assert len(list(generations(workspace.index).iterdir())) == 2


def test_a_generation_that_is_read_outlives_its_successors(workspace):
    build(workspace)
    with opened(workspace) as held:
        for number in range(3):
            (workspace.corpus / "new.txt").write_text(f"Nummer {number}.\n", encoding="utf-8")
            build(workspace)

        assert len(held.passages(held.passage_ids())) == 5
        assert len(list(generations(workspace.index).iterdir())) == 3


def test_an_empty_corpus_gives_an_empty_index(workspace):
    for path in workspace.corpus.iterdir():
        path.unlink()

    assert build(workspace).passages == 0
    with opened(workspace) as generation:
        assert generation.nearest(FakeEncoder().encode_question("vad"), 5) == []
        assert generation.match([TermClause("exact", "vad")], 5) == []
        assert generation.statement_counts().tolist() == []


def change(workspace, name, old, new):
    path = workspace.corpus / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def remove_report(workspace):
    (workspace.corpus / "report.txt").unlink()
    facts = workspace.facts_file.read_text(encoding="utf-8")
    workspace.facts_file.write_text(facts.split("[report]")[0], encoding="utf-8")
