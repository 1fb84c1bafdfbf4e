"""Signing in with a real OpenID Connect provider on loopback, and what each role then sees."""

import subprocess
import sys

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import ROOT, free_port, serving
from tests.browser.waiting import at_rest


@pytest.fixture(scope="module")
def signed_server():
    provider_port, port = free_port(), free_port()
    command = [sys.executable, "-m", "tests.browser.provider", str(provider_port)]
    provider = subprocess.Popen(command, cwd=ROOT)
    try:
        command = [sys.executable, "-m", "tests.browser.signed_server", str(port)]
        yield from serving([*command, str(provider_port)], port)
    finally:
        provider.terminate()
        provider.wait(10)


def sign_in(open_page, address, person, **options):
    page = open_page(address, **options)
    page.get_by_role("button", name="Logga in").click()
    page.get_by_role("link", name=person).click()
    page.locator(".masthead").wait_for()
    return page


def test_nobody_asks_without_signing_in(signed_server, open_page):
    page = open_page(signed_server)

    page.get_by_role("button", name="Logga in").wait_for()
    at_rest(page)
    expect(page.get_by_test_id("stChatInputTextArea")).to_have_count(0)


def test_a_reader_asks_and_sees_no_other_page(signed_server, open_page):
    no_such_page = ("404", "does not seem to exist")
    page = sign_in(open_page, signed_server, "rut", expects=no_such_page)
    page.get_by_role("heading", name="Vad vill du veta?").wait_for()

    at_rest(page)
    expect(page.get_by_role("link", name="Dokument")).to_have_count(0)
    page.goto(f"{signed_server}/documents")
    page.locator(".masthead").wait_for()
    at_rest(page)
    expect(page.get_by_text("Vad samlingen består av")).to_have_count(0)


def test_the_clerk_sees_every_page(signed_server, open_page):
    page = sign_in(open_page, signed_server, "klara")

    for name in ("Fråga", "Uttalanden", "Utvärdering", "Dokument"):
        page.get_by_role("link", name=name).wait_for()


def test_someone_without_a_role_is_told_where_to_turn(signed_server, open_page):
    page = sign_in(open_page, signed_server, "ingen")

    page.get_by_text("Du är inloggad, men har ingen roll här").wait_for()
