"""Trade question sets with a spreadsheet: one row a question, as Swedish Excel writes CSV."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant.errors import EvaluationError
from assistant.evaluation.cells import (
    guarded,
    joined,
    lines_of,
    parted,
    parted_lines,
    unguarded,
    values_of,
)
from assistant.evaluation.reading_sets import check_set, explain
from assistant.evaluation.sets import NamedSet, Nugget, Question, Source

COLUMNS = (
    "set",
    "set name",
    "set description",
    "id",
    "group",
    "question",
    "tags",
    "history",
    "status",
    "sources",
    "nuggets",
    "never",
)
_SET = re.compile(r"^\w[\w.-]*$")


def write_spreadsheet(sets: Sequence[NamedSet], file: Path) -> None:
    """Write sets as CSV: semicolons, UTF-8 with its mark, several values of a cell one a line."""
    rows = io.StringIO()
    writer = csv.writer(rows, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in sets:
        for question in one.content.questions:
            writer.writerow(map(guarded, _row(one, question)))
    file.write_text(rows.getvalue(), encoding="utf-8-sig", newline="")


def read_spreadsheet(file: Path) -> tuple[NamedSet, ...]:
    """Read sets from CSV, in order of appearance.

    Raises:
        EvaluationError: It cannot be read, or a cell is wrong; each fault names row and column.
    """
    sets: dict[str, dict[str, Any]] = {}
    faults: list[str] = []
    for number, row in _rows(file):
        faults += _row_faults(file, number, row)
        content = sets.setdefault(
            row["set"],
            {"name": row["set name"], "description": row["set description"], "questions": []},
        )
        content["questions"].append(_stated(row))
    if faults:
        raise EvaluationError("\n".join(faults))
    return tuple(
        NamedSet(name, check_set(content, f"{file}: set {name}")) for name, content in sets.items()
    )


def _row(one: NamedSet, question: Question) -> tuple[str, ...]:
    expect = question.expect
    return (
        one.name,
        one.content.name,
        one.content.description,
        question.id,
        question.group or "",
        question.question,
        lines_of(question.tags),
        lines_of(question.history),
        expect.status,
        "\n".join(map(_source_line, expect.sources)),
        "\n".join(map(_nugget_line, expect.nuggets)),
        lines_of(expect.never),
    )


def _source_line(source: Source) -> str:
    place = "" if source.place == "anywhere" else source.place
    return joined([source.document, place, source.contains or "", f"grade {source.grade}"])


def _nugget_line(nugget: Nugget) -> str:
    return joined(["vital" if nugget.vital else "extra", *nugget.any])


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


def _row_faults(file: Path, number: int, row: Mapping[str, str]) -> list[str]:
    faults = [
        f"{file}: row {number}, column {column}: empty. Fill it in"
        for column in ("set", "set name", "id", "question", "tags", "status")
        if not row[column].strip()
    ]
    if not _SET.match(row["set"]):
        # It becomes the name of a file.
        faults.append(
            f"{file}: row {number}, column set: {row['set']!r} cannot name a file. "
            "Use letters, digits, _ . and - only"
        )
    faults += [f"{file}: row {number}, column {name}: {what}" for name, what in _cell_faults(row)]
    if faults:
        return faults
    try:
        Question.model_validate(_stated(row))
    except ValidationError as error:
        return [
            f"{file}: row {number}, column {_column(fault['loc'])}: {explain(fault)}"
            for fault in error.errors()
        ]
    return []


def _cell_faults(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for line in parted_lines(row["sources"]):
        parts = parted(line)
        kind, _, place = parts[1].partition(" ") if len(parts) == 4 else ("?", "", "")
        known = kind in ("", "slide", "page", "paragraph") and (place.isdecimal() or not kind)
        if not known or parts[3] not in ("grade 1", "grade 2"):
            yield (
                "sources",
                f"{line!r} must be: document | slide 14 | words that stand there | grade 2",
            )
    for line in parted_lines(row["nuggets"]):
        parts = parted(line)
        if parts[0] not in ("vital", "extra") or len(parts) < 2:
            yield (
                "nuggets",
                f"{line!r} must be: vital | a wording | another wording (or extra | ...)",
            )


def _stated(row: Mapping[str, str]) -> dict[str, Any]:
    """Give the row as the YAML would state it."""
    expect = {
        "status": row["status"].strip(),
        "sources": [_source_of(line) for line in parted_lines(row["sources"])],
        "nuggets": [_nugget_of(line) for line in parted_lines(row["nuggets"])],
        "never": values_of(row["never"]),
    }
    return {
        "id": row["id"].strip(),
        **({"group": row["group"].strip()} if row["group"].strip() else {}),
        "question": row["question"],
        "tags": values_of(row["tags"]),
        "history": values_of(row["history"]),
        "expect": expect,
    }


def _source_of(line: str) -> dict[str, Any]:
    document, place, contains, grade = parted(line)
    kind, _, number = place.partition(" ")
    return {
        "document": document,
        **({kind: int(number)} if kind else {}),
        **({"contains": contains} if contains else {}),
        "grade": int(grade.removeprefix("grade ")),
    }


def _nugget_of(line: str) -> dict[str, Any]:
    weight, *wordings = parted(line)
    return {"any": wordings, "vital": weight == "vital"}


def _column(path: Sequence[int | str]) -> str:
    named = [str(part) for part in path if isinstance(part, str) and part != "expect"]
    return named[0] if named else "status"
