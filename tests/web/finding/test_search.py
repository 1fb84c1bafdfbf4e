"""A search is its address, and its counts are exact."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.records.questions import Filters
from assistant.web.finding.search import PAGE, Search, all_hits, find, read_search, write_search
from tests.web.fakes import FakeSearcher, deck, statements_of

YEARS = {"hamnen-2022": 2022}
SEARCHES = st.builds(
    Search,
    st.text(max_size=20),
    st.builds(
        Filters,
        year=st.none() | st.integers(1, 2100),
        aspect=st.none() | st.sampled_from(["challenges", "facts"]),
        goal=st.none() | st.text(min_size=1, max_size=5),
    ),
    st.sampled_from(["relevance", "newest", "oldest"]),
    st.integers(1, 500),
)


def searcher():
    return FakeSearcher(statements_of(deck()))


@given(SEARCHES)
def test_an_address_gives_back_the_search_that_wrote_it(search):
    assert read_search(write_search(search)) == search


def test_what_makes_no_sense_in_an_address_is_left_out():
    address = {"year": "x", "aspect": "colour", "order": "9", "page": "-3"}

    assert read_search(address) == Search()


def test_counts_by_year_add_up_to_the_total():
    for text in ("", "brygg"):
        found = find(searcher(), Search(text), YEARS)
        assert sum(count for _, count in found.years) == found.total


def test_pages_together_are_all_hits():
    many = FakeSearcher(statements_of(deck()) * 10)
    pages = [find(many, Search("e", page=page), YEARS).hits for page in (1, 2, 3)]

    assert sum(pages, ()) == all_hits(many, Search("e"))[: 3 * PAGE]


def test_an_order_by_year_pages_through_the_years():
    found = find(searcher(), Search("", order="newest"), YEARS)

    assert len(found.hits) == found.total == 4
