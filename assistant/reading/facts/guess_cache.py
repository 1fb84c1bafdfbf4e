"""Remember the guesses made of a file, so that an unchanged one is not read again for them.

Guessing reads the file, and a scan takes minutes. The cache lies with what is generated and
may be deleted at any time.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from assistant.reading.keeping.remembered import remember, remembered
from assistant.reading.keeping.shelf import Shelf
from assistant.workspace import Workspace

# Raised when guessing changes, so that old guesses are made anew.
_VERSION = 4
GUESSES = "guesses.json"
_FIELDS = {"title", "publisher", "year", "kind", "language"}


class GuessCache:
    """Guesses by file, size and time of change."""

    def __init__(self, workspace: Workspace, shelf: Shelf) -> None:
        """Open the cache of a workspace.

        Args:
            shelf: Keeps what is read for guessing, where that takes long.
        """
        self._shelf = shelf
        self._path = workspace.index / GUESSES
        self._known = _load(self._path)
        self._used: dict[str, dict[str, Any]] = {}

    def guesses(
        self, path: Path, file: str, guess: Callable[[Path, Shelf], dict[str, Any]]
    ) -> dict[str, Any]:
        """Give the guesses of a file, made now where it has changed since."""
        key = _key(path, file)
        known = self._known.get(key)
        found = self._used[key] = guess(path, self._shelf) if known is None else known
        return found

    def save(self) -> None:
        """Write what was used, if it is not what was there; what is gone is forgotten."""
        if self._used == self._known or not self._path.parent.is_dir():
            return
        remember(self._path, json.dumps(self._used, ensure_ascii=False).encode())


def _key(path: Path, file: str) -> str:
    status = path.stat()
    return f"{_VERSION}:{file}:{status.st_size}:{status.st_mtime_ns}"


def _load(path: Path) -> dict[str, dict[str, Any]]:
    known = remembered(path)
    return {k: v for k, v in known.items() if isinstance(v, dict) and v.keys() == _FIELDS}
