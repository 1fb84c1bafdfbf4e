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


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["desk", "phone"])
def test_ask_has_nothing_serious_in_any_state(fake_server, open_page, size, scheme, language):
    page = open_page(f"{fake_server}/?lang={language}", size=size, scheme=scheme)
    page.locator(".st-key-welcome h1").wait_for()
    found = {"welcome": violations(page)}

    ask(page, "Vilka utmaningar finns?")
    page.locator("article.answer a.cite").first.click()
    page.locator(".st-key-source_panel mark.cited").wait_for()
    page.wait_for_timeout(500)
    found["source"] = violations(page)
    ask(page, "En okänd fråga?")
    ask(page, "En delvis besvarad fråga?")
    page.wait_for_timeout(500)
    found["outcomes"] = violations(page)

    assert found == {"welcome": [], "source": [], "outcomes": []}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("size", "scheme"), [("desk", "light"), ("phone", "dark")])
@pytest.mark.parametrize(
    ("address", "sign"),
    [("statements?q=e", ".hit"), ("documents", ".tally"), ("evaluation", ".stTabs")],
)
def test_the_other_pages_have_nothing_serious(  # noqa: PLR0917 - fixtures and what is varied
    fake_server, open_page, address, sign, size, scheme, language
):
    join = "&" if "?" in address else "?"
    page = open_page(f"{fake_server}/{address}{join}lang={language}", size=size, scheme=scheme)
    page.locator(sign).first.wait_for()
    page.wait_for_timeout(800)

    assert violations(page) == []


def test_at_four_hundred_percent_nothing_is_cut_off_sideways(fake_server, open_page):
    page = open_page(fake_server)
    page.set_viewport_size({"width": 320, "height": 640})  # 1280 pixels at 400 %
    ask(page, "Vilka utmaningar finns?")
    page.locator("article.answer a.cite").first.click()
    page.locator(".st-key-source_panel mark.cited").wait_for()

    wide = page.evaluate("document.querySelector('.stMain').scrollWidth")
    assert wide <= 320
