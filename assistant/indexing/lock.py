"""One writer at a time, no generation deleted under a reader: locks that die with their process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.errors import IndexingError


class FolderLock:
    """A lock on a folder or file, held until released or until its process ends.

    `flock` is taken on the thing itself, so nothing is written where only reading is allowed,
    and the kernel frees it however the process dies.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path, *, shared: bool) -> "FolderLock | None":
        """Take the lock without waiting; None where another holds it.

        Raises:
            FileNotFoundError: There is nothing at the path.
        """
        descriptor = os.open(path, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        return cls(descriptor)

    def release(self) -> None:
        """Free the lock; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


@contextmanager
def single_writer(index: Path) -> Iterator[None]:
    """Hold the right to write an index folder, made where it is missing.

    Raises:
        IndexingError: Another process is writing it.
    """
    index.mkdir(parents=True, exist_ok=True)
    path = index / "writer.lock"
    path.touch()
    lock = FolderLock.take(path, shared=False)
    if lock is None:
        raise IndexingError(
            f"{index}: another process is writing the index. Wait until it is done, then try again"
        )
    try:
        yield
    finally:
        lock.release()
