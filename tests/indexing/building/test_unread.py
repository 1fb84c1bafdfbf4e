"""Documents that wait for OCR, through a build."""

from dataclasses import replace

import pytest

from assistant.indexing.building import unread
from assistant.indexing.building.build import Tools, update
from assistant.indexing.building.unread import marked, unmarked
from assistant.indexing.page_faults import documents_with_faults
from assistant.reading.facts.guess_cache import GUESSES
from assistant.reading.formats.scan import ADVICE
from assistant.settings import Settings
from tests.indexing.fakes import FakeEncoder, read_fake

MISSING = f"no text layer, it looks scanned; {ADVICE}"
LACKING = f"no text layer, and tesseract lacks swe; {ADVICE}"


@pytest.fixture
def machine(workspace, monkeypatch):
    """Index on a machine whose OCR has a fault or none; give who was read."""

    def index(fault):
        read = []

        def scan(place, facts, told=None):
            read.append(str(facts.id))
            reading = read_fake(place, facts)
            if facts.id != "deck":
                return reading
            pages = tuple(replace(page, fault=fault) for page in reading.document.pages)
            return replace(reading, document=replace(reading.document, pages=pages))

        monkeypatch.setattr(unread, "scan_fault", lambda: fault)
        update(workspace, Settings(), tools=Tools(FakeEncoder(), scan))
        return read

    return index


def test_once_ocr_is_there_only_what_waited_for_it_is_read_anew(machine):
    assert machine(MISSING) == ["deck", "report"]

    assert machine(None) == ["deck"]
    assert machine(None) == []


def test_as_long_as_it_is_missing_nothing_is_read_anew(machine):
    machine(MISSING)

    assert machine(MISSING) == []


def test_its_language_coming_later_is_told_apart(machine):
    machine(MISSING)

    assert machine(LACKING) == ["deck"]
    assert machine(None) == ["deck"]


def test_facts_are_guessed_anew_of_what_can_be_read_now(machine, workspace):
    machine(MISSING)
    (workspace.index / GUESSES).write_text("{}")
    machine(MISSING)
    kept = (workspace.index / GUESSES).exists()
    machine(None)

    assert kept
    assert not (workspace.index / GUESSES).exists()


def test_a_page_with_another_fault_waits_for_nothing():
    assert marked("ab", ["the page is damaged (x); save the file again"]) == "ab"


def test_without_a_mark_ocr_is_not_asked_for(monkeypatch):
    monkeypatch.setattr(unread, "scan_fault", lambda: 1 / 0)

    assert unmarked({"a": "ab"}) == {"a": "ab"}


def test_only_documents_with_pages_that_were_not_read_are_told(machine, workspace):
    assert documents_with_faults(workspace.index) == ()

    machine(MISSING)
    (row,) = documents_with_faults(workspace.index)
    assert (row.facts.id, row.page_faults) == ("deck", ((1, MISSING),))

    machine(None)
    assert documents_with_faults(workspace.index) == ()
