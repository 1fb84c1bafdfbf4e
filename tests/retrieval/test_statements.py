from collections import Counter

from assistant.records.questions import Filters
from assistant.retrieval.search import Retriever


def readings(hits):
    return [hit.statement.reading for hit in hits]


def test_all_words_must_be_held(retriever):
    total, hits = retriever.search_statements("kartläggning hemlöshet")

    assert total == 1
    assert readings(hits) == ["Kommunen deltar i en kartläggning av hemlöshet i april."]


def test_inflections_compounds_and_synonyms_count(retriever):
    assert retriever.search_statements("hemlösa")[0] >= 2
    assert retriever.search_statements("prevention")[0] == 1
    assert retriever.search_statements("självmord")[0] == 1
    assert retriever.search_statements("homelessness")[0] >= 2


def test_a_word_of_the_heading_counts_but_for_less(retriever):
    total, hits = retriever.search_statements("hemlöshet")

    assert total == 3
    assert readings(hits)[-1] == "Bostad först kom igång 2021."


def test_a_phrase_stands_as_it_is(retriever):
    assert readings(retriever.search_statements('"bostad först"')[1]) == [
        "Bostad först kom igång 2021."
    ]
    assert retriever.search_statements('"först bostad"')[0] == 0


def test_the_total_is_exact_and_pages_follow_each_other(retriever):
    total, whole = retriever.search_statements("hemlöshet", limit=10)
    pages = [
        retriever.search_statements("hemlöshet", limit=1, offset=place) for place in range(total)
    ]

    assert [page_total for page_total, _ in pages] == [total] * total
    assert [hit for _, page in pages for hit in page] == list(whole)


def test_without_words_all_that_the_filters_let_through_is_given(retriever):
    total, hits = retriever.search_statements("", Filters(document="report"))

    assert total == 3
    assert {hit.statement.document for hit in hits} == {"report"}


def test_filters_keep_the_search(retriever):
    assert retriever.search_statements("hemlöshet", Filters(year=2009))[0] == 1


def test_a_pasted_sentence_finds_itself_first(retriever):
    pasted = "Kommunen deltar i en kartläggning av hemlöshet i april och sedan får vi se vidare"

    _, hits = retriever.search_statements(pasted)

    assert readings(hits)[0] == "Kommunen deltar i en kartläggning av hemlöshet i april."


def test_words_that_stand_nowhere_find_nothing(retriever):
    assert retriever.search_statements("xylofonkonsert") == (0, ())


def test_hits_are_counted_by_document_and_presenter_without_being_read(retriever, monkeypatch):
    total, hits = retriever.search_statements("hemlöshet", limit=100)
    origins = Counter((hit.statement.document, str(hit.statement.speaker or "")) for hit in hits)
    monkeypatch.setattr(type(retriever.generation), "passages", None)

    assert retriever.tally_statements("hemlöshet") == origins
    assert origins.total() == total > 1


def test_an_order_by_year_keeps_the_best_first_within_a_year(retriever):
    _, best = retriever.search_statements("hemlöshet", limit=100)
    years = {row.facts.id: row.facts.year or 0 for row in retriever.generation.documents()}

    _, newest = retriever.search_statements("hemlöshet", limit=100, order="newest")

    assert newest == tuple(sorted(best, key=lambda hit: -years[hit.statement.document]))


def test_a_search_after_reading_ahead_reads_no_text(retriever, monkeypatch):
    total, _ = retriever.search_statements("hemlöshet", limit=1)
    again = Retriever(
        retriever.generation, retriever.encoder, retriever.glossary, retriever.settings
    )
    again.read_ahead()
    monkeypatch.setattr(type(retriever.generation), "texts", None)

    assert again.tally_statements("hemlöshet").total() == total


def test_without_words_all_is_found_counted_and_ordered_by_year(retriever):
    total, hits = retriever.search_statements("", limit=100)
    pieces = [retriever.search_statements("", offset=at, limit=2)[1] for at in range(0, total, 2)]
    years = {row.facts.id: row.facts.year for row in retriever.generation.documents()}

    newest = retriever.search_statements("", limit=100, order="newest")[1]
    of = [years[hit.statement.document] for hit in newest]
    assert len(hits) == total == sum(retriever.tally_statements("").values())
    assert [hit for piece in pieces for hit in piece] == list(hits)
    assert len(set(of)) > 1
    assert of == sorted(of, reverse=True)
    assert set(readings(newest)) == set(readings(hits))
