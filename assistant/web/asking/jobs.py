"""Answer questions in the background, so that a page may stop, leave or come back meanwhile."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from assistant.answering.rephrasing.model import ChatFault
from assistant.records.answers import Answer, Claim
from assistant.records.questions import Filters
from assistant.web.keeping.conversations import Conversations, Turn

OnStage: TypeAlias = Callable[[str, Answer | None], None]
OnClaim: TypeAlias = Callable[[Claim], None]


class Asked(Protocol):
    """What answers questions."""

    def ask(
        self,
        question: str,
        *,
        history: Sequence[str] = ...,
        filters: Filters = ...,
        on_claim: OnClaim | None = ...,
        on_stage: OnStage | None = ...,
    ) -> Answer:
        """Answer a question; `history` holds the earlier ones, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, in which conversation."""

    conversation: str
    text: str
    history: tuple[str, ...]
    filters: Filters


class Job:
    """One question under way; any thread may look at it.

    Attributes:
        stage: The last stage that is done; "" before the first.
        draft: The built-in answer, once it is composed.
        claims: What a chat model has written and was verified, in order.
    """

    def __init__(self, question: Question) -> None:
        self.question = question
        self.stage = ""
        self.draft: Answer | None = None
        self.claims: tuple[Claim, ...] = ()
        self._changed = threading.Event()
        self._cut = False
        self._turn: Future[Turn] = Future()

    @property
    def done(self) -> bool:
        """Whether the turn is kept, or the question failed."""
        return self._turn.done()

    def wait(self, seconds: float) -> None:
        """Wait until there is something new to show, at most this long."""
        self._changed.wait(seconds)
        self._changed.clear()

    def wait_until_done(self, seconds: float) -> None:
        """Wait until the turn is kept, at most this long."""
        wait([self._turn], seconds)

    def turn(self) -> Turn:
        """Give the turn, waiting for it.

        Raises:
            BelagtError: The question could not be answered.
        """
        return self._turn.result()

    def cut(self) -> None:
        """Let a chat model write no further claim; what it wrote and what was found is kept."""
        self._cut = True

    def work(self, assistant: Callable[[], Asked], store: Conversations) -> None:
        """Answer, and keep the turn."""
        asked = self.question
        try:
            answer = assistant().ask(
                asked.text,
                history=asked.history,
                filters=asked.filters,
                on_claim=self._claim,
                on_stage=self._stage,
            )
            turn = store.add(asked.conversation, asked.text, answer)
        except Exception as error:  # noqa: BLE001 -- raised where the turn is asked for
            self._turn.set_exception(error)
        else:
            self._turn.set_result(turn)
        self._changed.set()

    def _stage(self, name: str, draft: Answer | None) -> None:
        self.stage, self.draft = name, draft or self.draft
        self._changed.set()

    def _claim(self, claim: Claim) -> None:
        self.claims += (claim,)
        self._changed.set()
        if self._cut:
            # To the rephraser this is a model that breaks off: it keeps the claims so far.
            raise ChatFault("cut")


class Jobs:
    """The questions under way, one a conversation: the latest.

    Args:
        assistant: Gives what answers; waits while it loads.
        store: Keeps the turns.
        at_once: How many are worked on at once; the others wait in the order they came.
    """

    def __init__(
        self, assistant: Callable[[], Asked], store: Conversations, *, at_once: int
    ) -> None:
        self._assistant = assistant
        self._store = store
        self._threads = ThreadPoolExecutor(at_once, "answer")
        self._lock = threading.Lock()
        self._under_way: dict[str, Job] = {}

    def start(self, question: Question) -> Job:
        """Start on a question."""
        job = Job(question)
        with self._lock:
            self._under_way[question.conversation] = job
        self._threads.submit(self._work, job)
        return job

    def under_way(self, conversation: str) -> Job | None:
        """Give the job of a conversation whose turn is not kept yet."""
        return self._under_way.get(conversation)

    def close(self) -> None:
        """Wait for what is under way, and end the threads."""
        self._threads.shutdown()

    def _work(self, job: Job) -> None:
        job.work(self._assistant, self._store)
        with self._lock:
            if self._under_way.get(job.question.conversation) is job:
                del self._under_way[job.question.conversation]
