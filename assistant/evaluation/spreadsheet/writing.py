"""Write question sets for a spreadsheet: one row a question, as Swedish Excel writes CSV."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from assistant.evaluation.sets import NamedSet, Nugget, Question, Source
from assistant.evaluation.spreadsheet.cells import guarded, joined, lines_of

# The heads, in the order they are written; they are read in any.
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


def write_spreadsheet(sets: Sequence[NamedSet], file: Path) -> None:
    """Write sets as CSV: semicolons, UTF-8 with its mark, several values of a cell one a line."""
    rows = io.StringIO()
    writer = csv.writer(rows, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in sets:
        for question in one.content.questions:
            writer.writerow(map(guarded, _row(one, question)))
    file.write_text(rows.getvalue(), encoding="utf-8-sig", newline="")


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
