"""Bring the index up to date in the background, while others go on asking."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.errors import BelagtError
from assistant.indexing.report import BuildReport, Progress
from assistant.web.roles import Role, require


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
        self.state = Progressing()

    def start(self, role: Role | None) -> None:
        """Start a build, where none is under way.

        Raises:
            AccessError: The role may not.
        """
        require(role, "keep_documents")
        with self._lock:
            if self.state.running:
                return
            self.state = Progressing(running=True)
        threading.Thread(target=self._run, name="rebuild", daemon=True).start()

    def _run(self) -> None:
        try:
            report = self._update(self._tell)
        except (BelagtError, OSError) as error:
            self.state = replace(self.state, running=False, fault=str(error))
        else:
            self.state = replace(self.state, running=False, report=report)

    def _tell(self, stage: str, done: int, total: int) -> None:
        self.state = replace(self.state, stage=stage, done=done, total=total)
