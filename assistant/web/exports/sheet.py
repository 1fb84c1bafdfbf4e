"""Write statements as CSV that a spreadsheet opens as it is."""

import csv
import io
from collections.abc import Iterable
from dataclasses import astuple, fields

from assistant.web.exports.rows import Row

# A cell that begins so is run as a formula by spreadsheets, and documents are not to be trusted.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_of(rows: Iterable[Row]) -> bytes:
    """Give a table with one statement a row, in UTF-8 with the mark that Excel looks for."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow([field.name for field in fields(Row)])
    writer.writerows([[_cell(value) for value in astuple(row)] for row in rows])
    return table.getvalue().encode("utf-8-sig")


def _cell(value: str) -> str:
    return f"'{value}" if value.startswith(FORMULA) else value
