"""Every page and state, as far as axe-core can see: nothing serious of ours."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.waiting import ask

LEVELS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
}
# The rules of these levels that a colour can break: all that another scheme can change.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
SERIOUS = {"serious", "critical"}


def violations(page, options):
    """Give rule and element of each serious fault, ours or Streamlit's own."""
    found = Axe().run(page, options=options).response["violations"]
    return [
        (rule["id"], node["html"][:160])
        for rule in found
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]


def in_both_schemes(page):
    """Give the serious faults of what the page shows, by scheme, which follows the system's."""
    found = {}
    for scheme, options in (("dark", COLOURS), ("light", LEVELS)):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(500)  # colours that change come to rest
        found[scheme] = violations(page, options)
    return found


CLEAN = {"dark": [], "light": []}


# Each size and each language once: neither changes what the other does.
@pytest.mark.parametrize(("size", "language"), [("desk", "sv"), ("phone", "en")])
def test_ask_has_nothing_serious_in_any_state(fake_server, open_page, size, language):
    page = open_page(f"{fake_server}/?lang={language}", size=size)
    page.locator(".st-key-welcome h1").wait_for()
    assert in_both_schemes(page) == CLEAN

    ask(page, "Vilka utmaningar finns?")
    page.locator("article.answer a.cite").first.click()
    page.locator(".st-key-source_panel mark.cited").wait_for()
    assert in_both_schemes(page) == CLEAN

    for question in ("En okänd fråga?", "Hej!", "En delvis besvarad fråga?"):
        ask(page, question)
    page.locator("[data-tool^=opinion]").last.click()
    page.locator(".st-key-tool textarea").wait_for()
    assert in_both_schemes(page) == CLEAN


@pytest.mark.parametrize(("size", "language"), [("phone", "sv"), ("desk", "en")])
@pytest.mark.parametrize(
    "where", [("statements?q=e&", ".hit"), ("documents?", ".tally"), ("evaluation?", ".stTabs")]
)
def test_the_other_pages_have_nothing_serious(fake_server, open_page, where, size, language):
    address, sign = where
    page = open_page(f"{fake_server}/{address}lang={language}", size=size)

    page.locator(sign).first.wait_for()
    page.wait_for_timeout(500)
    assert in_both_schemes(page) == CLEAN


def test_at_four_hundred_percent_nothing_is_cut_off_sideways(fake_server, open_page):
    page = open_page(fake_server)
    page.set_viewport_size({"width": 320, "height": 640})  # 1280 pixels at 400 %
    ask(page, "Vilka utmaningar finns?")
    page.locator("article.answer a.cite").first.click()
    page.locator(".st-key-source_panel mark.cited").wait_for()

    wide = page.evaluate("document.querySelector('.stMain').scrollWidth")
    assert wide <= 320
