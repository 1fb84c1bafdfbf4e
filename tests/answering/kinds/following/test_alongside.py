"""What a follow-up itself names is looked for beside what the turn before was answered by."""

import pytest

from tests.answering.memory import assistant_over, written

ROADS = """# Trafiknämndens rapport 2021

Ansvarig: Mona Brand, gatuchef.


Bron i Sävbo

Bron i Sävbo fick sprickor under våren. Felet rapporterades av Sävbo byalag.

Nämnden förordar alternativ C.


Cykelbanor

Hamnen besiktigades i maj av Ture Sand.

Cykelplanen godkändes av byggnadsnämnden i juni.
"""
BRIDGE = "Vad hände med bron i Sävbo?"


@pytest.fixture
def ask(tmp_path):
    return assistant_over([written(tmp_path, "trafik-2021", ROADS, year=2021)]).ask


def said(answer):
    return " ".join(claim.text for claim in answer.claims)


def test_by_whom_something_was_done_is_told_without_its_subject(ask):
    answer = ask("Vem rapporterade det?", history=[BRIDGE])

    assert "Sävbo byalag" in said(answer)
    assert "byggnadsnämnden" not in said(answer)


def test_whoever_the_answer_named_is_asked_about_by_name(ask):
    answer = ask("Vad har han för telefon?", history=["Vem besiktigade hamnen?"])

    assert answer.query.standalone == "Vad har Ture Sand för telefon?"


def test_what_stands_alone_and_is_not_found_is_tried_of_the_subject_before(ask):
    answer = ask("Hur blev alternativ D?", history=[BRIDGE])

    assert answer.status == "not_found"


def test_by_whom_is_told_of_what_is_named(ask):
    assert "byggnadsnämnden" in said(ask("Vem godkände cykelplanen?"))


def test_what_the_follow_up_names_must_be_said_to_settle_it(ask):
    answer = ask("Skadades någon av det?", history=[BRIDGE])

    assert answer.status == "not_found"


def test_who_holds_an_office_is_told_by_the_document_quoted(ask):
    assert "Mona Brand" in said(ask("Vem var gatuchef då?", history=["Vad hände med bron 2021?"]))
