"""Guess a document's facts from its own text and file name."""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.errors import ReadingError
from assistant.language.folding import fold
from assistant.reading.structure import structure
from assistant.records.documents import DocumentId, Facts

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


def guess_facts(
    path: Path, file: str, document: DocumentId, *, stated: Mapping[str, Any] | None = None
) -> Facts:
    """Give a document's facts: what is stated, and guesses for the rest, named as such."""
    known = {name: value for name, value in (stated or {}).items() if name != "file"}
    wanted = {"title", "publisher", "year", "kind", "language"}
    if missing := wanted - known.keys():
        guesses = _guesses(path)
        known |= {name: guesses[name] for name in missing}
    else:
        missing = set()
    date = known.get("date")
    return Facts(
        document,
        file,
        known["title"],
        known["publisher"],
        known["year"],
        known["kind"],
        known["language"],
        date=str(date) if date else None,
        guessed=tuple(sorted(missing)),
    )


def _guesses(path: Path) -> dict[str, Any]:
    from assistant.reading.document import read_extract

    title, kind, text, said = None, _KINDS.get(path.suffix.lower(), "text"), "", None
    try:
        extract = read_extract(path)
        text, said = extract.source_text, extract.title
        title = _first_line(text)
        if extract.place == "slide":
            kind = "deck"
        elif extract.place == "paragraph" and kind == "text":
            kind = "report"
    except ReadingError:
        # The fault is reported where the document is read; here the file name must do.
        text = ""
    return {
        "title": said or title or path.stem.replace("_", " "),
        "publisher": _publisher(text),
        "year": _year(path.stem, text),
        "kind": kind,
        "language": _language(text),
    }


def _first_line(text: str) -> str | None:
    for line in text.splitlines():
        bare = line.strip(" \t\f#*=-")
        if sum(c.isalpha() for c in bare) >= 4:
            return bare[:120]
    return None


def _publisher(text: str) -> str:
    """Give the first short line that names a body, else the place named most often."""
    for line in text[:_HEAD].splitlines():
        bare = line.strip(" \t\f#*=-•")
        words = fold(bare).replace(",", " ").split()
        named = any(word.endswith(structure().offices) for word in words)
        if named and len(words) <= _BODY_WORDS and bare[:1].isupper() and bare[-1] not in ".:":
            return _bodies(bare)
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
