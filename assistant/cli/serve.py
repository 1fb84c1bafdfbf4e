"""belagt serve: bring the index up to date where it is not, then serve the page."""

import socket
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli import state
from assistant.errors import IndexingError, WorkspaceError

if TYPE_CHECKING:
    from assistant.settings import Settings
    from assistant.workspace import Workspace

FIRST_PORT = 8501
TRIES = 20  # ports looked at before giving up


def serve(
    port: Annotated[
        int | None, typer.Option(help="Port of this machine; by default 8501 or the next free.")
    ] = None,
) -> None:
    """Serve the page on this machine, after indexing what is new."""
    chosen = free_port(FIRST_PORT, TRIES) if port is None else free_port(port, 1)
    workspace, settings = state.workspace(), state.settings()
    bring_up_to_date(workspace, settings)

    from assistant.web.opening import open_service, run_with
    from assistant.web.serving.server import serve as serve_page

    run_with(open_service(workspace, settings))
    typer.echo(f"Belagt: http://localhost:{chosen}  (Ctrl+C stops)")
    serve_page(chosen)


def free_port(first: int, tries: int) -> int:
    """Give the first port that nothing listens on.

    Raises:
        WorkspaceError: All that were tried are taken.
    """
    for port in range(first, first + tries):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    taken = f"port {first}" if tries == 1 else f"ports {first} to {first + tries - 1}"
    raise WorkspaceError(f"{taken}: taken by another program. Name a free one with --port")


def bring_up_to_date(workspace: "Workspace", settings: "Settings") -> None:
    """Index what is new; files that can't be indexed are named and the rest is served.

    Where the corpus has not changed this only compares files, so a second start is quick. Where
    the index can't be written but one is published, that one serves.

    Raises:
        IndexingError: The index can't be written, and none is published.
    """
    from assistant.cli.index import build_with_progress, describe
    from assistant.indexing.generation import Current

    try:
        report = build_with_progress()
    except IndexingError as error:
        Current(workspace, settings).get().close()
        typer.echo(f"{error}. Serving the index as it was published before", err=True)
        return
    if report.published:
        typer.echo(describe(report))
    for fault in report.faults:
        typer.echo(fault.fault, err=True)
