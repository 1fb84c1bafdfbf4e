"""The Evaluation page, run by Streamlit's own test driver."""

import pytest
from streamlit.testing.v1 import AppTest

from assistant.web.feedback import Opinion
from tests.web.fakes import deck, fake_answer, statements_of


@pytest.fixture
def page(service):
    answer = fake_answer("Vilka?", statements_of(deck())[:1])
    opinion = Opinion(False, (), "saknar bryggan")
    service.inbox.give(opinion, conversation="c", turn=1, asked=("Vilka?",), answer=answer)
    return AppTest.from_function(script, default_timeout=30).run()


def script():
    from assistant.web.pages.evaluation import show_evaluation
    from assistant.web.visit import current_visit

    show_evaluation(current_visit())


def html_of(page):
    return "\n".join(element.proto.body for element in page.get("html"))


def test_without_runs_the_page_says_so(page):
    assert "Ingen körning är sparad än." in html_of(page)


def test_feedback_waits_in_the_inbox(page):
    assert "1 synpunkt väntar" in html_of(page)
    assert "saknar bryggan" in html_of(page)


def test_one_click_and_an_edit_make_it_a_question(page, service):
    page.button(key="accept_1").click().run()

    assert (service.workspace.questions / "feedback.yaml").exists()
    assert "0 synpunkter väntar" in html_of(page)


def test_dismissed_feedback_is_gone(page):
    page.button(key="dismiss_1").click().run()

    assert "0 synpunkter väntar" in html_of(page)
