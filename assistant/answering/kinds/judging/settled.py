"""What decides a question of two sides: "gratis" is settled by a fee as by none."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.shelves import years_of
from assistant.answering.kinds.judging.under_headings import under_headings
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.language.patterns import any_of


@dataclass(frozen=True, slots=True)
class Matter:
    """What may be so or not, as a question asks of it and as a statement decides it.

    Attributes:
        words: Those of a question that need not stand in a statement that decides it.
        only: What does not decide it answers no question of it.
    """

    name: str
    asked: re.Pattern[str]
    told: re.Pattern[str]
    words: re.Pattern[str]
    only: bool

    def settled_by(self, it: Candidate) -> bool:
        """Say whether a statement decides it, whichever way."""
        return bool(self.told.search(fold(it.statement.reading))) or (
            self.name == "change" and _is_series(it)
        )

    def settled_under(self, it: Candidate) -> bool:
        """Say whether a statement decides it together with what it stands under."""
        return self.settled_by(it) or bool(self.told.search(fold(under_headings(it))))


def matters_of(case: Case) -> tuple[Matter, ...]:
    """Give the matters of two sides that a question asks of; most ask of none or one."""
    asked = fold(case.query.standalone)
    return tuple(one for one in _matters() if one.asked.search(asked))


def may_settle(matters: Sequence[Matter], it: Candidate) -> bool:
    """Say whether a statement may settle what is asked: of some matters only what decides them."""
    only = [one for one in matters if one.only]
    return not only or any(one.settled_under(it) for one in only)


def decided(case: Case, kept: Sequence[Candidate]) -> list[Matter]:
    """Give the matters that some statements decide: "gratis" is not missing where there is a fee.

    None where the question does not ask for yes or no.
    """
    matters = matters_of(case) if case.query.kind == "yes_no" else ()
    return [one for one in matters if any(one.settled_under(it) for it in kept)]


def is_of(part: Concept, matters: Sequence[Matter]) -> bool:
    """Say whether a concept only asks of a matter, so that what decides it need not say it."""
    if part.named and not part.term[:1].isdigit():
        return False
    return any(one.words.fullmatch(fold(part.term)) for one in matters)


def _is_series(it: Candidate) -> bool:
    """Say whether a row holds figures of several years, which show what became of them."""
    return it.statement.kind == "row" and len(years_of(it.statement.reading)) > 1


@lru_cache(maxsize=1)
def _matters() -> tuple[Matter, ...]:
    """Give the matters of `settled.toml` beside this module."""
    table = tomllib.loads((files(__package__) / "settled.toml").read_text("utf-8"))
    return tuple(
        Matter(
            row["name"],
            _pattern(row, "asked"),
            _pattern(row, "told"),
            _pattern(row, "words" if "words" in row else "asked"),
            row.get("only", False),
        )
        for row in table["matters"]
    )


def _pattern(row: Mapping[str, Any], of: str) -> re.Pattern[str]:
    return any_of(row[of], but_for=row.get(f"{of}_but_for", ()))
