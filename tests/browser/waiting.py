"""Wait from outside the page, because its policy lets no text be run as script inside it."""

import time

LONGEST = 60  # seconds, on a machine that is busy with more than this test


def until_true(page, expression):
    """Wait until a JavaScript expression is true on the page."""
    deadline = time.monotonic() + LONGEST
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"never true: {expression}"
        page.wait_for_timeout(100)
