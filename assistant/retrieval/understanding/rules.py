"""Load the rules by which questions are understood."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, cast

from assistant.records.documents import Aspect
from assistant.records.questions import QuestionKind


@dataclass(frozen=True, slots=True)
class KindRule:
    """A kind of question, the pattern that tells it and what else must hold."""

    kind: QuestionKind
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    needs: str | None


@dataclass(frozen=True, slots=True)
class AskedRule:
    """The kind of value that a fact question wants, and the pattern that tells it."""

    value: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class MeantRule:
    """A way to ask for something, and the words that documents have for it.

    Attributes:
        text: May hold "{1}" and so on, which stand for what the pattern's groups found.
        names: What the first group found must be written as a name is.
    """

    pattern: re.Pattern[str]
    text: str
    names: bool = False


@dataclass(frozen=True, slots=True)
class WordList:
    """Folded words, some as stems that any ending may follow."""

    whole: frozenset[str]
    stems: tuple[str, ...]

    def __contains__(self, folded: str) -> bool:
        return folded in self.whole or folded.startswith(self.stems)


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules, compiled; the orders are those of the file.

    Attributes:
        aspect_patterns: Tell an aspect by how a question is put, where no word names it.
        telling: Begins a sentence that asks for an answer without a question mark.
        pointing: A word that points back to what was told before it.
        meant: Ways to ask for something, with the words that documents have for it.
        idioms: Turns of phrase of which no word names a subject.
        defined: Gives what a question for a meaning asks about, as its first group.
        plain: Words that name no aspect though their stem does.
        shaping: Words that tell kind or aspect, spelt out, to which misspelt ones are put right.
    """

    instructions: tuple[re.Pattern[str], ...]
    openings: tuple[re.Pattern[str], ...]
    connectives: tuple[re.Pattern[str], ...]
    frames: tuple[re.Pattern[str], ...]
    trailing: tuple[re.Pattern[str], ...]
    chatter: tuple[re.Pattern[str], ...]
    telling: re.Pattern[str]
    pointing: re.Pattern[str]
    kinds: tuple[KindRule, ...]
    asked: tuple[AskedRule, ...]
    idioms: tuple[re.Pattern[str], ...]
    meant: tuple[MeantRule, ...]
    aspect_patterns: tuple[tuple[Aspect, re.Pattern[str]], ...]
    framing: WordList
    aspects: tuple[tuple[Aspect, WordList], ...]
    shaping: frozenset[str]
    defined: re.Pattern[str]
    plain: frozenset[str]
    office_endings: tuple[str, ...]
    office_words: frozenset[str]


@lru_cache(maxsize=1)
def load_rules() -> Rules:
    """Give the rules of `rules.toml` beside this module."""
    table = tomllib.loads((files(__package__) / "rules.toml").read_text("utf-8"))
    return Rules(
        instructions=_patterns(table["clean"]["instructions"]),
        openings=_patterns(table["clean"]["openings"]),
        connectives=_patterns(table["clean"]["connectives"]),
        frames=_patterns(table["clean"]["frames"]),
        trailing=_patterns(table["clean"]["trailing"]),
        chatter=_patterns(table["clean"]["chatter"]),
        telling=re.compile(table["clean"]["telling"]),
        pointing=re.compile(table["clean"]["pointing"]),
        kinds=tuple(_kind_rule(row) for row in table["kind"]),
        asked=tuple(AskedRule(row["value"], re.compile(row["pattern"])) for row in table["asked"]),
        idioms=tuple(re.compile(rf"\b(?:{it})\b") for it in table["idioms"]["patterns"]),
        meant=tuple(
            MeantRule(re.compile(row["pattern"]), row["text"], row.get("names", False))
            for row in table["meant"]
        ),
        aspect_patterns=tuple(
            (cast(Aspect, name), re.compile(pattern))
            for name, pattern in table["aspect_patterns"].items()
        ),
        framing=_word_list(table["framing"]["words"]),
        aspects=tuple(
            (cast(Aspect, name), _word_list(listed)) for name, listed in table["aspects"].items()
        ),
        shaping=frozenset(table["shaping"]["words"]),
        defined=re.compile(table["definition"]["subject"]),
        plain=frozenset(table["plain"]["words"]),
        office_endings=tuple(table["offices"]["endings"]),
        office_words=frozenset(table["offices"]["english"]),
    )


def _patterns(listed: list[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in listed)


def _kind_rule(row: dict[str, Any]) -> KindRule:
    unless = row.get("unless")
    return KindRule(
        kind=row["kind"],
        pattern=re.compile(row["pattern"]),
        unless=re.compile(unless) if unless else None,
        needs=row.get("needs"),
    )


def _word_list(listed: list[str]) -> WordList:
    return WordList(
        whole=frozenset(word for word in listed if not word.endswith("*")),
        stems=tuple(word[:-1] for word in listed if word.endswith("*")),
    )
