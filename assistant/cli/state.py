"""The workspace that this run of the tool works in."""

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.workspace import Workspace, open_workspace

if TYPE_CHECKING:
    from assistant.settings import Settings

_chosen = [Path()]


def choose_workspace(root: Path) -> None:
    """Remember the folder named on the command line."""
    _chosen[0] = root


def workspace() -> Workspace:
    """Open the workspace that was named.

    Raises:
        WorkspaceError: The folder has no `corpus/`.
    """
    return open_workspace(_chosen[0])


def settings() -> "Settings":
    """Read the settings; here, so that `--help` need not import their library.

    Raises:
        WorkspaceError: A setting has a value that it cannot take.
    """
    from assistant.settings import read_settings

    return read_settings()
