import os
from dataclasses import replace

import pytest

from assistant.indexing.building import intake
from assistant.indexing.building.intake import Job, prepare_documents
from assistant.indexing.building.report import FileFault
from assistant.reading.facts.documents import corpus_facts
from tests.indexing.fakes import read_fake


def read_or_die(workspace, facts, told=None):
    """Read as the fake does, but die of a document that says so."""
    if "DIE" in (workspace.corpus / facts.file).read_text(encoding="utf-8"):
        os._exit(9)
    return read_fake(workspace, facts)


def misquote(workspace, facts, told=None):
    reading = read_fake(workspace, facts)
    text = "x" + reading.document.source_text
    return replace(reading, document=replace(reading.document, source_text=text))


@pytest.fixture
def shared(monkeypatch):
    """Share work among processes, however little it is."""
    monkeypatch.setattr(intake, "SHARED_WORK", 0)
    monkeypatch.setattr(intake, "CHUNK", 1)


def prepared(workspace, read):
    jobs = [Job(facts, "stamp") for facts in corpus_facts(workspace)]
    return list(prepare_documents(workspace, jobs, read))


def test_shared_work_gives_the_same_in_the_same_order(workspace, shared, monkeypatch):
    together = prepared(workspace, read_fake)
    monkeypatch.setattr(intake, "SHARED_WORK", 10**9)

    assert together == prepared(workspace, read_fake)


def test_a_document_that_ends_its_reader_is_a_row_and_the_others_are_read(workspace, shared):
    (workspace.corpus / "a.txt").write_text("DIE\n", encoding="utf-8")

    outcomes = prepared(workspace, read_or_die)

    faults = [outcome for outcome in outcomes if isinstance(outcome, FileFault)]
    assert (len(outcomes), [fault.file for fault in faults]) == (3, ["a.txt"])


def test_a_quotation_that_is_not_its_source_text_is_not_indexed(workspace):
    outcomes = prepared(workspace, misquote)

    assert all("does not quote its source text" in outcome.fault for outcome in outcomes)
