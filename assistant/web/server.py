"""Serve the page: Streamlit as an ASGI application behind our own middleware."""

import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from assistant.web.headers import SecurityHeaders
from assistant.web.page_shell import PageShell
from assistant.web.service import running

SCRIPT = Path(__file__).with_name("script.py")
CONFIGURATION = Path(__file__).parents[2] / ".streamlit" / "config.toml"


def application_parts() -> dict[str, Any]:
    """Give what `st.App` takes besides the script."""
    from starlette.middleware import Middleware

    return {
        "middleware": [Middleware(SecurityHeaders), Middleware(PageShell)],
        "lifespan": _load_in_background,
    }


def serve(port: int) -> None:
    """Serve on this port of the local machine until stopped.

    The settings are handed over one by one, because Streamlit looks for its file beside the
    program that was started, which is not where ours lies.
    """
    import streamlit as st

    options = configuration() | {"server.port": port}
    st.App(SCRIPT, **application_parts()).run(config=options)


def configuration() -> dict[str, Any]:
    """Read `.streamlit/config.toml` as dotted names, such as `server.address`."""
    return _flat(tomllib.loads(CONFIGURATION.read_text("utf-8")), "")


def _flat(table: dict[str, Any], prefix: str) -> dict[str, Any]:
    options: dict[str, Any] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            options |= _flat(value, f"{prefix}{name}.")
        else:
            options[prefix + name] = value
    return options


@asynccontextmanager
async def _load_in_background(_app: object) -> AsyncIterator[None]:
    """Load while the first page shows, so that the first answer is as quick as the rest."""
    running().warm()
    yield
