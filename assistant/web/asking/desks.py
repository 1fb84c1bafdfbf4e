"""Answer in processes of their own, because one process runs Python on one core at a time."""

import logging
import threading
from collections.abc import Sequence
from pathlib import Path

from assistant.records.answers import Answer
from assistant.records.questions import Filters
from assistant.settings import Settings
from assistant.web.asking.desk import Desk
from assistant.web.asking.jobs import Asked, OnClaim, OnStage

log = logging.getLogger(__name__)

ANYTHING = Filters()
PLACES = 2  # questions at a desk at once: one is answered, one lies ready


class Desks:
    """Processes that each answer questions in turn, over the index as it is published.

    Args:
        root: The workspace's folder.
        settings: Of the service; a chat model is never asked from here.
        count: How many desks.
        otherwise: Answers while no desk has room, or where one ended.
    """

    def __init__(self, root: Path, settings: Settings, *, count: int, otherwise: Asked) -> None:
        self._root = root
        self._settings = settings
        self._otherwise = otherwise
        self._lock = threading.Lock()
        self._ready: list[Desk] = []
        self._closed = False
        for _ in range(count):
            self._open_one()

    def ask(
        self,
        question: str,
        *,
        history: Sequence[str] = (),
        filters: Filters = ANYTHING,
        on_claim: OnClaim | None = None,
        on_stage: OnStage | None = None,
    ) -> Answer:
        """Answer a question at the desk where fewest wait.

        Raises:
            BelagtError: It can't be answered.
        """
        desk = self._desk()
        if desk is not None:
            try:
                return desk.ask((question, tuple(history), filters), on_stage).result()
            except (EOFError, OSError):
                self._replace(desk)
        return self._otherwise.ask(
            question, history=history, filters=filters, on_claim=on_claim, on_stage=on_stage
        )

    def close(self) -> None:
        """End the processes; who still waits for one is answered by this process."""
        with self._lock:
            self._closed = True
            desks, self._ready = self._ready, []
        for desk in desks:
            desk.close()

    def _desk(self) -> Desk | None:
        """Give the desk that has most room, where one has any."""
        with self._lock:
            desk = min(self._ready, key=lambda one: one.waiting, default=None)
        return desk if desk is not None and desk.waiting < PLACES else None

    def _replace(self, desk: Desk) -> None:
        """Put another desk in the place of one that ended, once."""
        with self._lock:
            if desk not in self._ready:
                return
            self._ready.remove(desk)
        log.warning("a process that answers questions ended; another takes its place")
        desk.close()
        self._open_one()

    def _open_one(self) -> None:
        if not self._closed:
            threading.Thread(target=self._open, name="open-desk", daemon=True).start()

    def _open(self) -> None:
        """Take a desk into use once it has loaded; where it can't, this process answers."""
        desk = Desk(self._root, self._settings)
        try:
            desk.wait_until_loaded()
        except (EOFError, OSError):
            log.warning("a process that answers questions did not start; the server answers itself")
            desk.close()
        else:
            with self._lock:
                if not self._closed:
                    self._ready.append(desk)
                    return
            desk.close()
