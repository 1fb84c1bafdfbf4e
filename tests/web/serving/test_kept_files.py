"""Files of the page are compressed once and sent from memory after that."""

import asyncio
import gzip
from concurrent.futures import ThreadPoolExecutor

import pytest

from assistant.web.serving.kept_files import KeptFiles

GZIP = ((b"accept-encoding", b"gzip"),)


class Files:
    """An application that counts how often it is asked."""

    def __init__(self, status=200):
        self.asked, self.status = 0, status

    async def __call__(self, scope, receive, send):
        self.asked += 1
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body", "body": b"half", "more_body": True})
        await send({"type": "http.response.body", "body": b" and half"})


def get(application, path, headers=GZIP):
    """Give the body of what is sent for a path."""
    sent = []

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "headers": headers}
    # In a thread of its own: the browser tests leave a loop running in this one.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(application(scope, None, send))).result()
    body = b"".join(message.get("body", b"") for message in sent)
    packed = (b"content-encoding", b"gzip") in sent[0]["headers"]
    return gzip.decompress(body) if packed else body


def test_a_file_is_asked_for_once_and_sent_the_same_ever_after():
    files = Files()
    kept = KeptFiles(files)

    bodies = [get(kept, "/static/js/a.js") for _ in range(3)]

    assert (bodies, files.asked) == ([b"half and half"] * 3, 1)


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/documents", GZIP, 200),  # a page is each reader's own
        ("/static/js/none.js", GZIP, 404),  # names that anyone may invent are not kept
        ("/static/js/a.js", (*GZIP, (b"if-none-match", b'"1"')), 200),
    ],
)
def test_what_may_differ_is_asked_for_each_time(path, headers, status):
    files = Files(status)
    kept = KeptFiles(files)

    for _ in range(2):
        get(kept, path, headers)

    assert files.asked == 2


def test_a_reader_who_takes_no_compression_gets_none():
    files = Files()
    kept = KeptFiles(files)

    for headers in (GZIP, (), GZIP, ()):
        assert get(kept, "/static/js/a.js", headers) == b"half and half"

    assert files.asked == 3
