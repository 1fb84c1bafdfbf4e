"""Cut a paragraph into sentences, abbreviations and figures kept whole."""

import re

from assistant.language.folding import fold
from assistant.reading.structure.named import structure
from assistant.records.places import Span

_END = re.compile(r"[.!?…]+[\"”’»)\]]*\s+(?=[\"”“’»(\[–-]*\s?[A-ZÅÄÖÉÜ0-9])")
_BEFORE = re.compile(r"(\S+)$")
_INITIAL = re.compile(r"(?:^|[\s(])[A-ZÅÄÖ]$")
# Characters before a point that may say what it ends: two words. Looking at all that stands before
# costs the square of the text's length (200,000 characters on one line took 31 s).
_TAIL = 120


def sentence_spans(text: str) -> list[Span]:
    """Give the sentences' places in the text, in order, without the space between them."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        if _ends_sentence(text, match.start(), match.end()):
            spans.append((start, start + len(text[start : match.end()].rstrip())))
            start = match.end()
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    return spans


def _ends_sentence(text: str, point: int, after: int) -> bool:
    if text[point] != ".":
        return True
    before = text[max(0, point - _TAIL) : point]
    if _INITIAL.search(before):
        return False
    word = _BEFORE.search(before)
    bare = fold(word.group(1)).lstrip('("”“[') if word else ""
    if bare in structure().abbreviations or _is_spaced_abbreviation(before):
        return False
    if bare.isdigit() and _is_label(before):
        return False
    # "den 3. april", "1. Inledning": a small number and a point is no end before a figure or name.
    return not (bare.isdigit() and len(bare) <= 2 and (len(before) <= 3 or text[after].isdigit()))


def _is_spaced_abbreviation(before: str) -> bool:
    tail = fold(" ".join(before.split()[-2:]))
    return " " in tail and tail in structure().abbreviations


def _is_label(before: str) -> bool:
    """Tell whether the number before a point names something: "Tabell 1. Budget"."""
    words = before.split()[-2:]
    return len(words) == 2 and fold(words[0]) in structure().labels
