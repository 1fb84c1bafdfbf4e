"""Read one file of any office format within limits on time, memory and size."""

import atexit
import json
import os
import select
import subprocess
import sys
import threading
import time
from functools import cache
from pathlib import Path
from typing import IO, Any

from assistant.errors import ReadingError
from assistant.reading.extract import Extract
from assistant.reading.formats.assembly import OnPage, ignore
from assistant.reading.formats.limits import MAX_FILE_SECONDS, MAX_PAGE_SECONDS, check_size
from assistant.reading.formats.sniff import check_kind

ENDINGS = frozenset(
    ("pdf", "pptx", "pptm", "docx", "docm", "html", "htm", "png", "jpg", "jpeg", "tif", "tiff")
)


def read_guarded(path: Path, on_page: OnPage = ignore) -> Extract:
    """Read an office file, web page or image, in a process that can be ended.

    Args:
        path: A file whose ending is in `ENDINGS`.
        on_page: Told each page that has been read.

    Raises:
        ReadingError: The file is refused, cannot be read, or takes more than a file may.
    """
    check_size(path)
    kind = check_kind(path)
    desk = _free_desk()
    try:
        return desk.read(path, kind, on_page)
    finally:
        desk.lock.release()


class _Desk:
    """One worker process, started at the first file and again after it had to be ended."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self.lock = threading.RLock()
        self._pending = b""

    def read(self, path: Path, kind: str, on_page: OnPage) -> Extract:
        with self.lock:
            process = self._started()
            request = json.dumps([str(path), kind]) + "\n"
            try:
                _open(process.stdin).write(request.encode())
                _open(process.stdin).flush()
                reply = self._reply(path, process, on_page)
            except BrokenPipeError:
                reply = None
            if reply is None:
                self.end()
                raise ReadingError(
                    f"{path.name}: reading it broke off (it asks for more memory than one file "
                    "may take, or is built to do harm). Save it again from its program"
                )
        if "error" in reply:
            raise ReadingError(str(reply["error"]))
        from pydantic import TypeAdapter

        return TypeAdapter(Extract).validate_python(reply["extract"])

    def _reply(
        self, path: Path, process: subprocess.Popen[bytes], on_page: OnPage
    ) -> dict[str, Any] | None:
        """Give the worker's last word on a file; None where it died."""
        begun = time.monotonic()
        while True:
            line = self._line(process, begun)
            if line is None:
                self.end()
                raise ReadingError(
                    f"{path.name}: a page took over {MAX_PAGE_SECONDS:.0f} seconds, refused. "
                    "Save it again, or part it"
                )
            if not line:
                return None
            message = json.loads(line)
            if "page" not in message:
                return dict(message)
            on_page(message["page"])

    def _line(self, process: subprocess.Popen[bytes], begun: float) -> bytes | None:
        """Give the next line; empty where the worker died, None where it is too slow."""
        pipe = _open(process.stdout)
        page_end = time.monotonic() + MAX_PAGE_SECONDS
        while b"\n" not in self._pending:
            left = min(page_end, begun + MAX_FILE_SECONDS) - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                return None
            piece = os.read(pipe.fileno(), 1 << 20)
            if not piece:
                return b""
            self._pending += piece
        line, self._pending = self._pending.split(b"\n", 1)
        return line

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._pending = b""
            self._process = subprocess.Popen(
                [sys.executable, "-m", "assistant.reading.formats.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # What a library mutters about a broken file is not for the user.
                stderr=subprocess.DEVNULL,
                env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            )
        return self._process

    def end(self) -> None:
        """End the worker and close its pipes."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _free_desk() -> _Desk:
    """Take a desk that nobody reads at, of as many as there are cores; its lock is held."""
    with _choosing:
        desks = [_desk(number) for number in range(os.cpu_count() or 1)]
        for desk in desks:
            if desk.lock.acquire(blocking=False):
                return desk
    desks[0].lock.acquire()
    return desks[0]


_choosing = threading.Lock()


@cache
def _desk(_number: int = 0) -> _Desk:
    desk = _Desk()
    atexit.register(desk.end)
    return desk


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("the worker was started without pipes")
    return pipe
