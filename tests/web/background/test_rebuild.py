"""One build at a time, and its end is told."""

import threading
from dataclasses import replace

from assistant.errors import IndexingError
from assistant.indexing.building.report import BuildReport
from assistant.web.background.rebuild import Rebuild

REPORT = BuildReport("g", True, 1, 2, 3)


def finish(rebuild):
    for thread in threading.enumerate():
        if thread.name == "rebuild":
            thread.join(10)
    return rebuild.state


def test_progress_and_report_are_told():
    gate = threading.Event()

    def update(progress):
        progress("encode", 3, 9)
        gate.wait(10)
        return REPORT

    rebuild = Rebuild(update)
    rebuild.start("clerk")
    gate.set()

    state = finish(rebuild)
    assert (state.running, state.done, state.total, state.report) == (False, 3, 9, REPORT)


def test_a_change_during_a_build_is_built_too():
    under_way, gate, builds = threading.Event(), threading.Event(), []

    def update(_progress):
        builds.append(len(builds))
        under_way.set()
        gate.wait(10)
        return replace(REPORT, generation=f"g{len(builds)}")

    rebuild = Rebuild(update)
    rebuild.start("clerk")
    under_way.wait(10)
    rebuild.start("clerk")
    rebuild.start("clerk")
    gate.set()

    state = finish(rebuild)
    assert builds == [0, 1]
    assert (state.running, state.report.generation) == (False, "g2")


def test_any_end_of_a_build_is_told():
    def update(_progress):
        raise RuntimeError("the store is gone")

    rebuild = Rebuild(update)
    rebuild.start("clerk")

    state = finish(rebuild)
    assert not state.running
    assert "the store is gone" in state.fault


def test_a_fault_is_told_and_the_next_build_may_start():
    outcomes = iter([IndexingError("index: busy"), REPORT])

    def update(_progress):
        outcome = next(outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    rebuild = Rebuild(update)
    rebuild.start("clerk")
    assert finish(rebuild).fault == "index: busy"
    rebuild.start("clerk")
    assert finish(rebuild).report == REPORT
