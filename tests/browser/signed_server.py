"""Serve the page with sign-in: `python -m tests.browser.signed_server PORT PROVIDER_PORT`."""

import sys
import tempfile
from pathlib import Path

import streamlit as st

from assistant.environment import quiet_libraries
from assistant.web.opening import run_with
from assistant.web.serving.server import SCRIPT, application_parts, configuration
from tests.browser.provider import CLIENT
from tests.web.fakes import fake_service


def secrets(port, provider):
    return {
        "auth": {
            "redirect_uri": f"http://localhost:{port}/oauth2callback",
            "cookie_secret": "only-for-this-test-0123456789abcdef",
            "client_id": CLIENT,
            "client_secret": "only-for-this-test",
            "server_metadata_url": f"http://localhost:{provider}/.well-known/openid-configuration",
        },
        "roles": {"clerk": ["belagt-clerks"], "reader": ["belagt-readers"]},
    }


def main():
    quiet_libraries()
    port, provider = map(int, sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        run_with(fake_service(Path(folder)))
        application = st.App(SCRIPT, secrets=secrets(port, provider), **application_parts())
        application.run(config=configuration() | {"server.port": port})


if __name__ == "__main__":
    main()
