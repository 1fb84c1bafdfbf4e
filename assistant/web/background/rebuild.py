"""Bring the index up to date in the background, while others go on asking."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.errors import BelagtError
from assistant.indexing.building.report import BuildReport, Progress
from assistant.web.readers.roles import Role, require

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Progressing:
    """How far a build has come; `report` or `fault` when it is done."""

    running: bool = False
    stage: str = "read"
    done: int = 0
    total: int = 0
    report: BuildReport | None = None
    fault: str | None = None


class Rebuild:
    """One build at a time, shared by all readers; its state may be read at any time."""

    def __init__(self, update: Callable[[Progress], BuildReport]) -> None:
        self._update = update
        self._lock = threading.Lock()
        self._again = False
        self.state = Progressing()

    def start(self, role: Role | None) -> None:
        """Start a build; where one is under way, it is followed by another.

        The one under way may have looked at the corpus before the change that this call is for.

        Raises:
            AccessError: The role may not.
        """
        require(role, "keep_documents")
        with self._lock:
            self._again = self.state.running
            if self._again:
                return
            self.state = Progressing(running=True)
        threading.Thread(target=self._run, name="rebuild", daemon=True).start()

    def _run(self) -> None:
        while True:
            ended = self._build()
            with self._lock:
                if not self._again:
                    self.state = ended
                    return
                self._again = False
                self.state = Progressing(running=True)

    def _build(self) -> Progressing:
        try:
            report = self._update(self._tell)
        except (BelagtError, OSError) as error:
            return replace(self.state, running=False, fault=str(error))
        except Exception as error:  # a page that waits must be told of any end
            log.exception("the index could not be brought up to date")
            fault = f"{type(error).__name__}: {error}. What was published still answers; try again"
            return replace(self.state, running=False, fault=fault)
        return replace(self.state, running=False, report=report)

    def _tell(self, stage: str, done: int, total: int) -> None:
        self.state = replace(self.state, stage=stage, done=done, total=total)
