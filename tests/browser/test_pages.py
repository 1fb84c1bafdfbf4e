"""Staff, clerk and evaluator each do their main job."""

import io
import time

import docx
from fpdf import FPDF
from playwright.sync_api import expect

from tests.browser.waiting import LONGEST, ask, at_rest

BUILD = 180_000  # milliseconds
HALL = "Simhallens takstolar ska bytas under 2024."
ICE = "Ishallens isbana ska bytas under 2021."
PLAN = "Fiskeplan 2023\n\nLaxtrappan vid Älvfors öppnades den 3 maj 2023.\n"


def test_staff_search_open_a_hit_and_take_it_along(fake_server, open_page, picture):
    page = open_page(f"{fake_server}/statements")
    field = page.get_by_label("Sök", exact=True)
    field.fill("brygg")
    field.press("Enter")
    page.get_by_role("heading", name="2 uttalanden").wait_for()
    assert "q=brygg" in page.url

    at_rest(page)
    page.locator(".hit a.cite").first.click()
    page.locator("mark.cited").wait_for()
    expect(page.locator("mark.cited")).to_have_text("Bryggorna behöver lagas före våren")
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


def test_the_clerk_adds_corrects_and_removes_a_document_while_others_ask(
    real_server, open_page, picture
):
    clerk, reader = open_page(f"{real_server}/documents"), open_page(real_server)
    clerk.locator("input[type=file]").set_input_files(
        [uploaded("Fiskeplan 2023.txt", PLAN.encode()), uploaded("Simhallen 2024.pdf", pdf(HALL))]
    )
    until_uploaded(clerk, "Fiskeplan 2023.txt", "Simhallen 2024.pdf")
    clerk.get_by_role("button", name="Lägg till och läs in").click()
    ask(reader, "Vilka utmaningar finns för KAA?")
    clerk.get_by_role("rowheader", name="Fiskeplan 2023").wait_for(timeout=BUILD)
    ask(reader, "När öppnades laxtrappan vid Älvfors?")
    expect(reader.locator("article.answer").last).to_contain_text("3 maj 2023")

    choose(clerk, "Fiskeplan 2023")
    clerk.get_by_text("Rätta ett ord eller en fras").click()
    clerk.get_by_label("Så står det i filen").fill("Laxtrappan")
    clerk.get_by_label("Så ska det läsas").fill("Laxtrappstegen")
    clerk.get_by_role("button", name="Spara rättningen").click()
    clerk.get_by_text("Inläsningen är klar: 0 nya, 1 ändrade").wait_for(timeout=BUILD)
    at_rest(clerk)
    picture(clerk, "documents-corrected-desk")
    ask(reader, "När öppnades trappan vid Älvfors för laxen?")
    expect(reader.locator(".stMain")).to_contain_text("Laxtrappstegen")

    clerk.get_by_text("Ta bort dokumentet").click()
    clerk.get_by_role("button", name="Ta bort det nu").click()
    clerk.get_by_text("Inläsningen är klar: 0 nya, 0 ändrade, 1 borttagna").wait_for(timeout=BUILD)
    expect(clerk.get_by_role("rowheader", name="Fiskeplan 2023")).to_have_count(0, timeout=60_000)


def test_the_clerk_replaces_a_document_by_one_of_the_same_name(real_server, open_page, picture):
    page = open_page(f"{real_server}/documents")
    name = "Badhuset 2022.txt"
    for visits, told in ((4_120, "1 nya, 0 ändrade"), (5_230, "0 nya, 1 ändrade")):
        words = f"Badhuset 2022\n\nBadhuset hade {visits} besök under 2022.\n"
        page.locator("input[type=file]").set_input_files([uploaded(name, words.encode())])
        until_uploaded(page, name)
        page.get_by_role("button", name="Lägg till och läs in").click()
        page.get_by_text(f"Inläsningen är klar: {told}").wait_for(timeout=BUILD)
        at_rest(page)
    picture(page, "documents-replaced-desk")

    expect(page.get_by_role("rowheader", name="Badhuset 2022")).to_have_count(1)
    page.goto(real_server)
    at_rest(page)
    ask(page, "Hur många besök hade badhuset?")
    expect(page.locator("article.answer").last).to_contain_text("5230")


def test_a_page_is_shown_as_it_looks(real_server, open_page, picture):
    page = open_page(f"{real_server}/documents")
    page.locator("input[type=file]").set_input_files(
        [uploaded("Ishallen 2021.pdf", pdf(ICE + " Arbetet leds av Eva Strand."))]
    )
    until_uploaded(page, "Ishallen 2021.pdf")
    page.get_by_role("button", name="Lägg till och läs in").click()
    page.get_by_role("rowheader", name="Ishallen 2021").wait_for(timeout=BUILD)
    page.goto(f"{real_server}/statements?q=isbana")
    page.locator(".hit a.cite").first.wait_for()
    at_rest(page)
    page.locator(".hit a.cite").first.click()
    opened_source(page).get_by_text("Visa sidans bild").click()
    shown = opened_source(page).locator("img")
    shown.wait_for()
    picture(page, "statements-page-picture-desk")

    assert shown.get_attribute("alt").startswith("Sida 1 ur")


def uploaded(name, content):
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def until_uploaded(page, *names):
    """Wait until files lie on the server: a form that is sent before is sent without them."""
    for name in names:
        page.get_by_test_id("stFileChipName").get_by_text(name).wait_for()
    expect(page.get_by_test_id("stFileChipIconSpinner")).to_have_count(0, timeout=60_000)
    at_rest(page)


def pdf(words):
    page = FPDF()
    page.add_page()
    page.set_font("helvetica", size=14)
    page.multi_cell(0, 9, words)
    return bytes(page.output())


def choose(page, title):
    """Choose a document; a page that is drawn anew just then closes the list, so more than once."""
    option = page.get_by_role("option", name=title)
    deadline = time.monotonic() + LONGEST
    while not option.is_visible():
        assert time.monotonic() < deadline
        page.get_by_test_id("stSelectbox").first.click()
        page.wait_for_timeout(1_000)
    option.click()
    page.get_by_role("heading", name=title).wait_for()
    at_rest(page)


def opened_source(page):
    """The panel of an opened source, once the page has come to rest."""
    panel = page.locator(".st-key-source_panel")
    panel.wait_for()
    at_rest(page)
    return panel


def test_feedback_given_on_ask_lands_in_the_evaluators_inbox(fake_server, open_page, picture):
    page = open_page(fake_server)
    ask(page, "Vilka utmaningar finns med ripor?")
    page.get_by_role("button", name="Tyck till").click()
    page.get_by_role("radio", name="Nej").wait_for()
    at_rest(page)
    page.get_by_role("radio", name="Nej").click()
    at_rest(page)
    page.get_by_label("Kommentar").fill("saknar ripor")
    at_rest(page)
    page.get_by_role("button", name="Skicka", exact=True).click()
    page.get_by_text("Tack, det är noterat.").wait_for()

    evaluator = open_page(f"{fake_server}/evaluation")
    evaluator.get_by_role("tab", name="Inkorg").click()
    evaluator.get_by_text("saknar ripor").first.wait_for()
    picture(evaluator, "evaluation-inbox-desk")
