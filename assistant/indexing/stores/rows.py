"""Records to bytes and back, as compressed JSON, for the catalogue's rows."""

import zlib
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import from_json

from assistant.records.documents import Document, Facts, Passage, Speaker

# The fastest level: the rows are written far more often than they fill a disk.
_LEVEL = 1


# Made at first use: making one takes longer than packing a hundred records.
_ADAPTERS: dict[type, TypeAdapter[Any]] = {}


def _adapter(record: type) -> TypeAdapter[Any]:
    if record not in _ADAPTERS:
        _ADAPTERS[record] = TypeAdapter(record)
    return _ADAPTERS[record]


def pack(record: Document | Passage | Facts) -> bytes:
    """Give the bytes that a record is kept as."""
    return zlib.compress(_adapter(type(record)).dump_json(record), _LEVEL)


def unpack_document(data: bytes) -> Document:
    """Give the document that was packed."""
    document: Document = _adapter(Document).validate_json(zlib.decompress(data))
    return document


def unpack_passage(data: bytes) -> Passage:
    """Give the passage that was packed, its statements with it."""
    passage: Passage = _adapter(Passage).validate_json(zlib.decompress(data))
    return passage


@dataclass(frozen=True, slots=True)
class PassageTexts:
    """The texts of a passage without what they are quoted by: a third of the cost of the whole.

    Attributes:
        speaker: As "name, office"; empty where nobody presented it.
        readings: One a statement, in order.
    """

    context: tuple[str, ...]
    topic: str
    speaker: str
    goals: tuple[str, ...]
    readings: tuple[str, ...]


def unpack_texts(data: bytes) -> PassageTexts:
    """Give the texts of the passage that was packed, without checking the rest."""
    row = from_json(zlib.decompress(data))
    speaker = row["speaker"] or {"name": "", "office": ""}
    return PassageTexts(
        tuple(row["context"]),
        row["topic"] or "",
        str(Speaker(speaker["name"], speaker["office"])),
        tuple(row["goals"]),
        tuple(statement["reading"] for statement in row["statements"]),
    )


def unpack_facts(data: bytes) -> Facts:
    """Give the facts that were packed."""
    facts: Facts = _adapter(Facts).validate_json(zlib.decompress(data))
    return facts
