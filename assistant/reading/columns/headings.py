"""Find two or three headings on one line."""

import re

from assistant.reading.structure.named import ends_as_text, is_known_heading, opens_as_heading

_YEAR = re.compile(r"(?:19|20)\d\d$")
_GAP = re.compile(r"\s+")
# Characters of a line of three headings at most; every gap of a line is tried, so length costs.
_LONGEST = 300


def heading_cuts(text: str) -> tuple[int, ...]:
    """Give where each further heading of a line starts; empty where it is not several."""
    # Most lines begin or end as no heading does, which spares trying every gap.
    if len(text) > _LONGEST or not opens_as_heading(text) or ends_as_text(text):
        return ()
    return _cuts(text, 0, 3) or ()


def _cuts(text: str, start: int, most: int) -> tuple[int, ...] | None:
    """Give the cuts that make text from start a row of known headings; None if there are none."""
    if most == 0:
        return None
    for gap in _GAP.finditer(text, start):
        rest = text[gap.end() :]
        if not rest[:1].isupper() and not _YEAR.match(text[start : gap.start()]):
            continue
        if not is_known_heading(text[start : gap.start()]):
            continue
        # Three short headings may look like two, never two like three.
        further = _cuts(text, gap.end(), most - 1)
        if further is not None:
            return (gap.end(), *further)
        if is_known_heading(rest):
            return (gap.end(),)
    return None
