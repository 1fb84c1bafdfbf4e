"""Hold several values in one spreadsheet cell, so that nothing is lost on the way and back."""

from collections.abc import Sequence

# A cell that begins so would be run as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def joined(parts: Sequence[str]) -> str:
    """Give the parts of one line, with bars between; a bar in a part is marked."""
    return " | ".join(_escaped(part).replace("|", "\\|") for part in parts)


def parted(line: str) -> list[str]:
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


def lines_of(values: Sequence[str]) -> str:
    """Give values one a line."""
    return "\n".join(map(_escaped, values))


def values_of(cell: str) -> list[str]:
    """Give the values that stand one a line."""
    # Bars mean nothing here, so they are kept from parting.
    return ["".join(parted(line.replace("|", "\\|"))) for line in parted_lines(cell)]


def parted_lines(cell: str) -> list[str]:
    """Give the lines of a cell that say something."""
    return [line for line in cell.replace("\r\n", "\n").split("\n") if line.strip()]


def guarded(cell: str) -> str:
    """Give the cell so that no spreadsheet runs it as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def unguarded(cell: str) -> str:
    """Give a guarded cell as it was."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")
