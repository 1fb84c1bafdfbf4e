"""Ask as many readers would, over the page's own websocket, and time the answers."""

import asyncio
import random
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
    """Open a page for each reader, then let all ask at the same moment, round after round.

    The next round begins when the slowest reader has an answer. No two readers ask the same
    where there are questions enough, and no reader asks one twice.
    """
    return asyncio.run(_ask(port, questions, readers, rounds, pause=0.0))


def ask_in_conversations(
    port: int, questions: Sequence[str], *, readers: int, rounds: int, pause: float
) -> Load:
    """Open a page for each reader, and let each ask whenever it has read the answer before.

    Args:
        port: Of the server on this machine.
        questions: Taken in turn, as in `ask_at_once`.
        readers: How many pages stay open; each conversation grows with its questions.
        rounds: Questions of each reader.
        pause: Seconds from one question of a reader to the next, on average; drawn evenly from
            none to twice as long, so that readers fall together as often as by chance.
    """
    return asyncio.run(_ask(port, questions, readers, rounds, pause=pause))


async def _ask(
    port: int, questions: Sequence[str], readers: int, rounds: int, *, pause: float
) -> Load:
    seconds: list[float] = []
    faults: list[str] = []
    chance = random.Random(readers)  # noqa: S311 -- the same load each time, no secret
    pages = [_Page(port) for _ in range(readers)]
    await asyncio.gather(*(page.open() for page in pages))

    async def read_and_ask(index: int, number: int) -> None:
        await asyncio.sleep(chance.uniform(0.0, 2 * pause))
        try:
            question = questions[(index + number * readers) % len(questions)]
            seconds.append(await pages[index].ask(question))
        except Exception as error:  # noqa: BLE001 -- counted and named
            faults.append(f"{type(error).__name__}: {error}")

    async def converse(index: int) -> None:
        for number in range(rounds):
            await read_and_ask(index, number)

    if pause:
        await asyncio.gather(*map(converse, range(readers)))
    else:
        for number in range(rounds):
            await asyncio.gather(*(read_and_ask(index, number) for index in range(readers)))
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
