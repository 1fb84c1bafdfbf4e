"""How likely one word stands straight after another, by what kind of words they are."""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.language.folding import fold
from assistant.language.frequency import frequency

FILE = Path(__file__).with_name("neighbours.bin.gz")
# The table holds natural logarithms times SCALE as signed bytes.
SCALE = 20
LIMIT = 120
_SHORTEST_HALF = 4
# Where a sentence ends and the next starts.
EDGE = "|"
_MONTHS = (
    "januari februari mars april maj juni juli augusti september oktober november december "
    "january february march may june july august october"
)
MONTHS = frozenset(_MONTHS.split())
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ0-9])|\n+")


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The table: how much likelier a pair is than chance, by word class."""

    index: Mapping[str, int]
    table: bytes

    def liking(self, first: int, second: int) -> float:
        """Give log(P(second after first) / P(second)); 0 means no more than chance."""
        value = self.table[first * len(self.index) + second]
        return (value - 256 if value > 127 else value) / SCALE

    def opening(self, word: int) -> float:
        """Give how much likelier than chance a word opens a sentence."""
        return self.liking(self.index[EDGE], word)

    def closing(self, word: int) -> float:
        """Give how much likelier than chance a word closes a sentence."""
        return self.liking(word, self.index[EDGE])

    def word_class(self, word: str) -> int:
        return class_of(fold(word), self.index)


@lru_cache(maxsize=1)
def neighbours() -> Neighbours:
    """Load the table of the package."""
    raw = gzip.decompress(FILE.read_bytes())
    size = int.from_bytes(raw[:4], "big")
    names = raw[4 : 4 + size].decode().split("\n")
    return Neighbours({name: place for place, name in enumerate(names)}, raw[4 + size :])


@lru_cache(maxsize=10_000)
def are_halves(first: str, second: str) -> bool:
    """Tell whether two halves make a word, or the start of one ("kompetens", "försörjning")."""
    first = first.rsplit(maxsplit=1)[-1].lower().strip('()"”“')
    second = second.lower().strip('.,;:!?()"”“')
    return any(
        frequency(first + second[:length]) > 0 for length in range(_SHORTEST_HALF, len(second) + 1)
    )


def tokens(text: str) -> list[str]:
    """Give the words of a text, folded, figures apart, an `EDGE` between sentences."""
    found = [EDGE]
    for sentence in _SENTENCE.split(text):
        if words := _TOKEN.findall(fold(sentence)):
            found += [*words, EDGE]
    return found


def class_of(folded: str, index: Mapping[str, int]) -> int:
    """Give a word's class: itself where it is common, else its ending, else unknown."""
    if folded in index:
        return index[folded]
    if folded[:1].isdigit():
        return index["0"]
    if folded in MONTHS:
        return index["month"]
    return index.get(f"~{folded[-3:]}", index["?"])
