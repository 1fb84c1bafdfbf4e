"""The assistant loads once, in the background, and is tried again where it failed."""

import threading

import pytest

from assistant.errors import IndexingError
from assistant.settings import Settings
from assistant.web.service import Loaded, Service
from assistant.workspace import Workspace

LOADED = Loaded("assistant", lambda: "searcher")


def service(tmp_path, load):
    return Service(Workspace(tmp_path), Settings(), load=load, published=lambda: None)


def test_readers_wait_for_one_load(tmp_path):
    loads = []
    gate = threading.Event()
    shared = service(tmp_path, lambda: loads.append(gate.wait(10)) or LOADED)

    shared.warm()
    assert not shared.ready
    gate.set()

    assert [shared.assistant(), shared.assistant()] == ["assistant", "assistant"]
    assert loads == [True]
    shared.close()


def test_a_failed_load_is_tried_again(tmp_path):
    attempts = iter([IndexingError("no index"), LOADED])

    def load():
        outcome = next(attempts)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    shared = service(tmp_path, load)
    with pytest.raises(IndexingError):
        shared.assistant()

    assert shared.assistant() == "assistant"
    shared.close()
