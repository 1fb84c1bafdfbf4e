"""Answer in processes of their own, because one process runs Python on one core at a time."""

import gc
import logging
import multiprocessing
import os
import queue
import signal
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from assistant.errors import BelagtError
from assistant.records.answers import Answer
from assistant.records.questions import Filters
from assistant.settings import Settings
from assistant.web.asking.jobs import Asked, OnClaim, OnStage

log = logging.getLogger(__name__)

FIRST_QUESTION = "Vilka utmaningar finns?"
SLOW = 0.15  # seconds after which a desk tells of its stages; before that nobody could read it
ANYTHING = Filters()


class Desks:
    """Processes that each answer one question at a time, over the index as it is published.

    Args:
        root: The workspace's folder.
        settings: Of the service; a chat model is never asked from here.
        count: How many desks.
        otherwise: Answers while no desk is ready, or where one ended.
    """

    def __init__(self, root: Path, settings: Settings, *, count: int, otherwise: Asked) -> None:
        self._root = root
        self._settings = settings
        self._otherwise = otherwise
        self._free: queue.SimpleQueue[_Desk] = queue.SimpleQueue()
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
        """Answer a question at the first desk that is free.

        Raises:
            BelagtError: It can't be answered.
        """
        with suppress(queue.Empty):
            desk = self._free.get_nowait()
            try:
                answer = desk.ask(question, tuple(history), filters, on_stage)
            except (EOFError, OSError):
                log.warning("a process that answers questions ended; another takes its place")
                desk.close()
                self._open_one()
            except BaseException:
                self._free.put(desk)
                raise
            else:
                self._free.put(desk)
                return answer
        return self._otherwise.ask(
            question, history=history, filters=filters, on_claim=on_claim, on_stage=on_stage
        )

    def close(self) -> None:
        """End the processes that are free; one that still answers ends with this process."""
        self._closed = True
        with suppress(queue.Empty):
            while True:
                self._free.get_nowait().close()

    def _open_one(self) -> None:
        if not self._closed:
            threading.Thread(target=self._open, name="open-desk", daemon=True).start()

    def _open(self) -> None:
        """Take a desk into use once it has loaded; where it can't, this process answers."""
        desk = _Desk(self._root, self._settings)
        try:
            desk.wait_until_loaded()
        except (EOFError, OSError):
            log.warning("a process that answers questions did not start; the server answers itself")
            desk.close()
        else:
            self._free.put(desk)


class _Desk:
    """One process, and the line to it; used by one thread at a time."""

    def __init__(self, root: Path, settings: Settings) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        self._process = context.Process(
            target=_sit, args=(theirs, root, settings), name="desk", daemon=True
        )
        self._process.start()
        # Only the process may hold its end, so that its death is the end of the line.
        theirs.close()

    def wait_until_loaded(self) -> None:
        self._line.recv()

    def ask(
        self,
        question: str,
        history: tuple[str, ...],
        filters: Filters,
        on_stage: OnStage | None,
    ) -> Answer:
        self._line.send((question, history, filters))
        while True:
            told = self._line.recv()
            if isinstance(told, Answer):
                return told
            if isinstance(told, BaseException):
                raise told
            if on_stage is not None:
                on_stage(told, None)

    def close(self) -> None:
        self._line.close()
        self._process.join(1)
        if self._process.is_alive():
            self._process.kill()


def _sit(line: Connection, root: Path, settings: Settings) -> None:
    """Answer what comes over the line until it ends."""
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
    # What is loaded stays: looking through it for garbage again and again takes longer than asking.
    gc.freeze()
    line.send(os.getpid())
    with suppress(EOFError, OSError):
        while True:
            question, history, filters = line.recv()
            line.send(_answer(assistant, line, question, history, filters))


def _answer(
    assistant: Asked, line: Connection, question: str, history: tuple[str, ...], filters: Filters
) -> Answer | Exception:
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
