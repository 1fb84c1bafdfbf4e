"""Trade question sets with a spreadsheet: one row a question, as Swedish Excel writes CSV."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from assistant.errors import EvaluationError
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
# A cell that begins so would be run as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def write_spreadsheet(sets: Sequence[NamedSet], file: Path) -> None:
    """Write sets as CSV: semicolons, UTF-8 with its mark, several values of a cell one a line."""
    rows = io.StringIO()
    writer = csv.writer(rows, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in sets:
        for question in one.content.questions:
            writer.writerow(map(_guarded, _row(one, question)))
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
        _lines(question.tags),
        _lines(question.history),
        expect.status,
        "\n".join(map(_source_line, expect.sources)),
        "\n".join(map(_nugget_line, expect.nuggets)),
        _lines(expect.never),
    )


def _source_line(source: Source) -> str:
    place = "" if source.place == "anywhere" else source.place
    return _joined([source.document, place, source.contains or "", f"grade {source.grade}"])


def _nugget_line(nugget: Nugget) -> str:
    return _joined(["vital" if nugget.vital else "extra", *nugget.any])


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
    rows = list(csv.reader(io.StringIO(text), delimiter=_delimiter(text)))
    _check_heads(file, rows[0] if rows else [])
    heads = [head.strip() for head in rows[0]]
    for number, cells in enumerate(rows[1:], start=2):
        if any(cell.strip() for cell in cells):
            # Excel leaves out empty cells at the end of a row.
            full = [*cells, *[""] * (len(heads) - len(cells))]
            yield number, {head: _unguarded(cell) for head, cell in zip(heads, full, strict=False)}


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
    for line in _parted_lines(row["sources"]):
        parts = _parted(line)
        kind, _, place = parts[1].partition(" ") if len(parts) == 4 else ("?", "", "")
        known = kind in ("", "slide", "page", "paragraph") and (place.isdigit() or not kind)
        if not known or parts[3] not in ("grade 1", "grade 2"):
            yield (
                "sources",
                f"{line!r} must be: document | slide 14 | words that stand there | grade 2",
            )
    for line in _parted_lines(row["nuggets"]):
        parts = _parted(line)
        if parts[0] not in ("vital", "extra") or len(parts) < 2:
            yield (
                "nuggets",
                f"{line!r} must be: vital | a wording | another wording (or extra | ...)",
            )


def _stated(row: Mapping[str, str]) -> dict[str, Any]:
    """Give the row as the YAML would state it."""
    expect = {
        "status": row["status"].strip(),
        "sources": [_source_of(line) for line in _parted_lines(row["sources"])],
        "nuggets": [_nugget_of(line) for line in _parted_lines(row["nuggets"])],
        "never": _values(row["never"]),
    }
    return {
        "id": row["id"].strip(),
        **({"group": row["group"].strip()} if row["group"].strip() else {}),
        "question": row["question"],
        "tags": _values(row["tags"]),
        "history": _values(row["history"]),
        "expect": expect,
    }


def _source_of(line: str) -> dict[str, Any]:
    document, place, contains, grade = _parted(line)
    kind, _, number = place.partition(" ")
    return {
        "document": document,
        **({kind: int(number)} if kind else {}),
        **({"contains": contains} if contains else {}),
        "grade": int(grade.removeprefix("grade ")),
    }


def _nugget_of(line: str) -> dict[str, Any]:
    weight, *wordings = _parted(line)
    return {"any": wordings, "vital": weight == "vital"}


def _column(path: Sequence[int | str]) -> str:
    named = [str(part) for part in path if isinstance(part, str) and part != "expect"]
    return named[0] if named else "status"


def _joined(parts: Sequence[str]) -> str:
    return " | ".join(_escaped(part).replace("|", "\\|") for part in parts)


def _parted(line: str) -> list[str]:
    """Part a line at its bars, but for those with a backslash before them."""
    parts, part, marked = [], "", False
    for character in line:
        if marked:
            part += "\n" if character == "n" else character
        elif character == "|":
            parts.append(part)
            part = ""
        elif character != "\\":
            part += character
        marked = character == "\\" and not marked
    return [own.strip() for own in [*parts, part]]


def _lines(values: Sequence[str]) -> str:
    return "\n".join(map(_escaped, values))


def _values(cell: str) -> list[str]:
    # Bars mean nothing here, so they are kept from parting.
    return ["".join(_parted(line.replace("|", "\\|"))) for line in _parted_lines(cell)]


def _parted_lines(cell: str) -> list[str]:
    return [line for line in cell.replace("\r\n", "\n").split("\n") if line.strip()]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
