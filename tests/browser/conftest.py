"""A real Chromium before a real server: over a copy of the corpus, or over fakes."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import pytest

from tests.browser.waiting import at_rest

ROOT = Path(__file__).parents[2]
# Pictures of every page, for people to look at; the folder is not under version control.
SCREENSHOTS = ROOT / "screenshots"
START = 240  # seconds that a server may take to index and start on a busy machine
SIZES = {"desk": {"width": 1280, "height": 860}, "phone": {"width": 390, "height": 844}}
TAIL = 4_000  # bytes of a server's log that a failure shows
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

_logs = {}  # what each server writes, by its address
_open_pages = []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Show with a failure what each page showed and what each server wrote."""
    report = yield
    if call.when == "call" and report.failed:
        for page in _open_pages:
            report.sections.append((f"page {page.url}", page.locator("body").inner_text()))
        report.sections += [(f"server {address}", _said(address)) for address in _logs]
    return report


def pytest_collection_modifyitems(items):
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(START + 120))


@pytest.fixture(scope="session")
def chromium():
    """The browser; without one the tests are skipped, but in CI they fail."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        missing = "no Chromium on this machine: install the package chromium"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    from playwright.sync_api import sync_playwright

    arguments = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
    ]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def real_server(tmp_path_factory):
    """`belagt serve` over a copy of the project's own documents; gives its address."""
    root = tmp_path_factory.mktemp("workspace")
    shutil.copytree(ROOT / "corpus", root / "corpus")
    port = free_port()
    command = [sys.executable, "-m", "assistant.cli", "--workspace", str(root), "serve"]
    yield from serving([*command, "--port", str(port)], port)


@pytest.fixture(scope="session")
def fake_server():
    """The page over a small corpus, hostile text in it; gives its address."""
    port = free_port()
    yield from serving([sys.executable, "-m", "tests.browser.fake_server", str(port)], port)


@pytest.fixture(scope="session")
def first_reader(chromium):
    """The browser of the first reader of each test, which keeps Streamlit's scripts."""
    with chromium.new_context() as context:
        yield context


@pytest.fixture
def open_page(chromium, first_reader):
    """Open an address as a reader of one's own; gives the page.

    An error on it fails the test, unless it holds a part that is expected.
    """
    first_reader.clear_cookies()
    opened_here, faults, expected = [], [], []

    def opened(address, *, size="desk", scheme="light", expects=(), **options):
        expected.extend(expects)
        another = bool(opened_here or options)
        context = chromium.new_context(**options) if another else first_reader
        page = context.new_page()
        opened_here.append(context if another else page)
        _open_pages.append(page)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.extend(_fault(message)))
        page.set_default_timeout(90_000)  # a machine that is busy with more than this test
        page.set_viewport_size(SIZES[size])
        page.emulate_media(color_scheme=scheme)
        page.goto(address)
        page.wait_for_selector(".masthead")
        at_rest(page)
        return page

    yield opened
    _open_pages.clear()
    for page_or_context in opened_here:
        page_or_context.close()
    assert [fault for fault in faults if not any(part in fault for part in expected)] == []


@pytest.fixture
def picture():
    """Keep a picture of a page under a name."""
    SCREENSHOTS.mkdir(exist_ok=True)

    def keep(page, name):
        page.wait_for_timeout(400)  # transitions of a third of a second come to rest
        page.screenshot(path=SCREENSHOTS / f"{name}.png")

    return keep


def _fault(message):
    """Give what a console message says where it is a fault of ours.

    On a page with a path, Streamlit looks for its server below that path first.
    """
    address = message.location.get("url", "")
    looking = "404" in message.text and "/_stcore/" in address
    return [f"{message.text} {address}"] if message.type == "error" and not looking else []


def _said(address):
    """Give the end of what a server wrote."""
    log = _logs[address].fileno()
    return os.pread(log, TAIL, max(0, os.fstat(log).st_size - TAIL)).decode(errors="replace")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def serving(command, port):
    address = f"http://localhost:{port}"
    # A file, not a pipe: a pipe that nobody reads stops the server once it is full.
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)
        _logs[address] = log
        try:
            _wait_until_healthy(process, address)
            yield address
        finally:
            del _logs[address]
            process.terminate()
            process.wait(timeout=30)


def _wait_until_healthy(process, address):
    deadline = time.monotonic() + START
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"the server ended: {_said(address)}")
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                return
        except OSError:
            time.sleep(0.3)
    process.kill()
    pytest.fail(f"the server did not start within {START} s")
