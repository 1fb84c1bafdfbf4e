"""Look for garbage seldom while an index is built."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# New objects from which Python looks for cycles among them, instead of 700. A build makes word
# lists and tables of a hundred thousand rows that stay; looking through them again and again was a
# tenth of what adding one document takes.
_NEW = 100_000


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Look for garbage seldom while a block runs."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], _NEW) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
