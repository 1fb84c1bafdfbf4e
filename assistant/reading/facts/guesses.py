"""Guess a document's facts from its own text and file name."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

from assistant.errors import ReadingError
from assistant.language.folding import fold
from assistant.reading.extract import Extract
from assistant.reading.facts.bodies import bodies_in
from assistant.reading.facts.publishing import publisher_of
from assistant.reading.keeping.shelf import Shelf
from assistant.reading.pages.grouping import hangs

_YEAR = re.compile(r"(?<!\d)(19[5-9]\d|20[0-4]\d)(?!\d)")
_SWEDISH = frozenset(
    ("och", "att", "det", "som", "for", "av", "ar", "pa", "med", "till", "inte", "har")
)
_ENGLISH = frozenset(
    ("the", "and", "of", "to", "in", "is", "that", "with", "are", "this", "be", "have")
)
# A year to come: "före 2027", "tidigast 2027".
_AHEAD = re.compile(
    r"(?:före|fore|senast|tidigast|till|till och med|t\.o\.m\.|inför|infér|infor|från och med|"
    r"until|before|by)\s+(?:år\s+|den\s+|\d{1,2}\s+|\w+\s+)?(?:19|20)\d\d",
    re.IGNORECASE,
)
# A year in so many first characters is the document's.
_OPENING = 400
# Only so often named is a year of the text's middle what it is about.
_OFTEN = 2
# A title goes on over so few lines, in so many letters.
_TITLE_LINES, _LONGEST_TITLE = 4, 120
# Words up to which a line that ends in a full stop may yet be a title.
_TITLE_SENTENCE = 4
# A council or its auditors, whose name alone is no title.
_ASSEMBLY = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]+s? )?(?:kommunfullmäktige|fullmäktige|revisorer(?:na)?|city council)",
    re.IGNORECASE,
)
# What programs put where a title goes.
_BY_PROGRAM = re.compile(
    r"^\W*(?:microsoft \w+ - |powerpoint[- ]?present|presentation\s?\d*$|bild\s?\d+$|untitled|"
    r"namnlös|dokument\s?\d*$|document\s?\d*$|\(?anonymous)|"
    r"\.(?:docx?|pptx?|xlsx?|pdf|indd|html?)$",
    re.IGNORECASE,
)
# Title and publisher are named near the start, in characters.
_HEAD = 1_500
_SLIDE_WORDS = 150
_KINDS = {
    ".pptx": "deck",
    ".ppt": "deck",
    ".html": "web",
    ".htm": "web",
    ".docx": "report",
    ".pdf": "report",
}


def guess_facts(path: Path, shelf: Shelf | None = None) -> dict[str, Any]:
    """Guess a document's title, publisher, year, kind and language.

    Args:
        path: Its file.
        shelf: Keeps what takes long to read.

    A file that cannot be read gets them from its name: its fault is reported where it is read.
    """
    from assistant.reading.document import read_extract

    try:
        extract = read_extract(path, shelf)
    except ReadingError:
        return _assembled(path, "", _KINDS.get(path.suffix.lower(), "text"))
    said = (extract.title, extract.author)
    return _assembled(path, extract.source_text, _kind(path, extract), *said)


def _assembled(
    path: Path, text: str, kind: str, said: str | None = None, author: str | None = None
) -> dict[str, Any]:
    language = _language(text)
    head = _mended(text[:_HEAD]) if language == "sv" else text[:_HEAD]
    return {
        "title": _said(said) or _first_line(head) or path.stem.replace("_", " "),
        "publisher": publisher_of(text, "\n".join(filter(None, (author, head)))),
        "year": _year(path.stem, said or "", text),
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


def _said(title: str | None) -> str | None:
    """Give the title that a file says it has; None for what a program wrote there."""
    return None if not title or _BY_PROGRAM.search(title) or _names_a_body(title) else title


def _names_a_body(line: str) -> bool:
    """Tell whether a line says whose the document is, and no more."""
    return bodies_in(line) == [line] or bool(_ASSEMBLY.fullmatch(line))


def _first_line(text: str) -> str | None:
    """Give the first line that may be a title, with those after it that it reads on to.

    A body's name alone says whose the document is; a sentence is the text itself.
    """
    lines = [line.replace("**", "").strip(" \t\f#*=-") for line in text.splitlines()]
    for number, line in enumerate(lines):
        if sum(c.isalpha() for c in line) >= 4 and not _names_a_body(line):
            if line.endswith(".") and len(line.split()) > _TITLE_SENTENCE:
                return None
            title = line
            for more in lines[number + 1 : number + _TITLE_LINES]:
                if not more or not (hangs(title) or more[:1].islower()):
                    break
                if len(title) + len(more) > _LONGEST_TITLE:
                    break
                title = f"{title} {more}"
            return title[:_LONGEST_TITLE]
    return None


def _year(stem: str, title: str, text: str) -> int | None:
    """Give the year of the name, the title or the first lines, else one that the text names often.

    "Byggstart tidigast 2027" names no year that is followed up.
    """
    for source in (stem, title, *text[:_OPENING].splitlines()):
        if found := _YEAR.findall(_AHEAD.sub(" ", source)):
            return int(found[-1])
    counted = Counter(_YEAR.findall(_AHEAD.sub(" ", text))).most_common(1)
    return int(counted[0][0]) if counted and counted[0][1] >= _OFTEN else None


def _language(text: str) -> str:
    words = re.findall(r"[a-z]+", fold(text[:20_000]))
    swedish = sum(word in _SWEDISH for word in words)
    english = sum(word in _ENGLISH for word in words)
    return "en" if english > swedish else "sv"
