"""Staff, clerk and evaluator each do their main job."""

import io

import docx
from playwright.sync_api import expect

from tests.browser.waiting import ask

PLAN = "Fiskeplan 2023\n\nLaxtrappan vid Älvfors öppnades den 3 maj 2023.\n"


def test_staff_search_open_a_hit_and_take_it_along(fake_server, open_page, picture):
    page = open_page(f"{fake_server}/statements")
    field = page.get_by_label("Sök", exact=True)
    field.fill("brygg")
    field.press("Enter")
    page.get_by_role("heading", name="2 uttalanden").wait_for()
    assert "q=brygg" in page.url

    page.locator(".hit a.cite").first.click()
    page.locator("mark.cited").wait_for()
    assert page.locator("mark.cited").inner_text() == "Bryggorna behöver lagas före våren"
    picture(page, "statements-desk")
    with page.expect_download() as download:
        page.get_by_role("button", name="Word").click()

    file = io.BytesIO(download.value.path().read_bytes())
    words = "\n".join(part.text for part in docx.Document(file).paragraphs)
    assert "Bryggorna behöver lagas före våren" in words


def test_a_search_sent_to_a_colleague_shows_the_same(fake_server, open_page, picture):
    page = open_page(f"{fake_server}/statements?q=brygg&order=newest", size="phone")

    page.get_by_role("heading", name="2 uttalanden").wait_for()
    # Streamlit draws a field empty first and gives it its value in the next frame.
    expect(page.get_by_label("Sök", exact=True)).to_have_value("brygg", timeout=60_000)
    picture(page, "statements-phone")


def test_the_clerk_sees_documents_and_how_well_they_were_read(fake_server, open_page, picture):
    page = open_page(f"{fake_server}/documents")

    page.get_by_role("rowheader", name="Uppföljning av hamnen").wait_for()
    page.get_by_text("trasig.pdf: går inte att läsa").wait_for()
    picture(page, "documents-desk")


def test_an_uploaded_document_is_answered_from_while_others_ask(real_server, open_page):
    clerk = open_page(f"{real_server}/documents")
    clerk.locator("input[type=file]").set_input_files(
        [
            {
                "name": "Fiskeplan 2023.txt",
                "mimeType": "text/plain",
                "buffer": PLAN.encode(),
            }
        ]
    )
    clerk.get_by_text("Fiskeplan 2023.txt").wait_for()
    clerk.get_by_role("button", name="Lägg till och läs in").click()

    reader = open_page(real_server)
    ask(reader, "Vilka utmaningar finns för KAA?")
    reader.locator("article.answer li").first.wait_for()
    clerk.get_by_text("Inläsningen är klar").wait_for(timeout=180_000)
    ask(reader, "När öppnades laxtrappan vid Älvfors?")

    assert "3 maj 2023" in reader.locator("article.answer").last.inner_text()


def test_feedback_given_on_ask_lands_in_the_evaluators_inbox(fake_server, open_page, picture):
    page = open_page(fake_server)
    ask(page, "Vilka utmaningar finns med ripor?")
    page.get_by_role("button", name="Tyck till").click()
    page.get_by_role("radio", name="Nej").click()
    page.get_by_label("Kommentar").fill("saknar ripor")
    page.get_by_role("button", name="Skicka").click()
    page.get_by_text("Tack, det är noterat.").wait_for()

    evaluator = open_page(f"{fake_server}/evaluation")
    evaluator.get_by_role("tab", name="Inkorg").click()
    evaluator.get_by_text("saknar ripor").first.wait_for()
    picture(evaluator, "evaluation-inbox-desk")
