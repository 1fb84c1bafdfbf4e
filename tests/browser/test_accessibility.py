"""Every page and state, as far as axe-core can see: nothing serious of ours."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.waiting import ask

LEVELS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
}
SERIOUS = {"serious", "critical"}


def violations(page):
    """Give rule and element of each serious fault, ours or Streamlit's own."""
    found = Axe().run(page, options=LEVELS).response["violations"]
    return [
        (rule["id"], node["html"][:160])
        for rule in found
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]


def in_both_schemes(page):
    """Give the serious faults of what the page shows, by scheme, which follows the system's."""
    found = {}
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(500)  # colours that change come to rest
        found[scheme] = violations(page)
    return found


CLEAN = {"dark": [], "light": []}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("size", ["desk", "phone"])
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


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    ("address", "sign"),
    [("statements?q=e", ".hit"), ("documents", ".tally"), ("evaluation", ".stTabs")],
)
def test_the_other_pages_have_nothing_serious(fake_server, open_page, address, sign, language):
    join = "&" if "?" in address else "?"
    page = open_page(f"{fake_server}/{address}{join}lang={language}")
    page.locator(sign).first.wait_for()
    page.wait_for_timeout(500)
    assert in_both_schemes(page) == CLEAN

    page.set_viewport_size({"width": 390, "height": 844})
    assert in_both_schemes(page) == CLEAN


def test_at_four_hundred_percent_nothing_is_cut_off_sideways(fake_server, open_page):
    page = open_page(fake_server)
    page.set_viewport_size({"width": 320, "height": 640})  # 1280 pixels at 400 %
    ask(page, "Vilka utmaningar finns?")
    page.locator("article.answer a.cite").first.click()
    page.locator(".st-key-source_panel mark.cited").wait_for()

    wide = page.evaluate("document.querySelector('.stMain').scrollWidth")
    assert wide <= 320
