"""Keep the files of the page compressed, which Streamlit reads and sends anew, whole, each time.

A first visit takes 80 files of 3.5 megabytes; compressed they are a third, which on a phone is
seconds.
"""

import asyncio
import gzip

from assistant.web.serving.headers import Application, Message, Receive, Scope, Send

# Streamlit names these files by their content, so that one never changes.
FOLDER = "/static/"
COMPRESSED = frozenset({".js", ".css"})  # fonts and pictures are compressed in themselves
# A browser that has a file asks with these whether it is still the same.
_ASKED_AGAIN = frozenset({b"if-none-match", b"if-modified-since", b"range"})


class KeptFiles:
    """ASGI middleware that sends scripts and styles from memory once they were asked for.

    All together are a megabyte, and only names that exist are kept.
    """

    def __init__(self, app: Application) -> None:
        self._app = app
        self._kept: dict[str, tuple[Message, Message]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _asks_for_file(scope):
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        if path in self._kept:
            for message in self._kept[path]:
                await send(dict(message))
            return
        keeping = _Keeping(send)
        await self._app(scope, receive, keeping.send)
        if keeping.start is not None:
            self._kept[path] = await asyncio.to_thread(_compressed, keeping.start, keeping.body)


class _Keeping:
    """Passes a response on, and keeps what was sent; `start` is None where there is no file."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.start: Message | None = None
        self.body = b""

    async def send(self, message: Message) -> None:
        # What is sent on may be changed on its way, so a copy is kept.
        if message["type"] == "http.response.start" and message["status"] == 200:
            self.start = dict(message)
        self.body += message.get("body", b"")
        await self._send(message)


def _compressed(start: Message, body: bytes) -> tuple[Message, Message]:
    small = gzip.compress(body, mtime=0)
    kept = [pair for pair in start["headers"] if pair[0].lower() != b"content-length"]
    headers = [
        *kept,
        (b"content-encoding", b"gzip"),
        (b"vary", b"accept-encoding"),
        (b"content-length", str(len(small)).encode()),
    ]
    return {**start, "headers": headers}, {"type": "http.response.body", "body": small}


def _asks_for_file(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    headers = dict(scope["headers"])
    path: str = scope["path"]
    return (
        path.startswith(FOLDER)
        and any(path.endswith(ending) for ending in COMPRESSED)
        and b"gzip" in headers.get(b"accept-encoding", b"")
        and not _ASKED_AGAIN.intersection(headers)
    )
