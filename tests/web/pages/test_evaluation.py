"""The Evaluation page, run by Streamlit's own test driver."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from assistant.web.keeping.feedback import Opinion
from assistant.web.texts import load_texts
from tests.evaluation.factories import outcome
from tests.web.fakes import deck, fake_answer, statements_of

RUNS = Path(__file__).parents[3] / "eval" / "runs"


@pytest.fixture
def page(service):
    answer = fake_answer("Vilka?", statements_of(deck())[:1])
    opinion = Opinion(False, (), "saknar bryggan")
    service.inbox.give(opinion, conversation="c", turn=1, asked=("Vilka?",), answer=answer)
    return AppTest.from_function(script, default_timeout=30).run()


def script():
    from assistant.web.pages.evaluation import show_evaluation
    from assistant.web.readers.visit import current_visit

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


def test_every_cause_and_every_quotation_of_a_run_is_in_the_readers_words():
    from assistant.web.pages.evaluation import _cause, _citations

    texts = load_texts("sv")
    for file in (RUNS / "baseline").glob("outcomes.jsonl"):
        for line in file.read_text("utf-8").splitlines():
            cause = json.loads(line)["cause"]
            assert cause is None or _cause(outcome("a", {}, cause=cause), texts) != cause
    answer = {
        "citations": [{"number": 1, "reading": "Ja", "title": "T", "locator": {"label": "bild 2"}}]
    }
    assert _citations(replace(outcome("a", {}), answer=answer)) == [["1", "Ja", "T, bild 2"]]
