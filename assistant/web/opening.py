"""Open the service that all pages of a process share, with what answers behind it."""

import gc
import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import cast

from assistant.errors import BelagtError
from assistant.settings import Settings, read_settings
from assistant.web.asking.desk import FIRST_QUESTION
from assistant.web.asking.desks import Desks
from assistant.web.asking.jobs import Asked
from assistant.web.background.reading_ahead import ReadingAhead, ReadsAhead
from assistant.web.service import DESKS, Loaded, Service
from assistant.web.texts import LANGUAGES, load_texts
from assistant.workspace import Workspace, open_workspace

WORKSPACE_VARIABLE = "BELAGT_WORKSPACE"

_running: list[Service] = []
_starting = threading.Lock()


def run_with(service: Service) -> None:
    """Let all pages of this process use this service."""
    _running[:] = [service]


def running() -> Service:
    """Give this process's service; opened from the environment where nothing started one."""
    with _starting:
        if not _running:
            root = Path(os.environ.get(WORKSPACE_VARIABLE, "."))
            _running.append(open_service(open_workspace(root), read_settings()))
        return _running[0]


def open_service(workspace: Workspace, settings: Settings) -> Service:
    """Open the service of a workspace; the heavy libraries load in its background thread."""
    from assistant.indexing.generation import Current

    current = Current(workspace, settings)

    def load() -> Loaded:
        from assistant.answering import Assistant
        from assistant.answering.engine import EngineRoom
        from assistant.web.suggesting.examples import example_questions

        # One generation is held open for page and answers, because only one may hold Chroma.
        room = EngineRoom(workspace, settings, current=current)
        # The first answer loads what later ones find loaded, so it is not left to a reader.
        with suppress(BelagtError):
            Assistant(room.engine, settings).ask(FIRST_QUESTION)
        room.engine()
        # The first page that is opened would else read documents for its examples.
        for language in LANGUAGES:
            example_questions(current.get(), load_texts(language))
        # What is loaded stays, and looking through it for garbage takes time from each answer.
        gc.freeze()
        searcher = ReadingAhead(
            lambda: cast("ReadsAhead", room.engine().ranker), lambda: current.get().id
        )
        searcher()
        assistant = Assistant(room.engine, settings)
        return Loaded(assistant, searcher, _desks(workspace, settings, assistant))

    return Service(workspace, settings, load=load, published=current.get)


def _desks(workspace: Workspace, settings: Settings, otherwise: Asked) -> Desks | None:
    """Give a desk a core; none where there is one core, or where a chat model is waited for."""
    if settings.chat_model is not None or (os.cpu_count() or 1) < 2:
        return None
    return Desks(workspace.root, settings, count=DESKS, otherwise=otherwise)
