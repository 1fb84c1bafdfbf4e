"""The Documents page, run by Streamlit's own test driver."""

import pytest
from streamlit.testing.v1 import AppTest

from assistant.indexing.doubts import Doubts
from assistant.reading.repair.listing import PlacedDoubt
from assistant.reading.repair.result import Doubt
from assistant.web.pages.documents import missing_years
from assistant.web.readers.roles import may
from tests.web.fakes import FakeGeneration, deck


@pytest.fixture
def page(service):
    return AppTest.from_function(script, default_timeout=30).run()


def script():
    from assistant.web.pages.documents import show_documents
    from assistant.web.readers.visit import current_visit

    show_documents(current_visit())


def html_of(page):
    return "\n".join(element.proto.body for element in page.get("html"))


def test_documents_are_listed_with_how_well_they_were_read(page):
    shown = html_of(page)

    assert "<bdi>Uppföljning av hamnen</bdi>" in shown
    assert "100 %" in shown


def test_a_file_that_could_not_be_read_is_named(page):
    assert "trasig.pdf: går inte att läsa" in html_of(page)


def shown_over(service, monkeypatch, *documents):
    """Show the page over these documents, as a generation of their own."""
    held = FakeGeneration(documents, id=f"fake-of-{len(documents)}")
    monkeypatch.setattr(service, "published", lambda: held)
    return html_of(AppTest.from_function(script, default_timeout=30).run())


def test_topics_that_recur_are_pictured(service, monkeypatch):
    shown = shown_over(service, monkeypatch, deck(), deck(identity="hamnen-2023"))

    assert '<th scope="row">Småbåtshamnen</th>' in shown


def test_a_topic_that_stands_once_does_not_recur(page):
    assert '<th scope="row">Småbåtshamnen</th>' not in html_of(page)


def test_an_empty_corpus_says_so_and_names_what_could_not_be_read(service, monkeypatch):
    shown = shown_over(service, monkeypatch)

    assert "Inga dokument är inlästa ännu" in shown
    assert "trasig.pdf: går inte att läsa" in shown
    assert "<table" not in shown


def test_years_without_documents_are_ranges():
    assert missing_years([2009, 2022, None, 2024, 2025]) == "2010–2021, 2023"
    assert missing_years([]) == ""


def test_a_chosen_document_shows_its_pages(page):
    page.selectbox(key="document").set_value("hamnen-2022").run()

    assert "<bdi>Utmaningar och svårigheter, Framåtblickande</bdi>" in html_of(page)


def test_a_correction_is_written_beside_the_corpus(page, service, monkeypatch):
    monkeypatch.setattr(service.rebuild, "start", lambda role: None)
    page.selectbox(key="document").set_value("hamnen-2022").run()
    form = {field.label: field for field in page.text_input}
    form["Så står det i filen"].set_value("batagare")
    form["Så ska det läsas"].set_value("båtägare")

    next(one for one in page.button if one.label == "Spara rättningen").click().run()

    written = (service.workspace.repairs / "hamnen-2022.toml").read_text("utf-8")
    assert 'source = "batagare"\nreading = "båtägare"' in written


def test_only_the_clerk_keeps_documents():
    roles = ("reader", "staff", "evaluator", "clerk", None)
    assert [role for role in roles if may(role, "keep_documents")] == ["clerk"]


def test_a_word_in_doubt_fills_the_correction_form(page, service, monkeypatch):
    doubt = Doubt((0, 5), "kornmun", "kommun", 0.6, ("kornmun",))
    placed = PlacedDoubt(2, 1, doubt, "kommun och region")
    monkeypatch.setattr("assistant.indexing.doubts.doubts_of", lambda *_: Doubts((placed,), ()))
    page.selectbox(key="document").set_value("hamnen-2022").run()
    page.session_state["doubts"] = True
    page.run()
    assert "kornmun" in html_of(page)

    page.selectbox(key="doubt").select_index(0).run()
    page.button(key="doubt_correct").click().run()

    assert page.text_input(key="correction_source").value == "kornmun"
    assert page.text_input(key="correction_reading").value == "kommun"
    assert page.number_input(key="correction_page").value == 2
