"""Open the published generation, mended first where a derived store is broken, and follow it."""

import threading
from pathlib import Path

from assistant.errors import IndexingError
from assistant.indexing.building.derive import CATALOGUE
from assistant.indexing.building.publish import current
from assistant.indexing.building.state import inspect
from assistant.indexing.encoders.encoder import expected_fingerprint
from assistant.indexing.manifest import Manifest
from assistant.indexing.mending import mend
from assistant.indexing.opened import Generation
from assistant.settings import Settings
from assistant.workspace import Workspace

__all__ = ["Current", "Generation", "open_generation"]

# A build may publish and sweep between reading the pointer and opening what it names.
ATTEMPTS = 3


def open_generation(
    workspace: Workspace, settings: Settings, *, fingerprint: str | None = None
) -> Generation:
    """Open what is published.

    Args:
        fingerprint: Of the encoder that will ask; by default that of the settings' encoder.

    Raises:
        IndexingError: Nothing is published, it was made with another encoder or version, or it
            is broken and cannot be mended now.
    """
    wanted = fingerprint or expected_fingerprint(settings)
    for attempt in range(ATTEMPTS):
        folder = _published(workspace.index)
        try:
            return _open(workspace.index, folder, settings, wanted)
        except (FileNotFoundError, _MendedError):
            if attempt == ATTEMPTS - 1:
                raise
    raise AssertionError("unreachable")


class Current:
    """The published generation, whichever that is now; for the threads of a server."""

    def __init__(
        self, workspace: Workspace, settings: Settings, *, fingerprint: str | None = None
    ) -> None:
        self._workspace = workspace
        self._settings = settings
        self._fingerprint = fingerprint
        self._lock = threading.Lock()
        self._open: Generation | None = None

    def get(self) -> Generation:
        """Give the published generation, opened anew where another was published.

        One that is replaced stays usable for whoever still holds it.

        Raises:
            IndexingError: As `open_generation`.
        """
        opened = self._open
        if opened is not None and _pointer(self._workspace.index) == opened.id:
            return opened
        with self._lock:
            if self._open is None or _pointer(self._workspace.index) != self._open.id:
                self._open = open_generation(
                    self._workspace, self._settings, fingerprint=self._fingerprint
                )
            return self._open


class _MendedError(IndexingError):
    """A new generation was published in place of a broken one: open that."""


def _open(index: Path, folder: Path, settings: Settings, fingerprint: str) -> Generation:
    state = inspect(folder)
    _check_encoder(state.manifest, settings, fingerprint)
    if CATALOGUE in state.broken:
        raise IndexingError(
            f"{folder / CATALOGUE}: missing or not what was written. "
            'Run "belagt index", which makes the index anew'
        )
    if not state.broken:
        try:
            return Generation(folder, state.manifest)
        except IndexingError:
            # The files are as long as they were written, but a store does not open or find.
            pass
    mend(index, folder.name)
    raise _MendedError(f'{folder}: is broken. Run "belagt index"')


def _check_encoder(manifest: Manifest, settings: Settings, fingerprint: str) -> None:
    if manifest.fingerprint != fingerprint:
        raise IndexingError(
            f'index: made with the encoder "{manifest.encoder}" ({manifest.fingerprint}), but '
            f'"{settings.encoder}" ({fingerprint}) is set. Run "belagt index", which encodes all '
            "passages anew, or set BELAGT_ENCODER back"
        )


def _published(index: Path) -> Path:
    folder = current(index)
    if folder is None:
        raise IndexingError(f'{index}: nothing is indexed yet. Run "belagt index"')
    return folder


def _pointer(index: Path) -> str:
    try:
        return (index / "current").read_text(encoding="utf-8").strip()
    except OSError:
        return ""
