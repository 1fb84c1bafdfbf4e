"""The documents of a catalogue without their texts."""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from assistant.indexing.stores.rows import unpack_facts
from assistant.records.documents import Facts
from assistant.records.places import PlaceKind


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document of the index without its text: facts, counts and faults.

    Attributes:
        pages: How many it has, those that could not be read among them.
        page_faults: Page number and fault of each page that could not be read.
        abbreviations: Short forms that it writes out, each with what it stands for.
    """

    facts: Facts
    place: PlaceKind
    pages: int
    passages: int
    statements: int
    warnings: tuple[str, ...]
    page_faults: tuple[tuple[int, str], ...]
    abbreviations: tuple[tuple[str, str], ...]


def document_rows(db: sqlite3.Connection, *, only_faulty: bool = False) -> tuple[DocumentRow, ...]:
    """Give all documents by id, or those with pages that could not be read."""
    query = (
        "SELECT facts, place, pages, passages, statements, warnings, page_faults, abbreviations "
        "FROM documents"
    )
    rows = db.execute(query + (" WHERE page_faults <> '[]'" if only_faulty else ""))
    return tuple(
        DocumentRow(
            unpack_facts(facts),
            place,
            pages,
            passages,
            statements,
            _listed(warnings),
            tuple((number, fault) for number, fault in _listed(page_faults)),
            tuple((short, meaning) for short, meaning in _listed(abbreviations)),
        )
        for (
            facts,
            place,
            pages,
            passages,
            statements,
            warnings,
            page_faults,
            abbreviations,
        ) in rows
    )


def _listed(text: str) -> tuple[Any, ...]:
    """Give a JSON list; nearly all are empty."""
    return () if text == "[]" else tuple(json.loads(text))
