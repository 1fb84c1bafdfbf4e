"""What all tests share: no network but loopback, and quiet libraries."""

import socket

import pytest

from assistant.environment import quiet_libraries

quiet_libraries()
LOOPBACK = ("127.", "::1", "localhost")


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Refuse any connection that is not loopback."""
    connect = socket.socket.connect

    def refuse(self, address):
        if isinstance(address, tuple) and not str(address[0]).startswith(LOOPBACK):
            raise AssertionError(f"a test tried to reach {address[0]}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)
