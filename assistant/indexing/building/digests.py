"""Remember what files hash to, so that an unchanged one is not read again for it.

The notes lie with what is generated and may be deleted at any time.
"""

import hashlib
import json
import os
import time
from pathlib import Path

from assistant.reading.keeping.remembered import remember, remembered

NOTES = "digests.json"
# A file written so shortly ago may be written again without its time telling.
_SETTLED = 2 * 10**9  # nanoseconds


class Digests:
    """Digests by file, size and time of change."""

    def __init__(self, index: Path) -> None:
        self._path = index / NOTES
        self._known = _load(self._path)
        self._used: dict[str, list[int | str]] = {}
        self._now = time.time_ns()

    def digest(self, path: str) -> bytes:
        """Give the digest of what a file holds.

        Args:
            path: As text: a corpus may have thousands of files, and paths take time to make.

        Raises:
            OSError: It cannot be opened.
        """
        status = os.stat(path)  # noqa: PTH116  # see the argument
        known = self._known.get(path)
        if known is None or known[:2] != [status.st_size, status.st_mtime_ns]:
            with open(path, "rb") as file:  # noqa: PTH123  # likewise
                found = hashlib.file_digest(file, "sha256").hexdigest()
            known = [status.st_size, status.st_mtime_ns, found]
        if self._now - status.st_mtime_ns > _SETTLED:
            self._used[path] = known
        return bytes.fromhex(str(known[2]))

    def knows(self, path: str) -> bool:
        """Tell whether a file was there before as it is now."""
        status = os.stat(path)  # noqa: PTH116  # as for the digest
        return self._known.get(path, [])[:2] == [status.st_size, status.st_mtime_ns]

    def save(self) -> None:
        """Write what was used, if it is not what was there."""
        if self._used == self._known or not self._path.parent.is_dir():
            return
        remember(self._path, json.dumps(self._used).encode())


def _load(path: Path) -> dict[str, list[int | str]]:
    known = remembered(path)
    return {name: note for name, note in known.items() if isinstance(note, list) and len(note) == 3}
