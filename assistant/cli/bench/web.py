"""belagt bench web: time answers to many readers at once, over a real server."""

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from assistant.cli.bench.readers import Load, ask_at_once, ask_in_conversations
from assistant.cli.serve import FIRST_PORT, TRIES, free_port
from assistant.cli.state import workspace
from assistant.errors import WorkspaceError

START = 180.0  # seconds that a server may take to start


def web(
    readers: Annotated[int, typer.Option(min=1, help="Readers who ask in the same moment.")] = 32,
    conversations: Annotated[
        int, typer.Option(min=1, help="Readers who keep a page open and ask as they read.")
    ] = 100,
    rounds: Annotated[int, typer.Option(min=1, help="Questions of each reader.")] = 3,
    pause: Annotated[
        float, typer.Option(min=0.1, help="Seconds that a reader reads before asking on.")
    ] = 10.0,
) -> None:
    """Let many readers ask over real websockets, and time their answers.

    The first load is the harshest: all ask in the same moment, each something else, as a chamber
    does when an item is called. The second is a busy day: as many as `--conversations` have a page
    open, and each asks on when it has read for `--pause` seconds, more or less. The questions are
    those of the workspace's sets. The clock runs from sending a question until the page is done
    with its answer. The clients run on this machine too, and take about a tenth of its time.
    """
    from assistant.evaluation.reading_sets import read_sets

    sets = read_sets(workspace().questions)
    questions = [one.question for named in sets for one in named.content.questions]
    with _server() as port:
        # What the first answers load; the processes that answer start within these seconds.
        ask_in_conversations(port, questions, readers=4, rounds=10, pause=1.0)
        load = ask_at_once(port, questions, readers=readers, rounds=rounds)
        _print(f"{readers} readers ask at once", load)
        load = ask_in_conversations(
            port, questions, readers=conversations, rounds=rounds, pause=pause
        )
        _print(f"{conversations} conversations, a question each {pause:g} s", load)


def _print(name: str, load: Load) -> None:
    typer.echo(
        f"{name}: {len(load.seconds)} answers, "
        f"median {load.quantile(0.5):.2f} s, 95th percentile {load.quantile(0.95):.2f} s, "
        f"slowest {load.quantile(1):.2f} s, {len(load.faults)} faults"
    )
    for fault in sorted(set(load.faults))[:5]:
        typer.echo(f"  {fault}", err=True)


@contextmanager
def _server() -> Iterator[int]:
    """Serve this workspace on a free port until the measurement is done."""
    port = free_port(FIRST_PORT, TRIES)
    root = str(workspace().root)
    command = [sys.executable, "-m", "assistant.cli", "--workspace", root, "serve"]
    process = subprocess.Popen(  # noqa: S603 - our own program, by its full path
        [*command, "--port", str(port)], stdout=subprocess.DEVNULL, env=os.environ
    )
    try:
        _wait(process, f"http://localhost:{port}/_stcore/health")
        yield port
    finally:
        process.terminate()
        process.wait(30)


def _wait(process: "subprocess.Popen[bytes]", address: str) -> None:
    deadline = time.monotonic() + START
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2):  # noqa: S310 - our own server
                return
        except OSError:
            time.sleep(0.2)
    raise WorkspaceError('the server did not start. Run "belagt serve" to see why')
