"""What is published, and whether it can be built upon."""

from dataclasses import dataclass
from pathlib import Path

from assistant.errors import IndexingError
from assistant.indexing.building.derive import CATALOGUE
from assistant.indexing.building.publish import current
from assistant.indexing.manifest import HASHED, Manifest, broken_files, read_manifest


@dataclass(frozen=True, slots=True)
class Base:
    """The published generation as a build finds it.

    Attributes:
        broken: Files of its derived stores that are missing or not as they were written.
    """

    folder: Path
    manifest: Manifest
    broken: tuple[str, ...]


def published_base(index: Path) -> Base | None:
    """Give what is published; None where nothing is, or its record cannot be built upon."""
    try:
        folder = current(index)
        if folder is None:
            return None
        base = inspect(folder)
    except IndexingError:
        # Whatever is wrong with it, the corpus is at hand: the build starts from nothing.
        return None
    return None if CATALOGUE in base.broken else base


def inspect(folder: Path) -> Base:
    """Compare a generation's files with its manifest.

    Raises:
        IndexingError: The manifest cannot be read, or is of another version.
    """
    manifest = read_manifest(folder)
    small = sum(size for size, _ in manifest.files.values()) <= HASHED
    return Base(folder, manifest, tuple(broken_files(folder, manifest, thorough=small)))
