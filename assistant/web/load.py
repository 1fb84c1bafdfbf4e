"""Ask as many readers at once, over the page's own websocket, and time the answers."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

LONGEST = 120.0  # seconds until an answer is given up
MESSAGE = 64 * 2**20  # bytes of the largest message that is taken


@dataclass(frozen=True, slots=True)
class Load:
    """What many readers at once met.

    Attributes:
        seconds: From sending a question until the page is done with its answer, one an answer.
        faults: What went wrong, one a question that got no answer.
    """

    readers: int
    seconds: tuple[float, ...]
    faults: tuple[str, ...]

    def quantile(self, share: float) -> float:
        """Give the time within which this share of answers came; nan where none came."""
        if not self.seconds:
            return float("nan")
        ordered = sorted(self.seconds)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def ask_at_once(port: int, questions: Sequence[str], *, readers: int, rounds: int) -> Load:
    """Open a page for each reader, then let all ask at the same moment, round after round."""
    return asyncio.run(_ask_at_once(port, questions, readers, rounds))


async def _ask_at_once(port: int, questions: Sequence[str], readers: int, rounds: int) -> Load:
    seconds: list[float] = []
    faults: list[str] = []
    pages = [_Page(port) for _ in range(readers)]
    await asyncio.gather(*(page.open() for page in pages))
    for number in range(rounds):
        asked = (
            page.ask(questions[(index + number) % len(questions)])
            for index, page in enumerate(pages)
        )
        for outcome in await asyncio.gather(*asked, return_exceptions=True):
            if isinstance(outcome, BaseException):
                faults.append(f"{type(outcome).__name__}: {outcome}")
            else:
                seconds.append(outcome)
    await asyncio.gather(*(page.close() for page in pages))
    return Load(readers, tuple(seconds), tuple(faults))


class _Page:
    """One reader's page: a websocket that speaks Streamlit's messages."""

    def __init__(self, port: int) -> None:
        self._host = f"localhost:{port}"
        self._socket: Any = None
        self._field = ""
        self._query = ""

    async def open(self) -> None:
        from websockets.asyncio.client import connect

        self._socket = await connect(
            f"ws://{self._host}/_stcore/stream",
            origin=f"http://{self._host}",  # type: ignore[arg-type]  # a plain text serves
            subprotocols=["streamlit"],  # type: ignore[list-item]  # a plain text serves
            max_size=MESSAGE,
        )
        await self._run(None)

    async def ask(self, question: str) -> float:
        """Give the seconds that an answer took.

        Raises:
            ValueError: The page was done, but showed no answer.
        """
        started = time.perf_counter()
        if not await self._run(question):
            raise ValueError(f"{question}: no answer was shown")
        return time.perf_counter() - started

    async def close(self) -> None:
        await self._socket.close()

    async def _run(self, question: str | None) -> bool:
        """Let the page run, with a question or without, and say whether an answer came."""
        from streamlit.proto.BackMsg_pb2 import BackMsg

        message = BackMsg()
        message.rerun_script.query_string = self._query
        if question is not None:
            state = message.rerun_script.widget_states.widgets.add()
            state.id = self._field
            state.chat_input_value.data = question
        await self._socket.send(message.SerializeToString())
        return await asyncio.wait_for(self._until_done(), LONGEST)

    async def _until_done(self) -> bool:
        from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

        answered = False
        while True:
            message = ForwardMsg.FromString(await self._socket.recv())
            element = message.delta.new_element
            if element.HasField("chat_input"):
                self._field = element.chat_input.id
            if element.HasField("html"):
                # Earlier answers stand within their turn; the one just made begins its element.
                answered = answered or element.html.body.startswith("<article")
            if message.HasField("page_info_changed"):
                self._query = message.page_info_changed.query_string
            if message.HasField("script_finished"):
                return answered
