"""Rewrite the page that Streamlit serves: its language, its title, and who is reading."""

import re
import secrets
from functools import cache
from http.cookies import CookieError, SimpleCookie
from pathlib import Path
from urllib.parse import parse_qs

from assistant.records.questions import Language
from assistant.web.frame.modules import part_files
from assistant.web.serving.headers import Application, Message, Receive, Scope, Send
from assistant.web.texts import LANGUAGES, Texts, known_language, load_texts

READER_COOKIE = "belagt_reader"
LANGUAGE_COOKIE = "belagt_language"
STYLE = Path(__file__).parent / "style.css"
YEAR = 365 * 24 * 3600  # seconds
# Compressed or "not modified" answers can't be rewritten, so they are not asked for.
_UNWANTED = frozenset({b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"})
# What only serves other programs or a font that the page does not use.
_DROPPED = re.compile(
    r'<script>.*?</script>|<link rel="service-desc"[^>]*>|<noscript>.*?</noscript>|<!--.*?-->', re.S
)


class PageShell:
    """ASGI middleware over the pages; what Streamlit serves besides passes through."""

    def __init__(self, app: Application) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _asks_for_page(scope):
            await self._app(scope, receive, send)
            return
        headers = [pair for pair in scope["headers"] if pair[0] not in _UNWANTED]
        page = _PageRewriter(send, _cookies(scope), load_texts(_language(scope)))
        await self._app({**scope, "headers": headers}, receive, page.send)


class _PageRewriter:
    """Holds one response back until it is whole, then sends it rewritten."""

    def __init__(self, send: Send, cookies: dict[str, str], texts: Texts) -> None:
        self._send = send
        self._cookies = cookies
        self._texts = texts
        self._start: Message | None = None
        self._body = b""

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_html(message):
            self._start = message
        elif self._start is None:
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._finish(self._start)

    async def _finish(self, start: Message) -> None:
        body = rewrite(self._body.decode(), self._texts).encode() if self._body else b""
        headers = [
            pair
            for pair in start["headers"]
            if pair[0].lower() not in {b"content-length", b"etag", b"last-modified"}
        ]
        headers.append((b"content-length", str(len(body)).encode()))
        headers.append((b"content-language", self._texts.language.encode()))
        if READER_COOKIE not in self._cookies:
            cookie = f"{READER_COOKIE}={secrets.token_urlsafe(18)}; Path=/; Max-Age={YEAR}"
            headers.append((b"set-cookie", f"{cookie}; HttpOnly; SameSite=Lax".encode()))
        await self._send({**start, "headers": headers})
        await self._send({"type": "http.response.body", "body": body})


def rewrite(page: str, texts: Texts) -> str:
    """Give the page in the reader's language, with our style and without inline scripts."""
    page = _DROPPED.sub("", page).replace('<html lang="en">', f'<html lang="{texts.language}">')
    title, needs_script = texts("name"), texts("no_script")
    page = page.replace("<title>Streamlit</title>", f"<title>{title}</title>")
    notice = f"<noscript><p>{needs_script}</p></noscript>"
    page = page.replace('<div id="root">', f'{notice}<div id="root">')
    page = page.replace("</head>", f"{_preloads(page)}</head>")
    # Last, so that among rules of equal weight ours win over those that Streamlit adds to the head.
    return page.replace("</body>", f"<style>{_style()}</style></body>")


@cache
def _style() -> str:
    return STYLE.read_text("utf-8")


def _preloads(page: str) -> str:
    """Name the files of what our pages show, which a browser would else find one by one."""
    return "".join(
        f'<link rel="modulepreload" crossorigin href="./static/js/{name}">'
        for name in part_files()
        if name not in page
    )


def _asks_for_page(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] not in {"GET", "HEAD"}:
        return False
    path: str = scope["path"]
    return "." not in path.rsplit("/", 1)[-1] and not path.startswith("/_stcore")


def _is_html(message: Message) -> bool:
    return any(
        name.lower() == b"content-type" and value.startswith(b"text/html")
        for name, value in message["headers"]
    )


def _language(scope: Scope) -> Language:
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", [""])[0]
    remembered = _cookies(scope).get(LANGUAGE_COOKIE)
    return known_language(asked) or known_language(remembered) or LANGUAGES[0]


def _cookies(scope: Scope) -> dict[str, str]:
    jar: SimpleCookie = SimpleCookie()
    for name, value in scope["headers"]:
        if name == b"cookie":
            try:
                jar.load(value.decode("latin-1"))
            except CookieError:
                continue
    return {name: morsel.value for name, morsel in jar.items()}
