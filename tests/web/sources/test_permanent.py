"""A statement has one address."""

from dataclasses import replace

import pytest

from assistant.web.sources.permanent import home, statement_address
from tests.web.fakes import deck, statements_of


@pytest.mark.parametrize(
    ("page", "first"),
    [
        ("http://localhost:8501/?c=abc&cite=1.2", "http://localhost:8501/"),
        ("http://localhost:8501/statements?q=x", "http://localhost:8501/"),
        ("https://kommun.se/belagt/statements", "https://kommun.se/belagt/"),
        ("https://kommun.se/belagt", "https://kommun.se/belagt/"),
        ("", "/"),
    ],
)
def test_the_first_page_is_found_from_any(page, first):
    assert home(page) == first


def test_the_address_names_document_and_statement():
    statement = statements_of(deck())[0]

    address = statement_address(statement, "http://localhost/statements?q=x")

    assert address == f"http://localhost/?document={statement.document}&statement={statement.id}"


def test_the_address_of_a_title_names_it_beside_the_first_statement_of_its_page():
    first = replace(statements_of(deck())[0], kind="title", spans=((17, 29), (31, 40)))

    assert statement_address(first, "").endswith(f"statement={first.id}&title=17")
