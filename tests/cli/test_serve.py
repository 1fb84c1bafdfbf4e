"""The page finds a port of its own and starts over whatever index there is."""

import socket

import pytest

from assistant.cli.serve import free_port
from assistant.errors import WorkspaceError


@pytest.fixture
def taken():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_a_taken_port_gives_way_to_the_next(taken):
    assert free_port(taken, 20) > taken


def test_a_taken_port_that_was_named_is_a_clear_error(taken):
    with pytest.raises(WorkspaceError, match=f"port {taken}: taken by another program"):
        free_port(taken, 1)
