"""A politician asks, opens a source, and comes back to the conversation."""

import pytest
from playwright.sync_api import expect

from tests.browser.waiting import ask, at_rest, opened, until_true

QUESTION = "Vilka utmaningar finns för KAA?"
CHALLENGE = "Utmanande att motivera ungdomar till individuella insatser"


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_the_kaa_question_is_answered_and_its_source_opens_with_the_words_marked(
    real_server, open_page, picture, size
):
    page = open_page(real_server, size=size)
    page.get_by_role("heading", name="Vad vill du veta?").wait_for()
    picture(page, f"ask-welcome-{size}")

    ask(page, QUESTION)
    claim = page.locator("article.answer li", has_text=CHALLENGE)
    claim.wait_for()
    picture(page, f"ask-answer-{size}")
    claim.locator("a.cite").click()

    opened(page).wait_for()
    expect(opened(page)).to_have_text([CHALLENGE])
    # Names are never altered by repair, so whether the scan's e has its accent is not asked.
    facts = page.locator(".st-key-source_panel .source-facts")
    expect(facts).to_contain_text("utbildningsdirektör")
    expect(facts).to_contain_text("Bild 14")
    picture(page, f"ask-source-{size}")


def test_the_source_stands_beside_the_answer_and_below_it_on_a_phone(fake_server, open_page):
    boxes = {}
    for size in ("desk", "phone"):
        page = open_page(fake_server, size=size)
        ask(page, "Vilka utmaningar finns?")
        page.locator("article.answer a.cite").first.click()
        opened(page).wait_for()
        boxes[size] = (
            page.locator("article.answer").bounding_box(),
            page.locator(".st-key-source_panel").bounding_box(),
        )

    answer, source = boxes["desk"]
    assert source["x"] > answer["x"] + answer["width"]
    answer, source = boxes["phone"]
    assert source["y"] >= answer["y"] + answer["height"]
    assert source["y"] >= 0


def test_a_reload_keeps_conversation_and_open_source(fake_server, open_page):
    page = open_page(fake_server)
    ask(page, "Vilka utmaningar finns?")
    page.locator("article.answer a.cite").nth(1).click()
    opened(page).wait_for()

    page.reload()

    opened(page).wait_for()
    expect(opened(page)).to_have_text("Svårt att nå båtägare som inte betalar")
    assert "c=" in page.url
    assert "cite=1.2" in page.url


def test_two_readers_do_not_see_each_others_conversations(fake_server, open_page):
    first = open_page(fake_server)
    ask(first, "Min hemliga fråga om utmaningar")

    second = open_page(first.url)

    second.get_by_text("hör till någon annan").wait_for()
    at_rest(second)
    expect(second.get_by_text("Min hemliga fråga")).to_have_count(0)


def test_a_finished_answer_is_announced_once(fake_server, open_page):
    page = open_page(fake_server)
    page.locator(".st-key-welcome").wait_for()

    ask(page, "Vilka utmaningar finns?")

    status = page.locator("#belagt-status[role=status]")
    until_true(page, "document.getElementById('belagt-status').textContent !== ''")
    expect(status).to_have_text(["Svaret är klart. Dokumenten nämner tre utmaningar."])


def test_the_whole_flow_goes_by_keyboard(fake_server, open_page):
    page = open_page(fake_server)
    field = page.get_by_test_id("stChatInputTextArea")
    field.focus()
    page.keyboard.type("Vilka utmaningar finns?")
    page.keyboard.press("Enter")
    page.locator("article.answer").wait_for()

    # Until the script is done an answer may be drawn anew, which would lose the focus.
    page.locator(".stApp[data-test-script-state='notRunning']").wait_for()
    page.locator("a.cite").first.focus()
    page.locator(".peek").first.wait_for()
    page.keyboard.press("Enter")

    opened(page).wait_for()
    until_true(page, "document.activeElement.id === 'source-panel'")


def test_english_changes_words_and_language_of_the_page(fake_server, open_page):
    page = open_page(fake_server)
    assert page.evaluate("document.documentElement.lang") == "sv"

    page.get_by_role("button", name="In English").click()

    page.get_by_role("heading", name="What would you like to know?").wait_for()
    until_true(page, "document.documentElement.lang === 'en'")
    page.goto(fake_server)
    page.get_by_role("heading", name="What would you like to know?").wait_for()


def test_copying_gives_the_answer_with_its_references(fake_server, open_page):
    page = open_page(fake_server, permissions=["clipboard-read", "clipboard-write"])
    ask(page, "Vilka utmaningar finns?")

    page.get_by_role("button", name="Kopiera med källor").click()
    page.locator(".action.done").wait_for()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert "• Svårt att nå båtägare som inte betalar [2]" in copied
    assert "[2] ”Svårt att nå båtägare som inte betalar” Uppföljning av hamnen (2022)" in copied


@pytest.mark.parametrize(("size", "scheme"), [("desk", "dark"), ("phone", "light")])
def test_outcomes_look_different(fake_server, open_page, picture, size, scheme):
    page = open_page(fake_server, size=size, scheme=scheme)

    ask(page, "En okänd fråga om badhus?")
    page.locator("article.answer.not-found").wait_for()
    picture(page, f"ask-not-found-{size}-{scheme}")
    ask(page, "En delvis besvarad fråga?")
    page.locator("article.answer.partial").wait_for()
    picture(page, f"ask-partial-{size}-{scheme}")


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_each_new_answer_is_brought_to_the_top(fake_server, open_page, size):
    page = open_page(fake_server, size=size)
    for number in (1, 2, 3):
        ask(page, f"Vilka utmaningar finns, fråga {number}?")

    until_true(
        page, "Math.abs(document.getElementById('turn-3').getBoundingClientRect().top) < 140"
    )
