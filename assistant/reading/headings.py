"""Tell which lines of a page are headings."""

from collections.abc import Sequence

from assistant.language.folding import fold
from assistant.reading.contacts import is_phone
from assistant.reading.flow import FlowLine
from assistant.reading.grouping import hangs
from assistant.reading.speakers import speaker_named
from assistant.reading.structure import is_known_heading, structure

_MOST_WORDS = 8
# Text under a heading is longer than it, in letters; a list of short lines has no headings.
_TEXT = 60


def is_heading(lines: Sequence[FlowLine], position: int, *, prose: bool) -> bool:
    """Tell whether a line is a heading by what it says or by how it stands.

    Args:
        lines: The lines of the page.
        position: The line's.
        prose: The page is running text, where a short line over a paragraph is a heading.
    """
    line = lines[position]
    if line.kind == "heading":
        return True
    if line.kind == "bullet":
        # A first bullet of a placeholder that says no more than "Utmaningar".
        return line.level == 1 and is_known_heading(line.text)
    if line.kind != "text" or line.mark:
        return False
    if is_known_heading(line.text) or _heads_contacts(line.text):
        return True
    return _stands_as_heading(lines, position, prose=prose)


def _heads_contacts(text: str) -> bool:
    return fold(text).rstrip(":") in structure().contact_headings


def _stands_as_heading(lines: Sequence[FlowLine], position: int, *, prose: bool) -> bool:
    """Tell whether a short line stands over a list, or over a paragraph of running text."""
    if position + 1 >= len(lines):
        return False
    line, below = lines[position], lines[position + 1]
    if position and not line.gap and not lines[position - 1].mark:
        # What stands right under a title or a paragraph goes with it.
        return False
    if not line.text[:1].isupper() or line.text[-1] in ".,;!-–" or hangs(line.text):
        return False
    if len(line.text.split()) > _MOST_WORDS or speaker_named(line.text) or is_phone(below.text):
        return False
    if below.mark:
        return not below.gap or prose
    return prose and below.kind == "text" and len(below.text) >= max(_TEXT, len(line.text))
