"""Let what searches statements read them all in the background, before anyone searches."""

import threading
from collections.abc import Callable
from typing import Protocol

from assistant.web.finding.search import Searcher


class ReadsAhead(Searcher, Protocol):
    """What searches the statements of one generation, quicker where it has read them."""

    def read_ahead(self) -> None:
        """Read all statements."""
        ...


class ReadingAhead:
    """Gives what searches the generation that is published now.

    Args:
        searcher: Gives it, another for each generation.
        generation: Gives the id of that generation.
    """

    def __init__(self, searcher: Callable[[], ReadsAhead], generation: Callable[[], str]) -> None:
        self._searcher = searcher
        self._generation = generation
        self._lock = threading.Lock()
        # By its id, because a searcher that is kept here would keep its generation open.
        self._read = ""

    def __call__(self) -> Searcher:
        """Give what searches; the first time for a generation, let it read ahead."""
        searcher, generation = self._searcher(), self._generation()
        with self._lock:
            new, self._read = generation != self._read, generation
        if new:
            threading.Thread(target=searcher.read_ahead, name="read-ahead", daemon=True).start()
        return searcher
