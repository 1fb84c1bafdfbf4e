"""A service over fakes, and the page's script run without a browser."""

import sys

import pytest
from streamlit.testing.v1 import AppTest

from assistant.web import opening
from assistant.web.serving.server import SCRIPT
from tests.web.fakes import fake_service


@pytest.fixture(autouse=True)
def main_module_as_before(monkeypatch):
    """Else a page's script stays the main module, which a process started later would run."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.fixture
def service(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "_running", [])
    made = fake_service(tmp_path)
    opening.run_with(made)
    yield made
    made.close()


@pytest.fixture
def page(service):
    return AppTest.from_file(str(SCRIPT), default_timeout=30)
