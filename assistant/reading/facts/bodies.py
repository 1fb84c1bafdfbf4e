"""Find the bodies that a line names: "Kultur- och fritidsnämnden", "Sjöviks kommun"."""

import re

from assistant.language.folding import fold
from assistant.reading.structure.named import structure

# "En stad för alla" and "Vår kommun" are what a body promises, and no one's name.
_NO_NAME = (
    r"(?!(?:En|Ett|Den|Det|Din|Min|Vår|Er|Hela|Varje|Alla|Samma|Någon|Ingen|Vilken|Denna|Annan|"
    r"Trygg|Hållbar|Levande|Attraktiv|Växande|Öppen|Grön|Smart|Stark|God|Ny|A|Our|The|Your)\b)"
)
PLACE = re.compile(
    r"\bRegion [A-ZÅÄÖ]\w+|"
    rf"\b(?:{_NO_NAME}[A-ZÅÄÖ]\w+ )?{_NO_NAME}[A-ZÅÄÖ]\w+ "
    r"(?:kommun|[Ss]tad|landsting|[Mm]unicipality|City Council)\b"
)
_WORD = re.compile(r"[\w-]+")
_AND = ("och", "&", "and")
# What stands before any body and is of no name.
_COMMON = frozenset(("ska", "svenska", "politiska"))


def bodies_in(line: str) -> list[str]:
    """Give the bodies in the order they are named, a genitive as the name itself."""
    found = [(match.start(), match.group()) for match in PLACE.finditer(line)]
    rest = PLACE.sub(lambda match: " " * len(match.group()), line)
    words = list(_WORD.finditer(rest))
    for place, word in enumerate(words):
        if body := _body(word.group()):
            start = _start(words, place)
            name = line[words[start].start() : word.start()] + body
            if start < place or fold(body) not in structure().bare_offices:
                found.append((words[start].start(), name[0].upper() + name[1:]))
    return [name for _, name in sorted(found)]


def _body(word: str) -> str | None:
    """Give a word for a body without its genitive; None where it is none."""
    folded = fold(word)
    if folded.endswith(structure().offices):
        return word
    return word[:-1] if folded.endswith("s") and folded[:-1].endswith(structure().offices) else None


def _start(words: list[re.Match[str]], place: int) -> int:
    """Give where the name that ends in a body's word starts: "Barn- och utbildningsnämnden"."""
    while place > 0:
        before = words[place - 1].group()
        if fold(before) in _AND and place > 1 and words[place - 2].group().endswith("-"):
            place -= 2
        elif before.endswith("-") or _may_open(before, words[place].group(), place):
            place -= 1
        else:
            break
    return place


def _may_open(before: str, word: str, place: int) -> bool:
    """Tell whether a word belongs to the name after it, not to the sentence.

    "Miljö- och tekniska nämnden", "protokoll från tekniska nämnden": an adjective, small or not.
    """
    if not before[0].isupper():
        return before.endswith("ska") and _body(word) is not None and before not in _COMMON
    return _is_adjective(before) or (place > 1 and word[0].isupper())


def _is_adjective(word: str) -> bool:
    """Tell whether a word may stand before a body's: "Tekniska nämnden", "City Council"."""
    return fold(word).endswith(("ska", "city", "education", "environment", "social", "technical"))
