"""A build that is killed at any moment harms nothing."""

import os
import random
import signal
import sys
import time
from pathlib import Path

import pytest

from assistant.indexing.building.publish import UNFINISHED, generations
from tests.indexing.fakes import FakeEncoder, build, opened
from tests.indexing.states import state_of

MOMENTS = 8  # that a build is cut into, to be killed once in each
# What a build is about to do when it dies: name a generation, point at it, clean up after itself.
LAST_DEEDS = (
    ("os.rename", "generations/*"),
    ("os.rename", "current"),
    ("shutil.rmtree", f"{UNFINISHED}*"),
)


def run_build(context, workspace, small, *, kill_after=None):
    """Build in another process, killed after so many seconds; say whether it was in time."""
    process = context.Process(target=build, args=(workspace,), kwargs={"small": small})
    process.start()
    process.join(kill_after)
    killed = process.is_alive()
    process.kill()
    process.join()
    assert killed or process.exitcode == 0
    process.close()
    return killed


def run_build_until(context, workspace, small, deed):
    """Build in another process, which dies when it is about to do this."""
    process = context.Process(target=build_until, args=(workspace, small, deed))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    process.close()


def build_until(workspace, small, deed):
    event, pattern = deed

    def look(name, arguments):
        if name == event and any(Path(str(one)).match(pattern) for one in arguments):
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(look)
    build(workspace, small=small)


def change_corpus(workspace, chance):
    """Add, change or remove a document."""
    path = workspace.corpus / f"{chance.choice('abcdef')}.txt"
    if path.exists() and chance.random() < 0.3:
        path.unlink()
        return
    lines = [f"Hemlösheten nummer {chance.randrange(1000)} för barn." for _ in range(8)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize("small", [0, 2_000], ids=["in-steps", "anew"])
def test_a_killed_build_leaves_the_published_one_and_the_next_completes(
    workspace, processes, small
):
    build(workspace)
    chance, killed = random.Random(small), 0
    length = measured_length(processes, workspace, small)

    for deed in LAST_DEEDS:
        change_corpus(workspace, chance)
        run_build_until(processes, workspace, small, deed)
        assert_answers(workspace)
    for moment in range(MOMENTS):
        change_corpus(workspace, chance)
        at = (moment + chance.random()) * length / MOMENTS
        killed += run_build(processes, workspace, small, kill_after=at)
        assert_answers(workspace)
    # On a busy machine the length is measured too long, and the late ones come after the end.
    assert killed >= MOMENTS / 4

    build(workspace, small=small)
    assert not [p for p in generations(workspace.index).iterdir() if p.name.startswith(UNFINISHED)]
    arrived = state_of(workspace, scores=small > 0)
    build(workspace, rebuild=True)
    assert state_of(workspace, scores=small > 0) == arrived


def measured_length(context, workspace, small):
    (workspace.corpus / "a.txt").write_text("Först.\n", encoding="utf-8")
    run_build(context, workspace, small)
    (workspace.corpus / "a.txt").write_text("Sedan.\n", encoding="utf-8")
    started = time.monotonic()
    run_build(context, workspace, small)
    return time.monotonic() - started


def assert_answers(workspace):
    with opened(workspace) as generation:
        assert generation.nearest(FakeEncoder().encode_question("hemlösheten"), 3)
        ids = generation.passage_ids()
        assert [passage.id for passage in generation.passages(ids)] == list(ids)
