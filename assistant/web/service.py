"""Hold what all readers share: the workspace, the assistant and the conversations."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from assistant.indexing.building.report import BuildReport, Progress
from assistant.settings import Settings
from assistant.web.asking import Jobs
from assistant.web.asking.desks import PLACES, Desks
from assistant.web.asking.jobs import Asked
from assistant.web.background.evaluation_run import EvaluationRun
from assistant.web.background.rebuild import Rebuild
from assistant.web.finding.search import Searcher
from assistant.web.keeping.conversations import Conversations
from assistant.web.keeping.feedback import Inbox
from assistant.web.published import Published
from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.evaluation.sessions import Session
    from assistant.indexing.generation import Generation

DESKS = 2  # processes that answer, each on a core
WRITTEN_AT_ONCE = 16  # answers at once where a chat model writes them, for they mostly wait


@dataclass(frozen=True, slots=True)
class Loaded:
    """What takes seconds to load.

    Attributes:
        searcher: Gives what searches the generation that is published now.
        desks: Answer in processes of their own, where there are any.
    """

    assistant: Asked
    searcher: Callable[[], Searcher]
    desks: Desks | None = None


class Service:
    """Loads the assistant in the background; shared by all readers' threads.

    Args:
        load: Opens the assistant; called once, again only where it failed.
        published: Gives the generation that answers now.
    """

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        *,
        load: Callable[[], Loaded],
        published: Callable[[], Published],
    ) -> None:
        self.workspace = workspace
        self.settings = settings
        self.published = published
        self.conversations = Conversations(workspace.conversations)
        self.inbox = Inbox(workspace.conversations)
        self.rebuild = Rebuild(self._rebuild)
        self.evaluation = EvaluationRun(self.workspace, self._session)
        at_once = DESKS * PLACES if settings.chat_model is None else WRITTEN_AT_ONCE
        self.jobs = Jobs(self._answering, self.conversations, at_once=at_once)
        self._load = load
        self._lock = threading.Lock()
        self._loader = ThreadPoolExecutor(1, "load-assistant")
        self._loading: Future[Loaded] | None = None

    def warm(self) -> "Future[Loaded]":
        """Start loading the assistant, where that is not under way or done."""
        with self._lock:
            if self._loading is None or _failed(self._loading):
                self._loading = self._loader.submit(self._load)
            return self._loading

    @property
    def ready(self) -> bool:
        """Whether a question would be answered without waiting for the load."""
        return self.warm().done()

    def assistant(self) -> Asked:
        """Give the assistant, waiting while it loads.

        Raises:
            BelagtError: It can't be opened; the next call tries again.
        """
        return self.warm().result().assistant

    def searcher(self) -> Searcher:
        """Give what searches statements, waiting while it loads.

        Raises:
            BelagtError: It can't be opened; the next call tries again.
        """
        return self.warm().result().searcher()

    def generation(self) -> "Generation":
        """Give the published generation itself, for the stages that read all of it."""
        return cast("Generation", self.published())

    def _session(self, sets: Sequence[str]) -> "Session":
        from assistant.evaluation.reading_sets import read_sets
        from assistant.evaluation.sessions import Session, corpus_of

        generation = self.generation()
        return Session(
            read_sets(self.workspace.questions, sets),
            self.assistant(),
            corpus_of(generation),
            generation.id,
            self.settings,
        )

    def _answering(self) -> Asked:
        loaded = self.warm().result()
        return loaded.desks or loaded.assistant

    def _rebuild(self, progress: Progress) -> BuildReport:
        from assistant.indexing.building.build import update

        return update(self.workspace, self.settings, progress=progress)

    def close(self) -> None:
        """Wait for what is under way, end threads and processes, and close the conversations."""
        self._loader.shutdown()
        self.jobs.close()
        if self._loading is not None and not _failed(self._loading):
            desks = self._loading.result().desks
            if desks is not None:
                desks.close()
        self.conversations.close()


def _failed(loading: "Future[Loaded]") -> bool:
    return loading.done() and loading.exception() is not None
