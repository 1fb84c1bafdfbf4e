"""What all tests share: no network but loopback, quiet libraries, and who runs what when."""

import socket
from pathlib import Path

import pytest

from assistant.environment import quiet_libraries

quiet_libraries()
LOOPBACK = ("127.", "::1", "localhost")
TESTS = Path(__file__).parent
# What takes longest begins, so that no worker is left with it while the others have done.
FIRST = ("browser", "indexing", "retrieval", "evaluation", "training", "cli", "web", "reading")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: _turn(item.path.relative_to(TESTS).parts[0]))


def _turn(folder):
    return FIRST.index(folder) if folder in FIRST else len(FIRST)


@pytest.hookimpl(optionalhook=True)  # xdist's
def pytest_xdist_make_scheduler(config, log):
    from tests.scheduling import Scheduling

    return Scheduling(config, log)


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Refuse any connection that is not loopback."""
    connect = socket.socket.connect

    def refuse(self, address):
        if isinstance(address, tuple) and not str(address[0]).startswith(LOOPBACK):
            raise AssertionError(f"a test tried to reach {address[0]}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)
