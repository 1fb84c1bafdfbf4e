"""Read question sets that a spreadsheet saved, whichever country it is set to."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.errors import EvaluationError
from assistant.evaluation.reading_sets import check_set
from assistant.evaluation.sets import NamedSet
from assistant.evaluation.spreadsheet.cells import unguarded
from assistant.evaluation.spreadsheet.rows import row_faults, stated
from assistant.evaluation.spreadsheet.writing import COLUMNS


def read_spreadsheet(file: Path) -> tuple[NamedSet, ...]:
    """Read sets from CSV, in order of appearance.

    Raises:
        EvaluationError: It cannot be read, or a cell is wrong; each fault names row and column.
    """
    sets: dict[str, dict[str, Any]] = {}
    faults: list[str] = []
    for number, row in _rows(file):
        faults += [
            f"{file}: row {number}, column {column}: {fault}" for column, fault in row_faults(row)
        ]
        content = sets.setdefault(
            row["set"],
            {"name": row["set name"], "description": row["set description"], "questions": []},
        )
        content["questions"].append(stated(row))
    if faults:
        raise EvaluationError("\n".join(faults))
    return tuple(
        NamedSet(name, check_set(content, f"{file}: set {name}")) for name, content in sets.items()
    )


def _rows(file: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Give each row under the heads with its number in the spreadsheet, counted from 1."""
    try:
        # Bytes, because a line end inside a cell is the cell's own.
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise EvaluationError(f"{file}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise EvaluationError(
            f'{file}: not UTF-8. Save it in Excel as "CSV UTF-8 (comma delimited)"'
        ) from error
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise EvaluationError(
            f"{file}: not CSV ({error}). Save it in Excel as CSV UTF-8"
        ) from error
    _check_heads(file, rows[0] if rows else [])
    heads = [head.strip() for head in rows[0]]
    for number, cells in enumerate(rows[1:], start=2):
        if any(cell.strip() for cell in cells):
            # Excel leaves out empty cells at the end of a row.
            full = [*cells, *[""] * (len(heads) - len(cells))]
            yield number, {head: unguarded(cell) for head, cell in zip(heads, full, strict=False)}


def _delimiter(text: str) -> str:
    # A spreadsheet set to another country saves commas or tabs; the heads say which.
    head = text.partition("\n")[0]
    return max(";,\t", key=head.count)


def _check_heads(file: Path, heads: Sequence[str]) -> None:
    named = [head.strip() for head in heads]
    missing = [column for column in COLUMNS if column not in named]
    unknown = [head for head in named if head and head not in COLUMNS]
    if missing or unknown:
        wrong = [f'column "{name}" is missing' for name in missing]
        wrong += [f'column "{name}" is unknown' for name in unknown]
        raise EvaluationError(f"{file}: row 1: {'; '.join(wrong)}. Heads: {'; '.join(COLUMNS)}")
