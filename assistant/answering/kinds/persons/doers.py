"""Who did or does something, where documents name the doer by a role: "Entreprenör är Almby AB"."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.windows import Passages
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.agents import names_person
from assistant.answering.kinds.persons.deciders import asks_who_decided
from assistant.answering.kinds.persons.offices import is_of_year, people_words
from assistant.answering.selection import Case
from assistant.language import fold, words
from assistant.language.patterns import any_of
from assistant.records.documents import Statement

# The question's verb stands among its first words.
_FIRST_WORDS = 4
# "Ägs av ett privat bolag" says who without a name.
_BY = re.compile(r"\w+s av (?:ett|en|by an?) (?:\w+ )?\w+")


@dataclass(frozen=True, slots=True)
class _Doer:
    """What is done, as a question puts it, and how a statement says who does it.

    Attributes:
        office: An office may be named beside it.
        only: Nothing that says it otherwise tells who did it.
    """

    deed: re.Pattern[str]
    said: re.Pattern[str]
    office: bool
    only: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    """How deeds and those who do them are said.

    Attributes:
        anyone: A word for whoever does it.
    """

    doers: tuple[_Doer, ...]
    anyone: re.Pattern[str]


@lru_cache(maxsize=1)
def _rules() -> _Rules:
    """Give the rules of `doers.toml` beside this module."""
    table = tomllib.loads((files(__package__) / "doers.toml").read_text("utf-8"))
    return _Rules(
        tuple(
            _Doer(
                any_of(row["deed"]),
                any_of(row["said"]),
                row.get("office", False),
                row.get("only", False),
            )
            for row in table["doers"]
        ),
        re.compile(table["anyone"]["words"]),
    )


def doers(case: Case, dated: Sequence[Candidate]) -> list[Statement]:
    """Give the statement that names the doer by the role, of all that is asked about; best first.

    What it is of may be told by the lines before it in the same passage.
    """
    asked = case.asked
    office = bool(people_words(case))
    told = [it.said for it in _rules().doers if it.deed.search(asked) and (it.office or not office)]
    deeds = [part for part in case.hard if _is_of_deed(part)]
    subject = without(case, deeds)
    # Who decides that something is built does not build it.
    if not told or not subject.hard or asks_who_decided(words(asked)[1:_FIRST_WORDS]):
        return []
    ids = {it.statement.id for it in dated}
    passages = Passages(subject.candidates)
    found = [
        it for it in subject.candidates
        if it.statement.id in ids and is_of_year(case, it)
        and any(said.search(fold(it.statement.reading)) for said in told)
        and (_names_another(case, it.statement.reading) or _BY.search(it.statement.reading))
        and all(
            passages.covers(it, place)
            for place, part in enumerate(subject.concepts)
            if part.hard
        )
    ]  # fmt: skip
    found.sort(key=lambda it: (-it.coverage(subject.concepts), it.rank or 999, it.order))
    return [it.statement for it in found[:1]]


def told_by_doers_only(case: Case) -> bool:
    """Say whether a question is of a deed that nothing but its own words tells the doer of."""
    return any(it.only and it.deed.search(case.asked) for it in _rules().doers)


def _is_of_deed(part: Concept) -> bool:
    term, rules = fold(part.term), _rules()
    deeds = any(it.deed.fullmatch(term) for it in rules.doers)
    return deeds or rules.anyone.fullmatch(term) is not None


def _names_another(case: Case, text: str) -> bool:
    """Say whether a text names someone whom the question does not name."""
    asked = {fold(word) for word in words(case.query.standalone)}
    full = re.findall(r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)+", text) if names_person(text) else []
    if any(fold(word) not in asked for person in full for word in person.split()):
        return True
    inner = re.findall(r"(?<=[a-zåäö,:] )[A-ZÅÄÖ][\w-]*", text)
    return any(fold(name) not in asked for name in inner)
