"""The application sets headers, language and reader on every page."""

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from assistant.web.frame.page_shell import READER_COOKIE, rewrite
from assistant.web.serving.headers import HEADERS
from assistant.web.serving.server import application_parts, configuration
from assistant.web.texts import load_texts

SHELL = '<html lang="en"><title>Streamlit</title><script>x()</script><div id="root"></div></html>'


@pytest.fixture
def client():
    routes = [
        Route("/", lambda _request: HTMLResponse(SHELL)),
        Route("/static/a.js", lambda _request: PlainTextResponse("a")),
    ]
    application = Starlette(routes=routes, middleware=application_parts()["middleware"])
    return TestClient(application, "http://localhost")


def test_every_response_has_the_security_headers(client):
    for path in ("/", "/static/a.js", "/nothing"):
        response = client.get(path)
        assert all(response.headers[name] == value for name, value in HEADERS)


def test_the_page_is_swedish_unless_asked_otherwise(client):
    assert '<html lang="sv">' in client.get("/").text
    assert '<html lang="en">' in client.get("/?lang=en").text
    assert '<html lang="sv">' in client.get("/?lang=de").text


def test_the_remembered_language_holds_where_the_address_names_none(client):
    client.cookies.set("belagt_language", "en")

    assert '<html lang="en">' in client.get("/").text


def test_no_inline_script_is_left_for_the_policy_to_block():
    assert "<script>" not in rewrite(SHELL, load_texts("sv"))


def test_a_reader_is_named_once(client):
    first = client.get("/").headers["set-cookie"]

    assert first.startswith(f"{READER_COOKIE}=")
    assert "HttpOnly" in first
    assert "set-cookie" not in client.get("/").headers


def test_the_settings_that_keep_the_server_quick_and_closed_are_in_place():
    options = configuration()

    assert options["server.address"] == "localhost"
    assert options["server.fileWatcherType"] == "none"
    assert options["runner.postScriptGC"] is False
    assert options["client.showErrorDetails"] == "none"
    assert options["browser.gatherUsageStats"] is False
