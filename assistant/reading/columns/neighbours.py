"""How likely one word stands straight after another, by what kind of words they are."""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.language.folding import fold

FILE = Path(__file__).with_name("neighbours.bin.gz")
# The table holds natural logarithms times SCALE as signed bytes.
SCALE = 20
LIMIT = 120
_TOKEN = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The table: how much likelier a pair is than chance, by word class."""

    index: Mapping[str, int]
    table: bytes

    def liking(self, first: int, second: int) -> float:
        """Give log(P(second after first) / P(second)); 0 means no more than chance."""
        value = self.table[first * len(self.index) + second]
        return (value - 256 if value > 127 else value) / SCALE

    def word_class(self, word: str) -> int:
        return class_of(fold(word), self.index)


@lru_cache(maxsize=1)
def neighbours() -> Neighbours:
    """Load the table of the package."""
    raw = gzip.decompress(FILE.read_bytes())
    size = int.from_bytes(raw[:4], "big")
    names = raw[4 : 4 + size].decode().split("\n")
    return Neighbours({name: place for place, name in enumerate(names)}, raw[4 + size :])


def tokens(text: str) -> list[str]:
    """Give the words of a text, folded, figures apart."""
    return _TOKEN.findall(fold(text))


def class_of(folded: str, index: Mapping[str, int]) -> int:
    """Give a word's class: itself where it is common, else its ending, else unknown."""
    if folded in index:
        return index[folded]
    if folded[:1].isdigit():
        return index["0"]
    return index.get(f"~{folded[-3:]}", index["?"])
