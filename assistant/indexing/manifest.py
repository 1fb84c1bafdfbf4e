"""What a generation was made from, and the files it is made of."""

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import IndexingError
from assistant.indexing.building.report import FileFault
from assistant.indexing.stores.schema import SCHEMA_VERSION
from assistant.records.documents import DocumentId
from assistant.records.questions import Language

MANIFEST = "manifest.json"
# Bytes of a generation up to which its files' hashes are compared, which then takes no time.
HASHED = 64 * 2**20
# Chroma writes into its tables whenever they are opened, so their hash proves nothing.
TABLES = "chroma.sqlite3"
# Until Chroma has written this beside its graph, it makes the graph's files anew on opening.
SETTLED = "index_metadata.pickle"


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
        graph_last: The largest id of a vector that the graph was given; None for all of them.
        graph_gone: Ids that it holds though no passage has them any more.
        trust: By language of the question, the share of its fitted weight that the encoder
            deserves; empty for all of it.
        files: By path within the generation: size in bytes and SHA-256, empty in a large one.
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
    graph_last: int | None = None
    graph_gone: tuple[int, ...] = ()
    trust: dict[Language, float] = field(default_factory=dict)
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
    values = {name: getattr(manifest, name) for name in Manifest.__slots__}
    text = json.dumps(values, ensure_ascii=False, indent=1)
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
    """Give size and SHA-256 of each file of a generation that stays as it is, by path within it.

    In a large generation the hashes are left out: it would take longer to compare them than to
    build it anew, so nobody does.
    """
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and _stays(folder, path))
    sizes = [path.stat().st_size for path in paths]
    sums = [""] * len(paths) if sum(sizes) > HASHED else [_digest(path) for path in paths]
    return {
        path.relative_to(folder).as_posix(): (size, digest)
        for path, size, digest in zip(paths, sizes, sums, strict=True)
    }


def broken_files(folder: Path, manifest: Manifest, *, thorough: bool) -> list[str]:
    """Give the files that are missing or not what was written, by path.

    Args:
        thorough: Compare hashes, not only sizes.
    """
    broken = [
        name
        for name, (size, digest) in manifest.files.items()
        if not _is_as_written(folder / name, size, digest if thorough else None)
    ]
    tables = folder / "chroma" / TABLES
    if not tables.is_file() or (thorough and not _is_sound(tables)):
        broken.append(f"chroma/{TABLES}")
    return broken


def _is_as_written(path: Path, size: int, digest: str | None) -> bool:
    if not path.is_file() or path.stat().st_size != size:
        return False
    return not digest or _digest(path) == digest


def _is_sound(tables: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"file:{tables}?mode=ro", uri=True)) as db:
            sound = db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
            count = db.execute("SELECT COUNT(*) FROM collections").fetchone()
            return bool(sound and count == (1,))
    except sqlite3.Error:
        return False


def _stays(folder: Path, path: Path) -> bool:
    if folder / "chroma" not in path.parents:
        return True
    return path.name != TABLES and (path.parent / SETTLED).is_file()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
