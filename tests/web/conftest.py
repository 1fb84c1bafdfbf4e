"""A service over fakes, and the page's script run without a browser."""

import pytest
from streamlit.testing.v1 import AppTest

from assistant.web import service as services
from assistant.web.server import SCRIPT
from tests.web.fakes import fake_service


@pytest.fixture
def service(tmp_path, monkeypatch):
    monkeypatch.setattr(services, "_running", [])
    made = fake_service(tmp_path)
    services.run_with(made)
    yield made
    made.close()


@pytest.fixture
def page(service):
    return AppTest.from_file(str(SCRIPT), default_timeout=30)
