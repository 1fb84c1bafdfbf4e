"""Tell the caption of a table or a picture from what is said of it."""

import re
from collections.abc import Sequence

from assistant.reading.lines.flow import FlowLine
from assistant.reading.structure.named import structure

_SET_APART = re.compile(r"\s*[.:–-]\s|\s*$")
_MOST_WORDS, _MOST_UNNUMBERED = 20, 12


def is_caption(lines: Sequence[FlowLine], text: str, *, over_table: bool) -> bool:
    """Tell whether a text is a caption: "Tabell 2. Elever", not "Tabell 2 visar att ..." .

    Args:
        lines: The lines that the text takes.
        over_table: A table follows right under it; then a short line alone is its caption too.
    """
    size = len(text.split())
    if size > _MOST_WORDS or text.rstrip().endswith((".", "!", "?", ",", ";")):
        return False
    if hit := structure().captions.match(text):
        return over_table or bool(_SET_APART.match(text, hit.end()))
    bare = len(lines) == 1 and lines[0].kind == "text" and not lines[0].mark
    return over_table and bare and 1 < size <= _MOST_UNNUMBERED
