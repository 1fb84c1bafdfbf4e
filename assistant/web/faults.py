"""Say in the page's language what is wrong with a file, which reading says in English."""

import re
from pathlib import PurePath

from assistant.web.texts import Texts

# What reading's words of a fault hold, by kind; the first that fits is said.
KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("scanned", ("it looks scanned",)),
    ("scan_language", ("and tesseract lacks",)),
    ("ocr", ("OCR gave up",)),
    ("page", ("the page is damaged",)),
    ("empty", ("the file is empty", "no pages. Save")),
    ("locked", ("password-protected",)),
    ("ending", ("Give it the ending",)),
    ("format", ("which is not read", "are not read")),
    ("no_text", ("this is not text", "no main text found")),
    ("picture", ("Save a smaller picture",)),
    ("large", ("Part it into smaller files", "Part the file", "of HTML. Save the text only")),
    ("unsafe", ("refused as unsafe", "points outside the file", "reading it broke off")),
    ("slow", ("a page took over",)),
    ("unopened", ("cannot be opened",)),
    ("link", ("the link leads",)),
    ("name", ("is not UTF-8 text",)),
    (
        "damaged",
        (
            "damaged or cut short",
            "not a whole",
            "but its content is not",
            "It may be damaged",
            "reading ended the process",
        ),
    ),
)
# A correction by hand whose words the file does not hold any more.
_STALE = re.compile(
    r"(?P<file>.+): page (?P<page>\d+)(?:, line \d+)?: "
    r'the source does not say "(?P<words>.+)" there'
)
# A file of such corrections that can't be read; what is wrong in it stays in its parser's words.
_UNREADABLE = re.compile(r"(?P<file>.*repairs/.+\.toml): (?P<what>.+?)\. Correct the file")
# "a.pdf: ..." or "a.pdf, page 3: ...".
_PLACE = re.compile(r"(?P<file>[^:]+\.\w+?)(?:, page (?P<page>\d+))?: ")


def fault_words(fault: str, texts: Texts, file: str = "") -> str:
    """Give a fault in the page's language, under its file's name and page.

    Args:
        fault: As reading words it, with or without the file's name before it.
        file: Its name, where the fault may lack it.

    A fault that is not of reading stays as it is.
    """
    stale = _STALE.match(fault)
    if stale is not None:
        return texts(
            "fault_kind.stale",
            file=PurePath(stale["file"]).name,
            page=stale["page"],
            words=stale["words"],
        )
    unreadable = _UNREADABLE.match(fault)
    if unreadable is not None:
        name = PurePath(unreadable["file"]).name
        return texts("fault_kind.corrections", file=name, what=unreadable["what"])
    kind = next((kind for kind, held in KINDS if any(words in fault for words in held)), None)
    if kind is None:
        return fault if file in fault else f"{file}: {fault}"
    words = texts(f"fault_kind.{kind}")
    place = _PLACE.match(fault)
    name = place["file"] if place else file
    if place and place["page"]:
        name = texts("fault_kind.on_page", file=name, page=place["page"])
    return f"{name}: {words}" if name else f"{words[:1].upper()}{words[1:]}"
