"""Run question sets in the background, while others go on asking."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.errors import BelagtError
from assistant.web.roles import Role, require

if TYPE_CHECKING:
    from assistant.web.service import Service


@dataclass(frozen=True, slots=True)
class Running:
    """How far a run has come; `name` of the saved run or `fault` when it is done."""

    running: bool = False
    done: int = 0
    total: int = 0
    name: str | None = None
    fault: str | None = None


class EvaluationRun:
    """One run at a time, shared by all readers; its state may be read at any time."""

    def __init__(self, service: "Service") -> None:
        self._service = service
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
        from assistant.evaluation.reading_sets import read_sets
        from assistant.evaluation.runs import save_run
        from assistant.evaluation.sessions import Session, corpus_of, run_folder

        workspace = self._service.workspace
        folder = run_folder(workspace, name, replace=False)
        generation = self._service.generation()
        session = Session(
            read_sets(workspace.questions, sets),
            self._service.assistant(),
            corpus_of(generation),
            generation.id,
            self._service.settings,
        )
        self.state = replace(self.state, total=session.questions)
        save_run(session.run(name, progress=self._count), folder)

    def _count(self) -> None:
        self.state = replace(self.state, done=self.state.done + 1)
