"""Tell who publishes a document by the bodies that its first lines name."""

import re
from collections import Counter

from assistant.reading.facts.bodies import PLACE, bodies_in

# A row of a table names bodies that are no publishers.
_ROW = re.compile(r"\t|\|.*\||\d[\d ,.-]*\s+[-–]?\d+(?:[,.]\d+)?$")
# A line that names a body: "Barn- och utbildningsnämnden, Sjöviks kommun".
_BODY_WORDS = 9
# A board is named in the first lines.
_BOARD_LINES = 8
_FIRST_SENTENCE = re.compile(r"(.+?)\.\s")
# A municipality named less often in running text is only spoken of.
_OFTEN = 2


def publisher_of(text: str, head: str) -> str:
    """Give the bodies that the first short lines name, a board before its municipality.

    Where they name no municipality, the text may; empty where neither names a body.

    Args:
        head: The lines in which it may stand, the first of the text among them.
    """
    found: list[str] = []
    lines = [line for line in head.splitlines() if line.strip()]
    for number, line in enumerate(lines):
        bare = _naming(line.strip(" \t\f#*=-•"))
        if not bare or _ROW.search(bare):
            continue
        named = (body for body in bodies_in(bare) if body not in found)
        # Whose document it is stands first; further down others are named.
        found += [body for body in named if number < _BOARD_LINES or PLACE.fullmatch(body)]
    places = [body for body in found if PLACE.fullmatch(body)]
    boards = [body for body in found if body not in places]
    place = places[0] if places else _place(text)
    return ", ".join([*boards[:1], *([place] if place else [])])


def _naming(line: str) -> str:
    """Give what of a line may name a publisher: a short line, or bodies alone before a full stop.

    "Vård- och omsorgsnämnden, Sjöviks kommun. Perioden januari-augusti": whose report it is.
    """
    first = _FIRST_SENTENCE.match(line)
    if first and not _beside_bodies(first[1]):
        return first[1]
    short = 0 < len(line.split()) <= _BODY_WORDS
    return line if short and (line[0].isupper() or first) and line[-1] not in ".:" else ""


def _beside_bodies(line: str) -> str:
    """Give the letters of a line that are of no body's name."""
    for body in bodies_in(line):
        line = line.replace(body, "")
    return "".join(filter(str.isalnum, line))


def _place(text: str) -> str:
    """Give the municipality or region named most often; one named once is only spoken of."""
    found = Counter(match.group() for match in PLACE.finditer(text)).most_common(1)
    return found[0][0] if found and found[0][1] >= _OFTEN else ""
