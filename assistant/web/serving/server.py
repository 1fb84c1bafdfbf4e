"""Serve the page: Streamlit as an ASGI application behind our own middleware."""

import logging
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from assistant.web.frame.modules import part_files
from assistant.web.frame.page_shell import PageShell
from assistant.web.opening import running
from assistant.web.serving.headers import SecurityHeaders
from assistant.web.serving.kept_files import KeptFiles

SCRIPT = Path(__file__).parents[1] / "frame" / "script.py"
CONFIGURATION = Path(__file__).parents[3] / ".streamlit" / "config.toml"


def application_parts() -> dict[str, Any]:
    """Give what `st.App` takes besides the script."""
    from starlette.middleware import Middleware

    return {
        "middleware": [Middleware(SecurityHeaders), Middleware(PageShell), Middleware(KeptFiles)],
        "lifespan": _load_in_background,
        "on_script_error": _tell_of_fault,
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
    """Load while the first page shows, so that the first answer is as quick as the rest.

    The pages are imported before anyone asks for one, for the first would wait for that.
    """
    running().warm()
    part_files()
    import assistant.web.pages.ask
    import assistant.web.pages.documents
    import assistant.web.pages.evaluation
    import assistant.web.pages.statements  # noqa: F401 -- imported to be there

    yield


def _tell_of_fault(error: Exception) -> bool:
    """Log a fault of ours, and tell the reader in the page's language that there was one."""
    import streamlit as st

    from assistant.web.markup import element, show
    from assistant.web.texts import LANGUAGES, load_texts

    logging.getLogger(__name__).error("a page failed", exc_info=error)
    texts = load_texts(st.session_state.get("language", LANGUAGES[0]))
    show(element("p", texts("fault"), class_="fault", role="alert"))
    return True
