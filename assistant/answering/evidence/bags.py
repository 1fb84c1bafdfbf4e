"""The words of a text as they are matched, and the names that it writes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from assistant.answering.evidence.numerals import COUNTS
from assistant.language import fold, is_function_word, words
from assistant.language.analysis import word_terms
from assistant.language.frequency import frequency

# Letters that two words must share from the start to be of one root, and to be looked at at all.
ROOT, START = 5, 3
# Letters from which a name may be misspelt by one, and by two.
_SHORTEST_NAME, _LONG_NAME = 4, 8
# Pasts of strong verbs that are spelt as a noun: "drogs in" tells of no drug.
PASTS = frozenset({"drog", "drogs"})
# Compounds that are no kind of what they begin with: a garden is of no trees, and no assistant
# nurse of a deficit.
OF_THEIR_OWN = ("forskolek", "konstgr", "tradgard", "underskotersk")
# Occurrences a billion words (log10) from which a word is met often.
_COMMON = 3.0


@dataclass(frozen=True, slots=True)
class Bag:
    """The words of a text as they are matched.

    Attributes:
        roots: The first letters of its stems, to pass over most words at once.
        starts: The first letters of its words, stems and parts, to pass over most texts at once.
    """

    stems: frozenset[str]
    exact: frozenset[str]
    parts: frozenset[str]
    roots: frozenset[str]
    starts: frozenset[str]

    def __or__(self, other: "Bag") -> "Bag":
        return Bag(
            self.stems | other.stems,
            self.exact | other.exact,
            self.parts | other.parts,
            self.roots | other.roots,
            self.starts | other.starts,
        )


EMPTY = Bag(*(frozenset[str]() for _ in range(5)))


@lru_cache(maxsize=50_000)
def bag(text: str) -> Bag:
    """Give the words of a text, ready to be matched."""
    exact: set[str] = set()
    stems: set[str] = set()
    parts: set[str] = set()
    for word in words(text):
        terms = word_terms(word)
        exact.update(terms.exact)
        # "Både" has the stem of "bad", and the number "sex" that of "sexor": words of grammar and
        # numbers are matched as they stand or not at all.
        if not (is_function_word(word, "sv") or word.lower() in PASTS or fold(word) in COUNTS):
            stems.update(terms.stems)
            if not fold(word).startswith(OF_THEIR_OWN):
                parts.update(terms.parts)
    return Bag(
        frozenset(stems),
        frozenset(exact),
        frozenset(parts),
        frozenset(stem[:START] for stem in stems) | frozenset(stem[:ROOT] for stem in stems),
        frozenset(word[:START] for word in stems | parts | exact),
    )


def unnamed(text: str, names: frozenset[str]) -> Bag:
    """Give the words of a text without those that are folded names."""
    return bag(" ".join(word for word in words(text) if fold(word) not in names))


def bag_of(texts: Iterable[str | None]) -> Bag:
    """Give the words of several texts together."""
    whole = EMPTY
    for text in texts:
        if text:
            whole = bag(text) if whole is EMPTY else whole | bag(text)
    return whole


@lru_cache(maxsize=50_000)
def names_in(text: str) -> frozenset[str]:
    """Give the folded words that a text writes with a capital, from four letters.

    At the head of a line any word has one: a common word is a name there before another capital.
    """
    said = words(text)
    plain = said[1:] if _heads_plainly(said) else said
    return frozenset(
        fold(word)
        for word in plain
        if word[:1].isupper() and len(word) >= _SHORTEST_NAME and word.isalpha()
    )


def _heads_plainly(said: Sequence[str]) -> bool:
    followed = len(said) > 1 and said[1][:1].isupper()
    return bool(said) and not followed and frequency(said[0].lower()) >= _COMMON


def spelled_like(word: str, names: frozenset[str]) -> bool:
    """Say whether a word is one of some folded names, misspelt by a letter or two."""
    return len(word) >= _SHORTEST_NAME and bool(names) and _spelled_like(word, names)


@lru_cache(maxsize=50_000)
def _spelled_like(word: str, names: frozenset[str]) -> bool:
    folded = fold(word)
    slips = 1 if len(folded) < _LONG_NAME else 2
    return any(
        name[0] == folded[0]
        and abs(len(name) - len(folded)) <= slips
        and OSA.distance(folded, name, score_cutoff=slips) <= slips
        for name in names
    )
