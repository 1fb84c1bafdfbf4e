"""How the municipality itself, or a place of its own, is reached: by its switchboard or address."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bodies import is_unit
from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.persons.reaching import has_phone
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold, words
from assistant.records.documents import Statement

_SWITCHBOARD = re.compile(r"(?:telefon)?vaxel(?:n|ns)?|switchboard|kommun(?:en|ens)?|municipality")
# "Norrby kommun" at the head of a list of contacts, and none of its units.
_OWN_NAME = re.compile(r"^\w+ (?:kommun|stad|municipality)\b")
_ASKED = re.compile(
    r"\b(?:post|besoks|gatu)?adress(?:en|er|erna)?\b"
    r"|\b(?:(?:postal|street|visiting|mailing) )?address(?:es)?\b"
)
_NO_POST = re.compile(r"\b(?:mejl|mail|e-?post|e-?mail|webb?|ip)-? ?(?:adress|address)")
# Words of a question for an address that say nothing of whose it is.
_ASKING = re.compile(
    r"(?:post|besoks|gatu)?adress(?:en|er|erna)?|address(?:es)?|postal|street|visiting|mailing"
    r"|bor|ligger|finns|haller|sitter"
)
_POSTCODE = re.compile(r"\b\d{3} ?\d{2} [A-ZÅÄÖ]\w+")
_STREET = re.compile(
    r"\b[A-ZÅÄÖ][\w-]*(?:gata|gatan|väg|vägen|torg|torget|gränd|allé|allén|plan|stig|stigen|backe"
    r"|backen|led|leden|kaj|kajen|plats|platsen) \d+"
)
_MOST = 2


def switchboard(case: Case, dated: Sequence[Candidate]) -> list[Statement] | None:
    """Give the municipality's own number; None where somebody else's is asked for."""
    asked = case.asked
    if not all(_SWITCHBOARD.fullmatch(fold(part.term)) for part in case.hard):
        return None
    if not any(_SWITCHBOARD.fullmatch(word) for word in re.findall(r"\w+", asked)):
        return None
    return [it.statement for it in _own_entries(dated) if has_phone(it.statement.reading)][:_MOST]


def asks_for_address(case: Case) -> bool:
    """Say whether it is asked where post goes or where somebody is visited."""
    asked = fold(case.query.standalone)
    return bool(_ASKED.search(asked)) and not _NO_POST.search(asked)


def choose_address(case: Case) -> Selection | None:
    """Give what states the address of whom is named; None where something else may answer it."""
    dated = in_years(case.candidates, case.query)
    subject = without(case, [it for it in case.concepts if _ASKING.fullmatch(fold(it.term))])
    hard = [place for place, part in enumerate(subject.concepts) if part.hard]
    if not hard:
        own = [it for it in _own_entries(dated) if _has_address(it.statement.reading)]
        return _addressed(own) or nothing(case)
    ids = {it.statement.id for it in dated}
    return _addressed([
        it for it in subject.candidates
        if it.statement.id in ids and _has_address(it.statement.reading)
        and all(it.own[place] >= ENOUGH for place in hard)
    ])  # fmt: skip


def _addressed(found: Sequence[Candidate]) -> Selection | None:
    chosen = tuple(Chosen(it.statement, why="states the address") for it in found[:_MOST])
    return Selection("answered", chosen, form="fact") if chosen else None


def _own_entries(dated: Sequence[Candidate]) -> list[Candidate]:
    """Give the contacts of the municipality as such; of a unit of it only where there are none."""
    entries = [
        it for it in dated
        if it.statement.kind == "contact" and _OWN_NAME.search(fold(it.statement.reading))
    ]  # fmt: skip
    return [it for it in entries if not any(map(is_unit, words(it.statement.reading)))] or entries


def _has_address(text: str) -> bool:
    return bool(_POSTCODE.search(text) or _STREET.search(text))
