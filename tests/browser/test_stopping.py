"""A reader stops an answer, or reloads the page, before it has come."""

from playwright.sync_api import expect

from tests.browser.waiting import at_rest


def begin(page, question):
    """Ask, and leave the answer to come."""
    field = page.get_by_test_id("stChatInputTextArea")
    field.fill(question)
    field.press("Enter")
    page.get_by_text("Söker i 3 avsnitt").wait_for()


def test_an_answer_that_is_stopped_is_kept_and_a_click_away(fake_server, open_page, picture):
    page = open_page(fake_server)
    begin(page, "Vilka utmaningar finns, långsamt?")
    picture(page, "ask-searching-desk")

    page.get_by_test_id("stChatInput").get_by_role("button").last.click()
    page.get_by_text("Du stoppade svaret.").wait_for()
    expect(page.get_by_text("Söker i 3 avsnitt")).to_be_hidden()
    picture(page, "ask-stopped-desk")
    page.get_by_role("button", name="Visa det som hittades").wait_for()
    at_rest(page)
    page.get_by_role("button", name="Visa det som hittades").click()

    page.locator("article.answer").wait_for()


def test_a_reload_while_an_answer_comes_loses_nothing(fake_server, open_page):
    page = open_page(fake_server)
    begin(page, "Vilka utmaningar finns, långsamt?")

    page.reload()

    page.get_by_role("heading", name="Vilka utmaningar finns, långsamt?").wait_for()
    page.locator("article.answer").wait_for()
