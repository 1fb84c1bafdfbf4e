"""Words in doubt are those that the index leaves open."""

import shutil
from pathlib import Path

import pytest

from assistant.indexing.building.build import Tools, update
from assistant.indexing.building.own_words import learned
from assistant.indexing.doubts import doubts_of, told_to
from assistant.reading.facts.documents import corpus_facts
from assistant.settings import Settings
from assistant.workspace import open_workspace
from tests.indexing.fakes import FakeEncoder

DAMAGED = """Namnden har foljt upp malen for forskolan och skolan under aret.
Alvbadens vattenverk ar stangt, och ravarens pris har gatt upp.
Det ar fler elever som nar malen an forra aret, och namnden ar nojd.
"""
TELLING = "Nämnden för förskolan träffade Sofie Lindén vid Älvbadens skola och gick igenom året.\n"

ROOT = Path(__file__).parents[2]


@pytest.fixture
def place(tmp_path):
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "damaged.txt").write_text(DAMAGED, encoding="utf-8")
    (tmp_path / "corpus" / "telling.txt").write_text(TELLING, encoding="utf-8")
    return open_workspace(tmp_path)


def sources(place, document="damaged"):
    facts = next(facts for facts in corpus_facts(place) if facts.id == document)
    return [placed.doubt.source for placed in doubts_of(place, facts).words]


def test_a_word_that_the_index_has_settled_is_not_listed(place):
    before = sources(place)
    update(place, Settings(), tools=Tools(FakeEncoder()))

    assert set(before) - set(sources(place)) == {"Alvbadens"}
    assert set(sources(place)) < set(before)


def test_what_is_told_is_what_the_index_was_told(place):
    update(place, Settings(), tools=Tools(FakeEncoder()))

    assert told_to(place.index, "damaged")["älvbadens"] == 1
    assert learned(told_to(place.index, "telling")) == ""


def test_without_an_index_nothing_is_told(place):
    assert told_to(place.index, "damaged") == {}


def test_the_least_sure_word_of_a_scan_comes_first(tmp_path):
    shutil.copytree(ROOT / "corpus", tmp_path / "corpus")
    workspace = open_workspace(tmp_path)

    found = [doubts_of(workspace, facts).words for facts in corpus_facts(workspace)]

    assert any(found)
    for doubts in found:
        sure = [placed.doubt.confidence for placed in doubts]
        assert sure == sorted(sure)
