"""Recognise what headings, roles and goals the configuration file names."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import get_args

from assistant.language.folding import fold
from assistant.reading.structure.phrased import phrased_aspect
from assistant.records.documents import Aspect

_YEAR = re.compile(r"(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?")
_DIGIT = re.compile(r"\d")
# A heading is compared with this much likeness (rapidfuzz ratio, 0 to 100): two wrong
# letters in a dozen, but never one short word for another.
_LIKENESS = 84
_LONGEST_HEADING = 8
# A cue of so few letters must be the whole word; a longer one may open it.
_WHOLE_CUE = 3
_AND = re.compile(r" (?:och|samt|and) ")


@dataclass(frozen=True, slots=True)
class Structure:
    """The configuration, folded and ready to compare."""

    headings: dict[str, Aspect]
    containing: dict[str, Aspect]
    leading: dict[str, Aspect]
    qualifying: frozenset[str]
    negations: frozenset[str]
    cues: dict[Aspect, tuple[str, ...]]
    openings: dict[Aspect, tuple[str, ...]]
    roles: tuple[str, ...]
    role_spellings: tuple[str, ...]
    introductions: tuple[str, ...]
    after_offices: frozenset[str]
    offices: tuple[str, ...]
    bare_offices: frozenset[str]
    contact_headings: frozenset[str]
    contents_headings: frozenset[str]
    numbered_parts: frozenset[str]
    labels: frozenset[str]
    goals: tuple[re.Pattern[str], ...]
    months: dict[str, int]
    abbreviations: frozenset[str]
    continuers: frozenset[str]
    continuing: frozenset[str]
    captions: re.Pattern[str]

    def continues(self, word: str) -> bool:
        """Tell whether a line may end in a word but no sentence: "är", or "ar" as OCR lost it.

        What stands spelt out is no other word: "år" may end a sentence.
        """
        small = word.lower()
        return small in self.continuing or (small.isascii() and small in self.continuers)

    def aspect(self, heading: str) -> Aspect | None:
        """Give the aspect that a heading announces; None where it announces none."""
        return _aspect(heading)


@lru_cache(maxsize=1)
def structure() -> Structure:
    """Load the configuration file of the package."""
    raw = tomllib.loads(files(__package__).joinpath("structure.toml").read_text("utf-8"))
    aspects = get_args(Aspect)
    headings = {fold(h): aspect for aspect in aspects for h in raw["headings"][aspect]}
    containing, leading = raw["headings"]["containing"], raw["headings"]["leading"]
    cues = {a: tuple(fold(cue) for cue in raw["cues"].get(a, ())) for a in aspects}
    return Structure(
        headings=headings,
        containing={fold(h): a for a in aspects for h in containing.get(a, ())},
        leading={fold(h): a for a in aspects for h in leading.get(a, ())},
        qualifying=frozenset(fold(word) for word in raw["headings"]["qualifying"]["words"]),
        negations=frozenset(fold(word) for word in raw["headings"]["negations"]["words"]),
        cues=cues,
        openings={a: tuple(cue for cue in cues[a] if len(cue) > _WHOLE_CUE) for a in aspects},
        roles=tuple(fold(word) for word in raw["roles"]["ends"]),
        role_spellings=tuple(raw["roles"]["ends"]),
        introductions=tuple(
            sorted((fold(words) for words in raw["roles"]["introductions"]), key=len, reverse=True)
        ),
        after_offices=frozenset(raw["roles"]["after"]),
        offices=tuple(fold(word) for word in raw["offices"]["ends"]),
        bare_offices=frozenset(fold(word) for word in raw["offices"]["bare"]),
        contact_headings=frozenset(fold(word) for word in raw["contacts"]["headings"]),
        contents_headings=frozenset(fold(word) for word in raw["contents"]["headings"]),
        numbered_parts=frozenset(fold(word) for word in raw["contents"]["parts"]),
        labels=frozenset(fold(word) for word in raw["sentences"]["labels"]),
        goals=tuple(re.compile(pattern, re.IGNORECASE) for pattern in raw["goals"]["patterns"]),
        months={
            fold(month): number
            for names in (raw["dates"]["months"], raw["dates"]["months_en"])
            for number, month in enumerate(names, start=1)
        },
        abbreviations=frozenset(fold(word) for word in raw["sentences"]["abbreviations"]),
        continuers=frozenset(fold(word) for word in raw["continuers"]["words"]),
        continuing=frozenset(raw["continuers"]["words"]),
        captions=re.compile(rf"(?:{'|'.join(raw['captions']['words'])})\s+\d+", re.IGNORECASE),
    )


@lru_cache(maxsize=50_000)
def cued(word: str) -> frozenset[Aspect]:
    """Give the aspects whose sections a word is common in."""
    bare = fold(word).strip('()"”“.,:;!?')
    return frozenset(
        aspect
        for aspect, cues in structure().cues.items()
        if bare in cues or bare.startswith(structure().openings[aspect])
    )


def is_known_heading(text: str) -> bool:
    """Tell whether a line is, by itself, a heading that the configuration knows, or a year."""
    return structure().aspect(text) is not None


def opens_as_heading(text: str) -> bool:
    """Tell whether a line begins, after its number, with no small letter."""
    return not text.lstrip(" 0123456789.)#")[:1].islower()


def ends_as_text(text: str) -> bool:
    """Tell whether a line ends in a mark that no heading ends in."""
    return text.rstrip().endswith((".", ",", ";", "-", "–"))


@lru_cache(maxsize=20_000)
def _aspect(text: str) -> Aspect | None:
    if len(text) > 80 or not text.strip() or ends_as_text(text) or not opens_as_heading(text):
        return None
    bare, has_year = without_years(text)
    if not bare:
        # "2022" heads what happened that year; "2022 118 4" is a row of figures.
        return "facts" if has_year and not _DIGIT.search(_YEAR.sub("", text)) else None
    if len(bare.split()) > _LONGEST_HEADING:
        return None
    exact = structure().headings.get(bare)
    if exact is not None:
        return exact
    positive = " ".join(word for word in bare.split() if word not in structure().negations)
    found = structure().headings.get(positive) or _alike(positive)
    if positive != bare:
        found = found or phrased_aspect(positive)
        return "challenges" if found == "progress" else phrased_aspect(bare)
    return found or _contained(bare) or _joined(bare) or phrased_aspect(bare)


def without_years(text: str) -> tuple[str, bool]:
    """Give a heading's folded words without years, numbering and punctuation; had it a year?"""
    without_year = _YEAR.sub(" ", fold(text))
    words = re.findall(r"[a-zæß]+", without_year)
    return " ".join(words), without_year != fold(text)


def _alike(bare: str) -> Aspect | None:
    from rapidfuzz import fuzz, process

    if len(bare) < 7:
        return None
    found = process.extractOne(
        bare, structure().headings.keys(), scorer=fuzz.ratio, score_cutoff=_LIKENESS
    )
    if found is None or abs(len(found[0].split()) - len(bare.split())) > 1:
        return None
    return structure().headings[found[0]]


def _joined(bare: str) -> Aspect | None:
    """Give the aspect of several headings in one ("Problem och hinder")."""
    parts = _AND.split(bare)
    found = [structure().headings.get(part) or _alike(part) for part in parts]
    if len(parts) < 2 or not all(found):
        return None
    # "Slutsatser och vägen framåt" heads what is ahead.
    return next((aspect for aspect in found if aspect != "facts"), "facts")


def _contained(bare: str) -> Aspect | None:
    padded = f" {bare} "
    return next((a for known, a in structure().containing.items() if f" {known} " in padded), None)
