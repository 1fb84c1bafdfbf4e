"""Give a spreadsheet's row as the YAML would state it, once each of its cells is in order."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from assistant.evaluation.reading_sets import explain
from assistant.evaluation.sets import Question
from assistant.evaluation.spreadsheet.cells import parted, parted_lines, values_of

NEEDED = ("set", "set name", "id", "question", "tags", "status")
_SET = re.compile(r"^\w[\w.-]*$")


def stated(row: Mapping[str, str]) -> dict[str, Any]:
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


def row_faults(row: Mapping[str, str]) -> list[tuple[str, str]]:
    """Give what is wrong with a row: the column, the fault and the next step."""
    faults = [(name, "empty. Fill it in") for name in NEEDED if not row[name].strip()]
    if not _SET.match(row["set"]):
        # It becomes the name of a file.
        faults.append(
            ("set", f"{row['set']!r} cannot name a file. Use letters, digits, _ . and - only")
        )
    faults += _cell_faults(row)
    if faults:
        return faults
    try:
        Question.model_validate(stated(row))
    except ValidationError as error:
        return [(_column(fault["loc"]), explain(fault)) for fault in error.errors()]
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
