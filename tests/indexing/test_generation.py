"""Readers of the published index: many threads, while builds go on."""

import threading

import numpy as np
import pytest

from assistant.errors import IndexingError
from assistant.indexing.generation import Current
from assistant.indexing.stores.terms import TermClause
from assistant.records.questions import Filters
from assistant.settings import Settings
from tests.indexing.fakes import FakeEncoder, build, opened


@pytest.fixture
def generation(workspace):
    build(workspace)
    with opened(workspace) as generation:
        yield generation


def texts(generation, ids):
    return [passage.text.split("\n")[0] for passage in generation.passages(ids)]


def test_passages_come_in_the_order_asked_for(generation):
    backwards = generation.passage_ids()[::-1]

    assert [passage.id for passage in generation.passages(backwards)] == list(backwards)


def test_a_document_comes_back_as_it_was_read(generation):
    document = generation.document("deck")

    assert document.source_text.startswith("@ Sofie Lindén")
    assert len(document.pages[0].blocks) == 3


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (Filters(), 5),
        (Filters(document="deck"), 3),
        (Filters(year=2009), 2),
        (Filters(publisher="nämnden"), 2),
        (Filters(speaker="lindén"), 3),
        (Filters(speaker="Socialdirektör"), 2),
        (Filters(aspect="challenges"), 2),
        (Filters(goal="5"), 3),
        (Filters(goal="Mål 15"), 2),
        (Filters(goal="1"), 0),
        (Filters(aspect="challenges", year=2009), 0),
    ],
)
def test_a_filter_holds_in_every_search(generation, filters, count):
    vector = FakeEncoder().encode_question("hemlösheten")
    words = [TermClause("grams", gram, 0.5) for gram in ("heml", "sode", "namn", "beman", "svar")]

    allowed = generation.passage_ids(filters)
    near = [name for name, _ in generation.nearest(vector, 50, filters)]
    matched = [name for name, _ in generation.match(words, 50, filters)]

    assert len(allowed) == count
    assert sorted(near) == sorted(allowed)
    assert set(matched) <= set(allowed)


def test_filtered_cosines_are_those_of_the_unfiltered_search(generation):
    vector = FakeEncoder().encode_question("hemlösheten i kommunen")

    everything = dict(generation.nearest(vector, 50))
    filtered = generation.nearest(vector, 50, Filters(year=2022))

    assert [everything[name] for name, _ in filtered] == pytest.approx([s for _, s in filtered])
    ids = [name for name, _ in filtered]
    assert generation.similarities(vector, ids) == pytest.approx([s for _, s in filtered])


def test_a_heavier_clause_wins(generation):
    light, heavy = TermClause("exact", "hemlosheten", 0.1), TermClause("exact", "avtalen", 5.0)

    best = [name for name, _ in generation.match([light, heavy], 1)]

    assert texts(generation, best) == ["Nämnden följer upp avtalen varje kvartal."]


def test_headings_and_speakers_are_fields_of_their_own(generation):
    headed = generation.match([TermClause("heading_exact", "utmaningar")], 5)
    spoken = generation.match([TermClause("context_exact", "sofie")], 5)

    assert (len(headed), len(spoken)) == (2, 3)
    assert generation.match([TermClause("exact", "utmaningar")], 5) == []


def test_an_unknown_field_is_a_programmers_mistake(generation):
    with pytest.raises(ValueError, match="nowhere"):
        generation.match([TermClause("nowhere", "ord")], 5)


def test_frequencies_and_beginnings_tell_what_is_known(generation):
    assert generation.frequency("exact", "hemlosheten") == 2
    assert generation.terms_beginning("exact", "heml") == [("hemlosheten", 2)]


def test_statements_are_counted_as_their_passages_hold_them(generation):
    passages = generation.passages(generation.passage_ids())

    assert generation.statement_counts().tolist() == [len(one.statements) for one in passages]
    assert generation.statement_counts().sum() == 7
    assert generation.statement_counts(Filters(aspect="challenges")).sum() == 3


def test_a_document_follows_up_its_year(generation):
    assert generation.year_of("deck") == 2022


def test_a_statement_is_found_by_its_id(generation):
    statement = generation.passages(generation.passage_ids()[:1])[0].statements[0]

    assert generation.statement(statement.id) == statement


@pytest.mark.parametrize("ask", ["document", "statement", "passage"])
def test_what_is_not_there_is_told(generation, ask):
    with pytest.raises(IndexingError, match="of this id is"):
        generation.passages(["x"]) if ask == "passage" else getattr(generation, ask)("x")


def test_a_second_opener_finds_the_same_without_chroma(workspace, generation):
    vector = FakeEncoder().encode_question("hemlösheten i kommunen")

    with opened(workspace) as second:
        assert second._nearest._store is None
        assert dict(second.nearest(vector, 9)) == pytest.approx(dict(generation.nearest(vector, 9)))


def test_current_is_opened_anew_when_another_is_published(workspace):
    build(workspace)
    current = Current(workspace, Settings(), fingerprint="fake-1")
    first = current.get()
    (workspace.corpus / "new.txt").write_text("Bibliotek.\n", encoding="utf-8")

    assert current.get() is first
    build(workspace)
    assert current.get().count == 6
    assert first.count == 5
    assert first.nearest(FakeEncoder().encode_question("tid"), 5)


def test_thirty_two_readers_see_whole_generations_while_builds_go_on(workspace):
    build(workspace)
    current = Current(workspace, Settings(), fingerprint="fake-1")
    done, faults = threading.Event(), []

    def read():
        try:
            while not done.is_set():
                read_once(current.get())
        except Exception as error:  # noqa: BLE001  # whatever a reader met is what the test is about
            faults.append(error)

    readers = [threading.Thread(target=read) for _ in range(32)]
    for reader in readers:
        reader.start()
    for number in range(3):  # the last two each remove one that readers may have open
        (workspace.corpus / "new.txt").write_text(f"Hemlösheten {number}.\n", encoding="utf-8")
        build(workspace)
    done.set()
    for reader in readers:
        reader.join()

    assert faults == []


def read_once(generation):
    vector = FakeEncoder().encode_question("hemlösheten")
    found = generation.nearest(vector, 3) + generation.nearest(vector, 3, Filters(year=2022))
    found += generation.match([TermClause("exact", "hemlosheten")], 3)
    assert len(generation.passages([name for name, _ in found])) == len(found)
    assert np.all(generation.similarities(vector, generation.passage_ids()))
    assert generation.document("deck").facts.year == 2022


def test_few_passages_are_compared_one_by_one_and_the_graph_gives_the_same(generation):
    vector = FakeEncoder().encode_question("hemlösheten i kommunen")
    compared = dict(generation.nearest(vector, 9))

    generation._nearest._large = True

    assert dict(generation.nearest(vector, 9)) == pytest.approx(compared)
