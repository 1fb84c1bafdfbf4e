"""The Statements page, run by Streamlit's own test driver."""

import pytest
from streamlit.testing.v1 import AppTest


@pytest.fixture
def page(service):
    return AppTest.from_function(script, default_timeout=30).run()


def script():
    from assistant.web.pages.statements import show_statements
    from assistant.web.readers.visit import current_visit

    show_statements(current_visit())


def html_of(page):
    return "\n".join(element.proto.body for element in page.get("html"))


def test_without_words_every_statement_is_counted_and_shown(page):
    assert "4 uttalanden" in html_of(page)


def test_a_search_is_in_the_address(page):
    page.text_input(key="search_text").set_value("brygg").run()

    assert page.query_params["q"] == "brygg"
    assert "2 uttalanden" in html_of(page)


def test_an_address_sent_to_a_colleague_shows_the_same_search(service):
    page = AppTest.from_function(script, default_timeout=30)
    page.query_params.update({"q": "kön", "aspect": "challenges"})
    page.run()

    assert page.text_input(key="search_text").value == "kön"
    assert "1 uttalande" in html_of(page)


def test_hits_are_counted_by_year_and_presenter(page):
    page.text_input(key="search_text").set_value("brygg").run()

    shown = html_of(page)
    assert "Träffar per år" in shown
    assert '<th scope="row">Astrid Modig, hamndirektör</th><td class="number">2</td>' in shown


def test_a_hit_opens_in_its_place(page):
    page.query_params["s"] = "hamnen-2022-2-2"
    page.run()

    assert '<mark class="cited">Kön till båtplatser är längre än någonsin</mark>' in html_of(page)


def test_chosen_statements_are_what_is_taken_along(page):
    page.checkbox[0].check().run()

    assert "Ta med 1 uttalande" in html_of(page)
