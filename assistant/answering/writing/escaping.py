"""Escape text of documents so that Markdown shows it as the plain characters it is."""

import re

# Everything that can open emphasis, code, a link, an image, HTML, a table, a formula, a footnote
# or a citation marker of ours. Other punctuation is left, so that answers stay readable as text.
_MARKS = re.compile(r"[\\`*_\[\]<>|$~^#!{}&]")
# GitHub's dialect makes links of bare addresses; an escaped colon, point or at sign is not one.
_SCHEME = re.compile(r"(?i)\b([a-z][a-z0-9+.-]{1,20}):(?=//|[a-z0-9])")
_HOST = re.compile(r"(?i)\b(www)\.")
_MAIL = re.compile(r"(?<=\w)@(?=\w)")
_ORDINAL = re.compile(r"^(\d{1,9})([.)])")


def plain(text: str) -> str:
    """Give Markdown that shows exactly `text`, on one line, with nothing live in it."""
    line = " ".join(text.split())
    line = _MARKS.sub(lambda mark: "\\" + mark.group(), line)
    line = _SCHEME.sub(r"\1\\:", line)
    line = _HOST.sub(r"\1\\.", line)
    line = _MAIL.sub(r"\\@", line)
    line = _ORDINAL.sub(r"\1\\\2", line)
    return "\\" + line if line[:1] in ("-", "+", "=") else line
