"""Our own English-Swedish pairs: the vocabulary, and sentences of the field filled from it."""

from dataclasses import dataclass
from importlib.resources import files
from random import Random

# Of the vocabulary, what stands under these headings fills no sentence: too general for one.
GENERAL = (
    "Words of asking and reporting",
    "Everyday words",
    "More of reports and news",
    "Further words",
)
FILLINGS = 150


@dataclass(frozen=True, slots=True)
class Pair:
    """An English text, its Swedish, and what tells that two pairs say the same."""

    english: str
    swedish: str
    meaning: str


def own_pairs(
    vocabulary: tuple[tuple[str, tuple[str, ...]], ...],
    field: tuple[tuple[str, tuple[str, ...]], ...],
    random: Random,
) -> tuple[Pair, ...]:
    """Give a pair for each meaning of each headword, and each sentence, filled where it is open."""
    found = [
        Pair(english, swedish, meanings[0])
        for english, meanings in vocabulary
        for swedish in meanings
    ]
    for english, swedish in _sentences():
        if "{x}" not in english:
            found.append(Pair(english, swedish, swedish))
            continue
        for headword, meanings in random.sample(field, min(FILLINGS, len(field))):
            filled = swedish.replace("{x}", meanings[0])
            found.append(Pair(english.replace("{x}", headword), filled, filled))
    return tuple(found)


def _sentences() -> tuple[tuple[str, str], ...]:
    text = (files(__package__) / "sentences.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    pairs = (line.split("\t") for line in lines)
    return tuple((english, swedish) for english, swedish in pairs)
