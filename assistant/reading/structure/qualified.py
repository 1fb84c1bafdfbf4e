"""Tell the aspect of a heading that says of what it is one: "Svårigheter i hemtjänsten".

Lines of text open so too: a line must be known for a heading by other signs.
"""

from assistant.reading.structure.named import structure, without_years
from assistant.reading.structure.phrased import phrased_aspect
from assistant.records.documents import Aspect

_MOST_WORDS = 10


def qualified_aspect(heading: str) -> Aspect | None:
    """Give the aspect that a heading opens with, where it goes on to say of what, or of which year.

    "Åtgärder som beslutats", "Det som har gått bra i skolan", "Inför 2021".
    """
    bare, has_year = without_years(heading)
    said = bare.split()
    if len(said) > _MOST_WORDS:
        return None
    for end in range(len(said) - 1, 0, -1):
        if said[end] in structure().qualifying and (aspect := _opened(" ".join(said[:end]))):
            return aspect
    return structure().leading.get(bare) if has_year else None


def _opened(opening: str) -> Aspect | None:
    """Give the aspect of a heading's first words; one word must be one that leads."""
    if " " not in opening:
        return structure().leading.get(opening)
    aspect = structure().headings.get(opening) or phrased_aspect(opening)
    return None if aspect == "facts" else aspect
