"""Searches over a generated index: exact counts, whole paging, order by date, a true timeline."""

from dataclasses import replace

import pytest

from assistant.web.finding.search import PAGE, Search, all_hits, find
from tests.web.at_scale import STATEMENTS, make, words

DOCUMENTS, PASSAGES = 30, 12


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    root = tmp_path_factory.mktemp("scale") / "workspace"
    return make(root, documents=DOCUMENTS, passages=PASSAGES)


def paged(made, search):
    """Give the statements of all pages, in order."""
    total = find(made.searcher, search, made.years).total
    pages = range(1, -(-total // PAGE) + 1)
    found = [find(made.searcher, replace(search, page=page), made.years) for page in pages]
    return [hit.statement for page in found for hit in page.hits]


@pytest.mark.parametrize("order", ["relevance", "newest", "oldest"])
@pytest.mark.parametrize("text", ["", words()[40]])
def test_pages_hold_every_hit_once_whatever_the_order(made, text, order):
    statements = paged(made, Search(text, order=order))

    total = find(made.searcher, Search(text), made.years).total
    assert len(statements) == len({one.id for one in statements}) == total


def test_without_words_every_statement_is_a_hit(made):
    found = find(made.searcher, Search(), made.years)

    assert found.total == DOCUMENTS * PASSAGES * STATEMENTS


def test_a_phrase_is_counted_as_often_as_it_is_said(made):
    phrase = words()[40]
    said = sum(phrase in one.reading.strip(".").split() for one in paged(made, Search()))

    assert find(made.searcher, Search(f'"{phrase}"'), made.years).total == said > PAGE


@pytest.mark.parametrize("text", ["", words()[40]])
def test_newest_first_never_goes_forward_in_time(made, text):
    years = [made.years[one.document] for one in paged(made, Search(text, order="newest"))]

    assert years == sorted(years, reverse=True)


@pytest.mark.parametrize("text", ["", words()[40]])
def test_the_timeline_adds_up_to_the_hits_of_each_year(made, text):
    found = find(made.searcher, Search(text), made.years)

    assert sum(count for _, count in found.years) == found.total
    hits = all_hits(made.searcher, Search(text))
    years = [made.years[hit.statement.document] for hit in hits]
    assert dict(found.years) == {year: years.count(year) for year in set(years)}
