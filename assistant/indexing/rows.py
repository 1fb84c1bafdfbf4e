"""Records to bytes and back, as compressed JSON, for the catalogue's rows."""

import zlib
from typing import Any

from pydantic import TypeAdapter

from assistant.records.documents import Document, Facts, Passage

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


def unpack_facts(data: bytes) -> Facts:
    """Give the facts that were packed."""
    facts: Facts = _adapter(Facts).validate_json(zlib.decompress(data))
    return facts
