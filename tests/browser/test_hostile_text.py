"""What documents say does nothing to the page, and nothing is fetched from elsewhere."""

from playwright.sync_api import expect

from tests.browser.waiting import ask, opened, until_true


def test_hostile_text_is_shown_as_text(fake_server, open_page, picture):
    page = open_page(fake_server)
    page.locator(".st-key-welcome").wait_for()
    picture(page, "ask-hostile-welcome")
    ask(page, "<img src=x onerror=alert(1)> **utmaningar** $x$")

    shown = page.locator("article.answer").inner_text()
    assert "<script>document.title = 'taken'</script> ska visas som text" in shown
    assert "![bild](https://example.invalid/spy.png)" in shown
    page.locator("article.answer li", has_text="onerror").locator("a.cite").click()
    opened(page).wait_for()
    picture(page, "ask-hostile-source")
    assert page.title() != "taken"
    expect(page.locator("main img, .stSidebar img, .stMain img")).to_have_count(0)


def test_words_that_turn_the_direction_turn_neither_their_mark_nor_what_follows(
    fake_server, open_page
):
    page = open_page(fake_server)
    ask(page, "Vilka utmaningar finns?")

    claim = page.locator("article.answer li", has_text="Från höger")
    words = claim.locator("bdi").first.bounding_box()
    mark = claim.locator("a.cite").bounding_box()
    assert mark["x"] >= words["x"] + words["width"]
    claim.locator("a.cite").click()
    opened(page).wait_for()
    isolated = "getComputedStyle(document.querySelector('mark.cited')).unicodeBidi === 'isolate'"
    until_true(page, isolated)


def test_nothing_is_fetched_from_elsewhere(fake_server, open_page):
    page = open_page(fake_server)
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    page.reload()
    ask(page, "Vilka utmaningar finns?")

    foreign = [url for url in asked if not url.startswith((fake_server, "blob:", "data:"))]
    assert foreign == []
