"""Read-only connections to a catalogue, shared by the threads of a server."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, LifoQueue


class ConnectionPool:
    """As many connections as threads ask at once; each is used by one thread at a time.

    A connection a thread would never be closed where a server makes a thread a request.
    """

    def __init__(self, path: Path) -> None:
        # The file is never written again, so SQLite need neither lock nor look for changes.
        self._address = f"file:{path.resolve().as_posix()}?mode=ro&immutable=1"
        self._idle: LifoQueue[sqlite3.Connection] = LifoQueue()

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection."""
        try:
            connection = self._idle.get_nowait()
        except Empty:
            connection = sqlite3.connect(self._address, uri=True, check_same_thread=False)
        try:
            yield connection
        finally:
            self._idle.put(connection)

    def close(self) -> None:
        """Close the connections that are not lent."""
        while True:
            try:
                self._idle.get_nowait().close()
            except Empty:
                return
