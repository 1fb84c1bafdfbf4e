"""The Swedish page says nothing in English, Streamlit's own words included."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.waiting import ask, at_rest, until_true

# What is on the page but a person's or a document's words, icons' names among them left out.
SAID = """() => {
  const said = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: place, nodeValue: words } = texts.currentNode;
    if (place && !place.closest("script, style, noscript, [data-testid=stIconMaterial]"))
      said.add(words.trim());
  }
  for (const name of ["aria-label", "title", "placeholder"])
    for (const element of document.querySelectorAll(`[${name}]`))
      said.add(element.getAttribute(name).trim());
  return [...said];
}"""
# Words of what Streamlit writes that no Swedish text holds.
ENGLISH = re.compile(
    r"\b(the|of|to|and|is|are|files?|upload|choose|options?|select|clear|value|values|press|open|"
    r"remove|add|available|send|message|sidebar|pages|skip|content|dismiss|per file|drag|drop|here|"
    r"apply|submit|number|error|range|enter a|more|close|fullscreen|increment|decrement|stop)\b",
    re.IGNORECASE,
)
OURS = {"In English", "Stop"}


def english(page):
    """Give what the page says in English, once its own script has had its say."""
    until_true(page, "document.querySelector('[aria-label=Sidor]') !== null")
    page.wait_for_timeout(500)
    found = (words for words in page.evaluate(SAID) if ENGLISH.search(words))
    # Names of files and keys are the same in both languages.
    return [words for words in found if words not in OURS and "Tryck" not in words]


def test_a_question_and_its_fields(fake_server, open_page):
    page = open_page(fake_server)
    ask(page, "Vilka utmaningar finns?")
    for tool in ("opinion", "change"):
        at_rest(page)
        page.locator(f"[data-tool^={tool}]").last.click()
        page.locator(".st-key-tool h3").wait_for()
        page.wait_for_timeout(600)
    at_rest(page)
    page.locator("[data-manage]").click()
    page.locator(".st-key-manage input").fill("Namn")

    assert english(page) == []


@pytest.mark.parametrize(
    ("address", "sign"),
    [("statements?q=e&year=2022", ".hit"), ("documents", ".tally"), ("evaluation", ".stTabs")],
)
def test_the_other_pages(fake_server, open_page, address, sign):
    page = open_page(f"{fake_server}/{address}")
    page.locator(sign).first.wait_for()
    if address == "documents":
        page.locator("input[type=file]").set_input_files(
            [{"name": "a.exe", "mimeType": "x/y", "buffer": b"a"}]
        )
        page.get_by_text("kan inte läsas").wait_for()

    assert english(page) == []


def test_what_documents_and_people_wrote_is_left_as_it_is(fake_server, open_page):
    page = open_page(fake_server)

    ask(page, "Upload")

    expect(page.locator("h2.question", has_text="Upload")).to_have_count(1)
