"""Run question sets in the background, while others go on asking."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.errors import BelagtError
from assistant.web.readers.roles import Role, require
from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.evaluation.sessions import Session


@dataclass(frozen=True, slots=True)
class Running:
    """How far a run has come; `name` of the saved run or `fault` when it is done."""

    running: bool = False
    done: int = 0
    total: int = 0
    name: str | None = None
    fault: str | None = None


class EvaluationRun:
    """One run at a time, shared by all readers; its state may be read at any time.

    Args:
        workspace: Where runs are kept.
        session: Gives what asks the sets named, waiting while the assistant loads.
    """

    def __init__(self, workspace: Workspace, session: Callable[[Sequence[str]], "Session"]) -> None:
        self._workspace = workspace
        self._session = session
        self._lock = threading.Lock()
        self.state = Running()

    def start(self, role: Role | None, name: str, sets: Sequence[str]) -> None:
        """Start a run, where none is under way.

        Raises:
            AccessError: The role may not.
        """
        require(role, "evaluate")
        with self._lock:
            if self.state.running:
                return
            self.state = Running(running=True)
        work = threading.Thread(target=self._run, args=(name, sets), name="evaluate", daemon=True)
        work.start()

    def _run(self, name: str, sets: Sequence[str]) -> None:
        try:
            self._ask_all(name, sets)
        except (BelagtError, OSError) as error:
            self.state = replace(self.state, running=False, fault=str(error))
        else:
            self.state = replace(self.state, running=False, name=name)

    def _ask_all(self, name: str, sets: Sequence[str]) -> None:
        from assistant.evaluation.runs import save_run
        from assistant.evaluation.sessions import run_folder

        folder = run_folder(self._workspace, name, replace=False)
        session = self._session(sets)
        self.state = replace(self.state, total=session.questions)
        save_run(session.run(name, progress=self._count), folder)

    def _count(self) -> None:
        self.state = replace(self.state, done=self.state.done + 1)
