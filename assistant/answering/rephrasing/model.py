"""The chat model, whichever is set, behind one door that keeps to its time."""

import queue
import threading
import time
from collections.abc import Iterator
from typing import Any, Protocol

from assistant.errors import WorkspaceError
from assistant.settings import Settings


class ChatFault(Exception):  # noqa: N818 - caught and shown as a note, never raised to a user
    """Why the model gave no (whole) answer: "time", "busy", "error" or "missing"."""


class ChatModel(Protocol):
    """Streams the text that a model answers with."""

    @property
    def name(self) -> str: ...

    def stream(self, messages: list[tuple[str, str]]) -> Iterator[str]:
        """Give the answer's text piece by piece.

        Raises:
            ChatFault: It failed, or its time was up.
        """


class LangChainModel:
    """Any model that LangChain's `init_chat_model` takes, as `provider:name`."""

    def __init__(self, settings: Settings) -> None:
        """Make the client; nothing is sent.

        Raises:
            WorkspaceError: The provider's package is not installed, or its settings are wrong.
        """
        self.name = settings.chat_model or ""
        self._timeout = settings.chat_timeout
        self._client = _client(settings)

    def stream(self, messages: list[tuple[str, str]]) -> Iterator[str]:
        """Give the answer's text piece by piece, within the time that is set in all.

        A client's own time-out starts anew with each byte, so the reading is done by a thread
        that is left behind when the time is up.
        """
        pieces: queue.Queue[str | BaseException | None] = queue.Queue()
        stopped = threading.Event()
        work = threading.Thread(
            target=_read, args=(self._client, messages, pieces, stopped), daemon=True
        )
        work.start()
        deadline = time.monotonic() + self._timeout
        try:
            while (piece := _next(pieces, deadline)) is not None:
                yield piece
        finally:
            stopped.set()


def _client(settings: Settings) -> Any:
    from langchain.chat_models import init_chat_model

    options: dict[str, Any] = {"temperature": 0, "timeout": settings.chat_timeout, "max_retries": 0}
    if settings.chat_base_url:
        options["base_url"] = settings.chat_base_url
        # Servers of one's own take any key, but the client insists on one.
        options["api_key"] = _key() or "none"
    try:
        return init_chat_model(settings.chat_model, **options)
    except ImportError as error:
        raise WorkspaceError(
            f"BELAGT_CHAT_MODEL={settings.chat_model}: {error}. Install the provider's package, "
            'for example with pip install "belagt[openai]"'
        ) from error
    except Exception as error:
        raise WorkspaceError(
            f"BELAGT_CHAT_MODEL={settings.chat_model}: {error}. "
            "Write it as provider:name and set the provider's key"
        ) from error


def _key() -> str | None:
    import os

    return os.environ.get("OPENAI_API_KEY")


def _read(
    client: Any,
    messages: list[tuple[str, str]],
    pieces: "queue.Queue[str | BaseException | None]",
    stopped: threading.Event,
) -> None:
    try:
        for chunk in client.stream(messages):
            if stopped.is_set():
                return
            if text := _text(chunk.content):
                pieces.put(text)
        pieces.put(None)
    except BaseException as error:  # noqa: BLE001 - handed to the thread that waits
        pieces.put(error)


def _text(content: Any) -> str:
    if isinstance(content, str):
        return content
    return "".join(
        part.get("text", "") if isinstance(part, dict) else str(part) for part in content
    )


def _next(pieces: "queue.Queue[str | BaseException | None]", deadline: float) -> str | None:
    try:
        piece = pieces.get(timeout=max(deadline - time.monotonic(), 0.001))
    except queue.Empty:
        raise ChatFault("time") from None
    if isinstance(piece, BaseException):
        raise ChatFault(_kind(piece)) from piece
    return piece


def _kind(error: BaseException) -> str:
    if getattr(error, "status_code", None) == 429:
        return "busy"
    return "time" if "timeout" in type(error).__name__.lower() else "error"
