"""Generations on disk: begin one aside, publish it by one rename, drop what is old or dead."""

import os
import secrets
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from assistant.errors import IndexingError
from assistant.indexing.lock import FolderLock

KEPT = 2
# A folder of this name is being built, or was when its process died.
UNFINISHED = ".building-"


def generations(index: Path) -> Path:
    """Give the folder that holds the generations."""
    return index / "generations"


def current(index: Path) -> Path | None:
    """Give the folder of the published generation; None where nothing was published.

    Raises:
        IndexingError: The pointer names a generation that is not there.
    """
    try:
        name = (index / "current").read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    folder = generations(index) / name
    if not name or "/" in name or not folder.is_dir():
        raise IndexingError(
            f"{index / 'current'}: names a generation that is not there ({name!r}). "
            'Run "belagt index --rebuild"'
        )
    return folder


def begin(index: Path) -> Path:
    """Make an empty folder to build a generation in.

    The name is new each time: Chroma remembers the paths it had open.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    folder = generations(index) / f"{UNFINISHED}{stamp}-{secrets.token_hex(3)}"
    folder.mkdir(parents=True)
    return folder


def generation_id(folder: Path) -> str:
    """Give the id that a folder being built is published under."""
    return folder.name.removeprefix(UNFINISHED)


def publish(index: Path, folder: Path) -> Path:
    """Make a finished folder the published generation; give its final place.

    Everything is on disk before the pointer names it, and the pointer changes by one rename:
    at each moment either the old generation or the new one is published, whole.
    """
    sync_tree(folder)
    final = folder.with_name(generation_id(folder))
    folder.rename(final)
    _sync(final.parent)
    pointer = index / "current.part"
    with pointer.open("w", encoding="utf-8") as file:
        file.write(final.name + "\n")
        file.flush()
        os.fsync(file.fileno())
    pointer.replace(index / "current")
    _sync(index)
    return final


def sync_tree(folder: Path) -> None:
    """Put a folder on disk with all that is in it now; what goes away meanwhile is left out."""
    for root, _, files in os.walk(folder):
        for name in files:
            # SQLite's journals come and go while a store is open.
            with suppress(FileNotFoundError):
                _sync(Path(root, name))
        _sync(Path(root))


def sweep(index: Path) -> None:
    """Remove what dead builds left and all but the newest generations, save those being read.

    Only the single writer may call this: whatever is unfinished then belongs to a dead process.
    """
    if not generations(index).is_dir():
        return
    (index / "current.part").unlink(missing_ok=True)
    folders = sorted(path for path in generations(index).iterdir() if path.is_dir())
    for folder in folders:
        if folder.name.startswith(UNFINISHED):
            shutil.rmtree(folder)
    published = _published(index)
    finished = [path for path in folders if not path.name.startswith(UNFINISHED)]
    # One that is newer than the published was finished by a process that died before the rename.
    older = [path for path in finished if published and path.name < published.name]
    for folder in finished:
        if folder != published and folder not in older[-(KEPT - 1) :]:
            _remove_unread(folder)


def _published(index: Path) -> Path | None:
    try:
        return current(index)
    except IndexingError:
        return None


def _remove_unread(folder: Path) -> None:
    lock = FolderLock.take(folder, shared=False)
    if lock is None:
        return
    try:
        shutil.rmtree(folder)
    finally:
        lock.release()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
