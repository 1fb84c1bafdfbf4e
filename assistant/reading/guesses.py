"""Guess a document's facts from its own text and file name."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

from assistant.errors import ReadingError
from assistant.language.folding import fold
from assistant.reading.extract import Extract
from assistant.reading.structure import structure

_YEAR = re.compile(r"(?<!\d)(19[5-9]\d|20[0-4]\d)(?!\d)")
_SWEDISH = frozenset(
    ("och", "att", "det", "som", "for", "av", "ar", "pa", "med", "till", "inte", "har")
)
_ENGLISH = frozenset(
    ("the", "and", "of", "to", "in", "is", "that", "with", "are", "this", "be", "have")
)
# A line that names a body: "Barn- och utbildningsnämnden, Sjöviks kommun".
_BODY_WORDS = 9
# A body is named near the start, in characters.
_HEAD = 1_500
_SLIDE_WORDS = 150
_PLACE = re.compile(
    r"\bRegion [A-ZÅÄÖ]\w+|"
    r"\b[A-ZÅÄÖ]\w+ (?:kommun|stad|landsting|[Mm]unicipality|City Council)\b"
)
_KINDS = {
    ".pptx": "deck",
    ".ppt": "deck",
    ".html": "web",
    ".htm": "web",
    ".docx": "report",
    ".pdf": "report",
}


def guess_facts(path: Path) -> dict[str, Any]:
    """Guess a document's title, publisher, year, kind and language.

    A file that cannot be read gets them from its name: its fault is reported where it is read.
    """
    from assistant.reading.document import read_extract

    try:
        extract = read_extract(path)
    except ReadingError:
        return _assembled(path, "", None, _KINDS.get(path.suffix.lower(), "text"))
    return _assembled(path, extract.source_text, extract.title, _kind(path, extract))


def _assembled(path: Path, text: str, said: str | None, kind: str) -> dict[str, Any]:
    language = _language(text)
    head = _mended(text[:_HEAD]) if language == "sv" else text[:_HEAD]
    return {
        "title": said or _first_line(head) or path.stem.replace("_", " "),
        "publisher": _publisher(head) or _place(text),
        "year": _year(path.stem, text),
        "kind": kind,
        "language": language,
    }


def _kind(path: Path, extract: Extract) -> str:
    kind = _KINDS.get(path.suffix.lower(), "text")
    if extract.place == "slide" or (kind == "report" and _lies_flat(extract)):
        return "deck"
    return "report" if extract.place == "paragraph" else kind


def _lies_flat(extract: Extract) -> bool:
    """Tell whether pages are slides saved as another format: wide, with few words."""
    sizes = [sheet.size for sheet in extract.sheets if sheet.size is not None]
    wide = sizes and all(width > height for width, height in sizes)
    words = len(extract.source_text.split()) / max(1, len(extract.sheets))
    return bool(wide) and len(sizes) > 1 and words <= _SLIDE_WORDS


def _mended(head: str) -> str:
    """Repair the first lines, where title and publisher stand."""
    from assistant.reading.repair import Repairer

    return "\n".join(line.text for line in Repairer.load().repair(head.splitlines()))


def _first_line(text: str) -> str | None:
    for line in text.splitlines():
        bare = line.strip(" \t\f#*=-")
        if sum(c.isalpha() for c in bare) >= 4:
            return bare[:120]
    return None


def _publisher(head: str) -> str:
    """Give the first short line that names a body; empty where none does."""
    for line in head.splitlines():
        bare = line.strip(" \t\f#*=-•")
        words = fold(bare).replace(",", " ").split()
        named = any(word.endswith(structure().offices) for word in words)
        if named and len(words) <= _BODY_WORDS and bare[:1].isupper() and bare[-1] not in ".:":
            return _bodies(bare)
    return ""


def _place(text: str) -> str:
    """Give the municipality or region named most often; empty where none is."""
    found = Counter(match.group() for match in _PLACE.finditer(text))
    return found.most_common(1)[0][0] if found else ""


def _bodies(line: str) -> str:
    """Give the parts of a line that name bodies."""
    parts = [part.strip() for part in line.split(",")]
    named = [p for p in parts if any(w.endswith(structure().offices) for w in fold(p).split())]
    return ", ".join(named)


def _year(stem: str, text: str) -> int | None:
    for source in (stem, text[:400]):
        if found := _YEAR.findall(source):
            return int(found[-1])
    counted = Counter(_YEAR.findall(text))
    return int(counted.most_common(1)[0][0]) if counted else None


def _language(text: str) -> str:
    words = re.findall(r"[a-z]+", fold(text[:20_000]))
    swedish = sum(word in _SWEDISH for word in words)
    english = sum(word in _ENGLISH for word in words)
    return "en" if english > swedish else "sv"
