"""Count pages as they are read, in whichever process that is: a scan takes seconds a page."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import c_long
from multiprocessing.sharedctypes import RawValue

# Seconds between two looks at the count.
_LOOK = 0.3
_SHARED: list[c_long] = []


def page_read(_number: int) -> None:
    """Count a page, where pages are counted.

    Without a lock: a process that dies with one would stop the others, and a page that two
    count at once is no loss to anybody.
    """
    for count in _SHARED:
        count.value += 1


def count_into(shared: c_long | None) -> None:
    """Have this process count its pages into a number that it shares with others."""
    _SHARED[:] = [] if shared is None else [shared]


def shared_count() -> c_long | None:
    """Give the number that pages are counted into, to be handed to another process."""
    return _SHARED[0] if _SHARED else None


def _made() -> c_long:
    try:
        shared: c_long = RawValue(c_long, 0)
    except OSError:
        # It lies in a file, and the disk is full: then only this process counts.
        return c_long(0)
    return shared


@contextmanager
def counted(tell: Callable[[int], None]) -> Iterator[None]:
    """Tell how many pages have been read, now and then while a block runs."""
    shared = _made()
    count_into(shared)
    done = threading.Event()

    def look() -> None:
        told = 0
        while not done.wait(_LOOK):
            if shared.value != told:
                told = shared.value
                tell(told)

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
        count_into(None)
