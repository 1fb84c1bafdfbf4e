"""Keep what took long to read of a file, so that an unchanged one is not read again.

A scan takes seconds a page, and is read for its facts, then for its text, and again whenever its
facts or corrections change. The shelf lies with what is generated and may be deleted at any time.
"""

import hashlib
import os
import time
import zlib
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from assistant.errors import ReadingError
from assistant.reading.extract import Extract
from assistant.reading.formats.assembly import OnPage, ignore
from assistant.reading.keeping.remembered import remember

_LONG = 1.0
"""Seconds from which reading is worth keeping."""
_CODE = Path(__file__).parents[1] / "formats"


class Shelf:
    """Extracts of files, by size and time of change."""

    def __init__(self, index: Path, on_page: OnPage = ignore) -> None:
        """Open the shelf of an index folder.

        Args:
            on_page: Told each page that is read.
        """
        self._folder = index / "extracts"
        self._index = index
        self.on_page = on_page

    def read(self, path: Path, reader: Callable[[Path, OnPage], Extract]) -> Extract:
        """Give what was kept of a file, else what a reader reads now.

        Raises:
            ReadingError: The file cannot be read.
        """
        kept = self._folder / _name(path)
        with suppress(OSError, ValueError, zlib.error):
            return _unpacked(kept.read_bytes())
        begun = time.monotonic()
        extract = reader(path, self.on_page)
        # What could not be read may be readable once something is installed.
        whole = not any(sheet.fault for sheet in extract.sheets)
        if whole and time.monotonic() - begun > _LONG and self._index.is_dir():
            self._put(kept, extract)
        return extract

    def read_ahead(self, paths: Iterable[Path], reader: Callable[[Path, OnPage], Extract]) -> None:
        """Read several files at once and keep them; a fault is told where they are read next."""

        def read(path: Path) -> None:
            with suppress(ReadingError):
                self.read(path, reader)

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for _ in pool.map(read, paths):
                pass

    def sweep(self, paths: Iterable[Path]) -> None:
        """Remove what was kept of files other than these as they are now."""
        if not self._folder.is_dir():
            return
        names = set()
        for path in paths:
            with suppress(ReadingError):
                names.add(_name(path))
        for kept in self._folder.iterdir():
            if kept.name not in names:
                kept.unlink(missing_ok=True)

    def _put(self, kept: Path, extract: Extract) -> None:
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
        remember(kept, _packed(extract))


def _name(path: Path) -> str:
    try:
        status = path.stat()
    except OSError as error:
        raise ReadingError(f"{path.name}: cannot be opened ({error.strerror})") from error
    key = f"{_code()} {path.resolve()} {status.st_size} {status.st_mtime_ns}"
    return hashlib.blake2b(key.encode(), digest_size=16).hexdigest()


@lru_cache(maxsize=1)
def _code() -> str:
    """Give a digest of the readers: what they read may change with them."""
    digest = hashlib.blake2b(digest_size=8)
    for path in sorted(_CODE.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _packed(extract: Extract) -> bytes:
    from pydantic import TypeAdapter

    return zlib.compress(TypeAdapter(Extract).dump_json(extract), 1)


def _unpacked(data: bytes) -> Extract:
    from pydantic import TypeAdapter

    return TypeAdapter(Extract).validate_json(zlib.decompress(data))
