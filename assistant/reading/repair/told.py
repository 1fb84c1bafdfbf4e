"""What undamaged text tells the repair of damaged text: rare words with their letters, and names.

A word is told by its text, how often it was seen beside it; a name by its two words together,
"Sofie Lindén", because a surname alone may be another word.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from assistant.language.folding import fold
from assistant.reading.repair.confusions import readings
from assistant.reading.repair.hashing import text_hash
from assistant.reading.repair.lexicon import Lexicon, plain
from assistant.reading.repair.tokens import seen

WELL_KNOWN = 2e-6
"""Probability from which a few sightings add nothing to what the word lists say."""
STEP = 8
"""Sightings are counted in powers of it: one more seldom changes what is told."""
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]+(?:-[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]+)?"
# Each pair of neighbours, also of three in a row.
_NAME = re.compile(rf"(?<!\w)(?=({_CAPITAL} {_CAPITAL})(?!\w))")


def told_words(words: Iterable[str], lexicon: Lexicon) -> Iterator[str]:
    """Give the words that undamaged text tells of, in small letters, repeats kept."""
    for word in map(seen, words):
        if not word.isascii():
            if len(word) > 1 and word.isalpha() and lexicon.share.get(word, 0.0) <= WELL_KNOWN:
                yield word
        # A word without marks is told where another that differs by them is known.
        elif word in lexicon.spelled and lexicon.share.get(word, 0.0) <= WELL_KNOWN:
            yield word


def told_names(line: str) -> list[str]:
    """Give the pairs of capitalised words that hold a letter with a mark."""
    if line.isascii():
        return []
    return [name for name in _NAME.findall(line) if not name.isascii()]


def asked(words: Iterable[str], lines: Iterable[str]) -> set[int]:
    """Give a hash of everything told that damaged text may be read as.

    Args:
        words: Of damaged text.
        lines: The same text, for its names.
    """
    distinct = set(map(seen, words))
    keys = {plain(spelling) for word in distinct for spelling in readings(word)}
    keys.update(fold(name) for line in lines for name in _NAME.findall(line))
    return {text_hash(key) for key in keys}


def asked_by(told: str) -> int:
    """Give the hash by which damaged text asks for something told."""
    return text_hash(fold(told) if is_name(told) else plain(told))


def is_name(told: str) -> bool:
    """Tell a name from a word."""
    return " " in told


def settled(count: int) -> int:
    """Give a count of sightings as it is used."""
    power = STEP
    while power <= count:
        power *= STEP
    return power // STEP


def names_of(told: Mapping[str, int]) -> dict[str, str]:
    """Give the names told by their folded form; those that are told in two ways are left out."""
    spelled: dict[str, str] = {}
    for name in sorted(filter(is_name, told)):
        key = fold(name)
        spelled[key] = "" if key in spelled else name
    return {key: name for key, name in spelled.items() if name}
