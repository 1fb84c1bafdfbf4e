"""Find what OCR made of a logo or picture at the end of a line, so that reading leaves it out.

Only lines of damaged pages are asked: nothing is ever left out of text that was typed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.language.folding import fold
from assistant.language.frequency import frequency
from assistant.reading.lines.flow import FlowLine
from assistant.reading.lines.noise import is_noise
from assistant.reading.structure.named import structure
from assistant.reading.structure.speakers import office_end

_TOKEN = re.compile(r"\S+")
# Signs that stand in no word; addresses, paths and references have them rightly.
_ODD = re.compile(r"[\[\]{}\\|‘«»~^=]")
_RIGHTLY = re.compile(r"@|://|^[A-Za-z]:\\|^\W*\[[\w.,]+\]\W*$|\w=\w")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_LETTER = re.compile(r"[^\W\d_]")
_WORD_EDGES = "|\\[]{}()‘’'\"“”«».,:;!?"
# Bullet marks of an empty column: "o o".
_REPEATED = re.compile(r"\s+([^\W\d_])(?:\s+\1)+$")
# What may stand after noise and be noise itself, in letters.
_SCRAP = 2
# After an office, in letters; "IT", "KS" and "(S)" are no scraps, nor is "tf".
_AFTER_OFFICE = 3


def without_tails(flow: Sequence[FlowLine]) -> list[FlowLine]:
    """Give a page's lines in reading order without what is noise at their ends.

    Columns are found before: what stands at the far end of a line tells where one starts.
    """
    if not any(line.damage for line in flow):
        return list(flow)
    trimmed = (_trimmed(line) if line.kind == "text" else line for line in flow)
    return [line for line in trimmed if line.kind != "text" or not is_noise(line.text)]


def _trimmed(line: FlowLine) -> FlowLine:
    end = text_end(line.text)
    if end == len(line.text):
        return line
    return replace(line, written=line.written.cut(0, end).strip(), broken=True)


def text_end(line: str) -> int:
    """Give where a line's text ends; its length where nothing after it is noise."""
    if repeated := _REPEATED.search(line):
        return repeated.start()
    end = _after_office(line)
    if end == len(line) and _ODD.search(line):
        end = _before_scraps(line)
    return end


def _before_scraps(line: str) -> int:
    """Give the start of the last tokens, if one is no word and those after it are scraps."""
    tokens = list(_TOKEN.finditer(line))
    place = len(tokens) - 1
    while place > 0 and len(tokens[place].group()) <= _SCRAP and not _is_noise(tokens[place]):
        place -= 1
    if place <= 0 or not _is_noise(tokens[place]):
        return len(line)
    while place > 1 and not any(map(str.isalnum, tokens[place - 1].group())):
        place -= 1
    return tokens[place - 1].end()


def _is_noise(token: re.Match[str]) -> bool:
    """Tell whether a token has signs of no word and is none without them."""
    text = token.group()
    if not _ODD.search(text) or _RIGHTLY.search(text):
        return False
    if not any(map(str.isalnum, text)):
        return len(text) > 1
    bare = text.strip(_WORD_EDGES)
    if (bare.isalpha() and len(bare) > _SCRAP) or not _LETTER.search(bare):
        return False
    parts = _LETTERS.findall(text)
    known = sum(len(part) for part in parts if _is_known(part.lower()))
    return known * 2 <= sum(map(len, parts))


def _after_office(line: str) -> int:
    """Give the end of a speaker's office where only scraps follow it."""
    end = office_end(line)
    if end is None:
        return len(line)
    rest = line[end:].split()
    scraps = all(_is_scrap_of_office(word) for word in rest)
    return end if rest and len(rest) <= _SCRAP and scraps else len(line)


def _is_scrap_of_office(word: str) -> bool:
    bare = word.strip(_WORD_EDGES)
    if word.startswith("(") or word.endswith(".") or bare.isupper() or not bare.isalnum():
        return not bare
    reads_on = bare.islower() and fold(bare) in structure().continuers
    return len(bare) <= _AFTER_OFFICE and not reads_on and bare not in structure().after_offices


@lru_cache(maxsize=20_000)
def _is_known(word: str) -> bool:
    return max(frequency(word), frequency(word, "en")) > 2.0
