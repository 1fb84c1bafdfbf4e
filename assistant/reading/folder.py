"""The files of a corpus folder: which are documents, and what is wrong with the others."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

# What stands in the corpus folder without being a document.
_NOT_DOCUMENTS = {
    "corpus.toml",
    "glossary.toml",
    "README.md",
    "Thumbs.db",
    "desktop.ini",
    "repairs",
}

Files: TypeAlias = Mapping[str, str | None]
"""Each file of a corpus folder by its path within it, and why it is no document of it."""


def list_files(folder: Path) -> dict[str, str | None]:
    """Give each file by its path within the folder, in order, and why it is no document.

    None for those that are documents.
    """
    found = sorted(_files(folder, ""), key=lambda item: item[0].split("/"))
    return {file: _fault(folder, file, linked=linked) for file, linked in found}


def shown(file: str) -> str:
    """Give a path as it can be printed."""
    return file.encode("utf-8", "replace").decode()


def file_fault(folder: Path, file: str) -> str | None:
    """Say why a file is no document; None where it is one."""
    return _fault(folder, file, linked=(folder / file).is_symlink())


def _files(folder: Path, within: str) -> Iterator[tuple[str, bool]]:
    """Give each file and whether it is a link; a scan, because a corpus may have thousands."""
    try:
        entries = list(os.scandir(folder))
    except PermissionError:
        # Told of as a file that cannot be opened.
        yield within.rstrip("/"), False
        return
    for entry in entries:
        name, linked = entry.name, entry.is_symlink()
        if name.startswith((".", "~")):
            continue
        if entry.is_dir(follow_symlinks=False):
            if within or name != "repairs":
                yield from _files(folder / name, f"{within}{name}/")
        elif name not in _NOT_DOCUMENTS and (entry.is_file() or linked):
            yield f"{within}{name}", linked


def _fault(folder: Path, file: str, *, linked: bool) -> str | None:
    try:
        file.encode("utf-8")
    except UnicodeEncodeError:
        # The system gives bytes that are no UTF-8 as lone surrogates.
        return "the name is not UTF-8 text. Rename the file"
    if not linked:
        return None
    path = folder / file
    if not path.exists():
        return "the link leads nowhere. Put the file itself there"
    if path.is_dir():
        return "a link to a folder, which is not followed. Put the files themselves there"
    # A link may show readers of the page what its maker alone was not to see.
    if not path.resolve().is_relative_to(folder.resolve()):
        return "the link leads out of the corpus folder. Put the file itself there"
    return None
