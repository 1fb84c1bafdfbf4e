"""What a document's place in the index depends on, as one stamp, and which documents changed."""

import hashlib
import importlib.util
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from operator import attrgetter
from pathlib import Path

from assistant.indexing.building.digests import Digests
from assistant.indexing.stores.schema import SCHEMA_VERSION
from assistant.indexing.wording import WORDING_VERSION
from assistant.records.documents import DocumentId, Facts

# Their output is in the index; another version of theirs may read or stem otherwise.
LIBRARIES = ("pypdfium2", "python-docx", "python-pptx", "trafilatura", "pystemmer", "wordfreq")
# A tuple is written in a third of the time of a record, and a corpus may have thousands.
_FACTS = attrgetter(*(field.name for field in fields(Facts)))
PACKAGES = ("assistant.records", "assistant.language", "assistant.reading")


@dataclass(frozen=True, slots=True)
class Changes:
    """How the corpus differs from what is indexed, each in the corpus's order."""

    added: tuple[DocumentId, ...]
    changed: tuple[DocumentId, ...]
    removed: tuple[DocumentId, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def find_changes(indexed: Mapping[DocumentId, str], present: Mapping[DocumentId, str]) -> Changes:
    """Compare stamps by document: as indexed, and as the corpus is now."""
    return Changes(
        added=tuple(name for name in present if name not in indexed),
        changed=tuple(name for name, stamp in present.items() if indexed.get(name, stamp) != stamp),
        removed=tuple(name for name in indexed if name not in present),
    )


def stamp(facts: Facts, path: str, corrections: str | None, digests: Digests) -> str:
    """Give 32 digits of a document's bytes, facts, corrections, and the code that reads it.

    Args:
        path: Its file.
        corrections: The file of its corrections, where there is one.

    Raises:
        OSError: The file cannot be opened.
    """
    digest = hashlib.blake2b(digest_size=16)
    digest.update(digests.digest(path))
    digest.update(repr(_FACTS(facts)).encode())
    digest.update(digests.digest(corrections) if corrections else b"none")
    digest.update(code_stamp().encode())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def code_stamp() -> str:
    """Give 32 digits of everything that turns a file into passages and terms."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(f"{SCHEMA_VERSION} {WORDING_VERSION}".encode())
    for library in LIBRARIES:
        digest.update(f"{library} {_version(library)}".encode())
    for path in _code_files():
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _code_files() -> Iterable[Path]:
    for package in PACKAGES:
        spec = importlib.util.find_spec(package)
        for folder in (spec.submodule_search_locations or []) if spec else []:
            files = (path for path in Path(folder).rglob("*") if path.is_file())
            yield from sorted(path for path in files if path.suffix != ".pyc")


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "none"
