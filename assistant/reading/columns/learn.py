"""Learn which words stand beside each other, from running text; writes `neighbours.bin.gz`.

Run as `python -m assistant.reading.columns.learn FILE...` with text files, or `.jsonl.gz` files
whose rows hold text, after a change of what is counted. The table holds no text, only counts
of pairs of word classes.
"""

import gzip
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from assistant.reading.columns.neighbours import (
    EDGE,
    FILE,
    LIMIT,
    MONTHS,
    SCALE,
    class_of,
    tokens,
)

_WORDS = 560
_ENDINGS = 200
# Pairs are smoothed towards independence by so many imagined ones.
_SMOOTHING = 4.0


def main(paths: Iterable[str]) -> None:
    """Count the pairs in the files and write the table."""
    texts = [tokens(text) for path in paths for text in _texts(Path(path))]
    names = _classes(texts)
    index = {name: place for place, name in enumerate(names)}
    pairs: Counter[tuple[int, int]] = Counter()
    for text in texts:
        classes = [class_of(word, index) for word in text]
        pairs.update(pairwise(classes))
    header = "\n".join(names).encode()
    table = _table(pairs, len(names))
    FILE.write_bytes(gzip.compress(len(header).to_bytes(4, "big") + header + table, 9, mtime=0))


def _classes(texts: Iterable[list[str]]) -> list[str]:
    counts = Counter(word for text in texts for word in text)
    common = (word for word, _ in counts.most_common(_WORDS) if word[0].isalpha())
    words = [word for word in common if word not in MONTHS]
    kept = set(words)
    endings: Counter[str] = Counter()
    for word, count in counts.items():
        if word not in kept and word[0].isalpha() and len(word) > 3:
            endings[word[-3:]] += count
    return [
        "?",
        "0",
        EDGE,
        "month",
        *words,
        *(f"~{ending}" for ending, _ in endings.most_common(_ENDINGS)),
    ]


def _table(pairs: Counter[tuple[int, int]], size: int) -> bytes:
    total = sum(pairs.values())
    first, second = Counter[int](), Counter[int]()
    for (a, b), count in pairs.items():
        first[a] += count
        second[b] += count
    table = bytearray(size * size)
    for a in range(size):
        for b in range(size):
            expected = first[a] * second[b] / total
            ratio = (pairs[a, b] + _SMOOTHING) / (expected + _SMOOTHING)
            value = max(-LIMIT, min(LIMIT, round(SCALE * math.log(ratio))))
            table[a * size + b] = value & 0xFF
    return bytes(table)


def _texts(path: Path) -> Iterator[str]:
    if path.suffix != ".gz":
        yield path.read_text("utf-8")
        return
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in rows:
            entry = json.loads(row)
            yield from (entry[name] for name in ("text", "sv", "en") if entry.get(name))


if __name__ == "__main__":
    main(sys.argv[1:])
