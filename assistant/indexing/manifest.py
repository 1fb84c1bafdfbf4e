"""What a generation was made from, and the files it is made of."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import IndexingError
from assistant.indexing.report import FileFault
from assistant.indexing.schema import SCHEMA_VERSION
from assistant.records.documents import DocumentId

MANIFEST = "manifest.json"
# Chroma writes into this file whenever it is opened, so neither its hash nor its size is a proof.
LIVING = ("chroma/chroma.sqlite3",)


@dataclass(frozen=True, slots=True)
class Manifest:
    """A generation's passport, kept in it as `manifest.json`.

    Attributes:
        generation: Its id.
        encoder: The encoder as set.
        fingerprint: Of the encoder.
        dimension: Of its vectors.
        documents: Stamp by document id.
        faults: File and fault of each document that could not be read.
        unreached: Ids of vectors that Chroma's graph is known not to reach.
        files: By path within the generation: size in bytes and SHA-256.
        settings: The program's settings as they were.
    """

    generation: str
    encoder: str
    fingerprint: str
    dimension: int
    passages: int
    documents: dict[str, str]
    faults: tuple[tuple[str, str], ...] = ()
    unreached: tuple[int, ...] = ()
    files: dict[str, tuple[int, str]] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    schema: int = SCHEMA_VERSION

    @property
    def stamps(self) -> dict[DocumentId, str]:
        """Give each document's stamp."""
        return {DocumentId(name): stamp for name, stamp in self.documents.items()}

    @property
    def file_faults(self) -> tuple[FileFault, ...]:
        """Give the documents that could not be read."""
        return tuple(FileFault(file, fault) for file, fault in self.faults)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a generation's manifest."""
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=1)
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Read a generation's manifest.

    Raises:
        IndexingError: It is missing, broken or of another version of the program.
    """
    try:
        raw = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        manifest = Manifest(**raw)
    except (OSError, ValueError, TypeError) as error:
        raise IndexingError(
            f'{folder / MANIFEST}: cannot be read ({error}). Run "belagt index --rebuild"'
        ) from error
    if manifest.schema != SCHEMA_VERSION:
        raise IndexingError(
            f"{folder}: the index is of version {manifest.schema}, this program reads version "
            f'{SCHEMA_VERSION}. Run "belagt index"'
        )
    return manifest


def describe_files(folder: Path) -> dict[str, tuple[int, str]]:
    """Give size and SHA-256 of each file of a generation, by path within it."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    # Hashing frees the interpreter lock, so two files are read at once.
    with ThreadPoolExecutor(max_workers=2) as pool:
        sums = pool.map(_digest, paths)
        return {
            path.relative_to(folder).as_posix(): (path.stat().st_size, digest)
            for path, digest in zip(paths, sums, strict=True)
        }


def broken_files(folder: Path, manifest: Manifest, *, thorough: bool) -> list[str]:
    """Give the files that are missing or not what the manifest says, by path.

    Args:
        thorough: Compare hashes, not only sizes.
    """
    broken = []
    for name, (size, digest) in manifest.files.items():
        path = folder / name
        if not path.is_file():
            broken.append(name)
        elif name in LIVING:
            continue
        elif path.stat().st_size != size or (thorough and _digest(path) != digest):
            broken.append(name)
    return broken


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
