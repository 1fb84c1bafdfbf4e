"""One process that answers questions, and the line to it."""

import gc
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

from assistant.errors import BelagtError
from assistant.records.answers import Answer
from assistant.records.questions import Filters
from assistant.settings import Settings
from assistant.web.asking.jobs import Asked, OnStage

log = logging.getLogger(__name__)

FIRST_QUESTION = "Vilka utmaningar finns?"
SLOW = 0.15  # seconds after which a desk tells of its stages; before that nobody could read it

Asking: TypeAlias = tuple[str, tuple[str, ...], Filters]


class Desk:
    """One process, the line to it, and who waits for its answers, in the order they asked.

    Questions are sent ahead of the answers, because the process would else stand idle until a
    thread of this busy one has taken an answer and sent the next question.
    """

    def __init__(self, root: Path, settings: Settings) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(
            target=_sit, args=(theirs, root, settings), name="desk", daemon=True
        )
        with _no_script():
            self._process.start()
        # Only the process may hold its end, so that its death is the end of the line.
        theirs.close()
        self._sending = threading.Lock()
        self._asked: deque[tuple[Future[Answer], OnStage | None]] = deque()

    @property
    def waiting(self) -> int:
        """Count the questions that have no answer yet."""
        return len(self._asked)

    def wait_until_loaded(self) -> None:
        """Wait until the process can answer.

        Raises:
            EOFError, OSError: It ended.
        """
        self._line.recv()
        threading.Thread(target=self._receive, name="desk-answers", daemon=True).start()

    def ask(self, asked: Asking, on_stage: OnStage | None) -> "Future[Answer]":
        """Send a question; its answer is EOFError where the process ends before.

        Raises:
            OSError: The process has ended.
        """
        answer: Future[Answer] = Future()
        with self._sending:
            self._asked.append((answer, on_stage))
            self._line.send(asked)
        return answer

    def close(self) -> None:
        """End the process, when what was sent is answered or a second has gone."""
        with suppress(OSError), self._sending:
            self._line.send(None)
        self._process.join(1)
        if self._process.is_alive():
            self._process.kill()

    def _receive(self) -> None:
        """Hand each answer to who waits for it, until the process ends."""
        with suppress(EOFError, OSError):
            while True:
                self._hand_over(self._line.recv())
        while self._asked:
            self._asked.popleft()[0].set_exception(EOFError())

    def _hand_over(self, told: "Answer | Exception | str") -> None:
        if isinstance(told, str):
            _, on_stage = self._asked[0]
            if on_stage is not None:
                on_stage(told, None)
            return
        answer, _ = self._asked.popleft()
        if isinstance(told, Answer):
            answer.set_result(told)
        else:
            answer.set_exception(told)


@contextmanager
def _no_script() -> Iterator[None]:
    """Hide the program's main module, which a new process runs before anything else.

    Once a page was opened that is the page's script, for Streamlit puts it there.
    """
    shown, hidden = sys.modules["__main__"], ModuleType("__main__")
    sys.modules["__main__"] = hidden
    try:
        yield
    finally:
        # A page that ran meanwhile has put its own there.
        if sys.modules["__main__"] is hidden:
            sys.modules["__main__"] = shown


def _sit(line: Connection, root: Path, settings: Settings) -> None:
    """Answer what comes over the line until it ends, or nothing more is to come."""
    from assistant.answering import Assistant
    from assistant.answering.engine import EngineRoom
    from assistant.environment import quiet_libraries
    from assistant.workspace import open_workspace

    # Ctrl+C reaches all processes of a terminal, and the server ends this one itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    quiet_libraries()
    room = EngineRoom(open_workspace(root), settings.model_copy(update={"chat_model": None}))
    assistant = Assistant(room.engine, settings)
    with suppress(BelagtError):
        assistant.ask(FIRST_QUESTION)
        room.warm()
    # What is loaded stays: looking through it for garbage again and again takes longer than asking.
    gc.freeze()
    line.send(os.getpid())
    with suppress(EOFError, OSError):
        while (asked := line.recv()) is not None:
            line.send(_answer(assistant, line, asked))


def _answer(assistant: Asked, line: Connection, asked: Asking) -> Answer | Exception:
    question, history, filters = asked
    started = time.monotonic()

    def tell(stage: str, _draft: Answer | None) -> None:
        if time.monotonic() - started > SLOW:
            line.send(stage)

    try:
        answer = assistant.ask(question, history=history, filters=filters, on_stage=tell)
    except BelagtError as error:
        return error
    except Exception as error:
        log.exception("a question failed")
        return RuntimeError(f"{type(error).__name__}: {error}")
    # The page shows no ranked passages, and they are the larger part of what would be sent.
    return replace(answer, passages=())
