"""Ask and wait from outside the page, because its policy lets no text be run as script inside."""

import time

STILL = 5  # looks in a row, a tenth of a second apart
LONGEST = 60  # seconds, on a machine that is busy with more than this test


def until_true(page, expression):
    """Wait until a JavaScript expression is true on the page."""
    deadline = time.monotonic() + LONGEST
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"never true: {expression}"
        page.wait_for_timeout(100)


def at_rest(page):
    """Wait until the page has been still for a while: a click on what is drawn anew is lost."""
    still = page.locator(".stApp[data-test-script-state='notRunning']")
    deadline = time.monotonic() + LONGEST
    seen = 0
    while seen < STILL:
        assert time.monotonic() < deadline, "the page never came to rest"
        seen = seen + 1 if still.is_visible() else 0
        page.wait_for_timeout(100)


def ask(page, question):
    """Ask in the field, and wait until the answer stands and the page has come to rest."""
    field = page.get_by_test_id("stChatInputTextArea")
    field.fill(question)
    field.press("Enter")
    page.get_by_role("heading", name=question, exact=True).wait_for()
    page.locator("article.answer").last.wait_for()
    at_rest(page)


def opened(page):
    """The quotation in the source that is opened, not in the one that stands open to begin with."""
    return page.locator(".st-key-source_panel mark.cited")
