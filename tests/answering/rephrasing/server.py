"""A chat server on loopback that speaks the OpenAI protocol and misbehaves as told."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Script:
    """What the server does with each request.

    Attributes:
        pieces: Text of the answer, sent a piece at a time.
        pause: Seconds before each piece.
        status: HTTP status; anything but 200 sends an error.
        hang: Accept the request and never answer.
        broken: Send what is no event stream.
        seen: The requests, as parsed.
    """

    pieces: list[str] = field(default_factory=list)
    pause: float = 0.0
    status: int = 200
    hang: bool = False
    broken: bool = False
    seen: list[dict] = field(default_factory=list)


@contextmanager
def chat_server(script: Script) -> Iterator[str]:
    """Serve a script; gives the base URL."""
    released = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            script.seen.append(json.loads(body))
            try:
                self._answer()
            except (BrokenPipeError, ConnectionResetError):
                return

        def _answer(self) -> None:
            if script.hang:
                released.wait(30)
                return
            self.send_response(script.status)
            if script.status != 200:
                self._send_error()
                return
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
            if script.broken:
                self.wfile.write(b"data: {not json\n\n")
                return
            for piece in script.pieces:
                time.sleep(script.pause)
                self._event({"role": "assistant", "content": piece})
            self._event({}, finish="stop")
            self.wfile.write(b"data: [DONE]\n\n")

        def _send_error(self) -> None:
            body = json.dumps({"error": {"message": "no", "type": "t", "code": "c"}}).encode()
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _event(self, delta: dict, finish: str | None = None) -> None:
            event = {
                "id": "1",
                "object": "chat.completion.chunk",
                "created": 1,
                "model": "test",
                "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
            }
            self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
            self.wfile.flush()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        released.set()
        server.shutdown()
        server.server_close()
        thread.join()
