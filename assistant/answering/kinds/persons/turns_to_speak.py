"""Who takes a goal at a meeting, and who speaks after or before somebody."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import in_years
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.persons.offices import introduction, office_holders, people_words
from assistant.answering.kinds.persons.sheets import Sheet, sheets
from assistant.answering.selection import Case, Selection, nothing, of_statements
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import DocumentId, Speaker, Statement

_WHO = r"^\W*(?:och |men |and |but )?(?:vem|vems|vilken \w+|who|which \w+)\b"
_SPEAKS = (
    r"(?:talar?|talade|pratar?|pratade|snackar?|snackade|presenterar|presenterade|redovisar"
    r"|redovisade|foredrar|foredrog|berattar|berattade|speaks?|spoke|talks?|talked|presents?"
    r"|presented|reports?|reported)"
)
_NEXT = re.compile(
    rf"{_WHO}(?: \w+){{0,3}}? (?:{_SPEAKS}|(?:har|far|tar|hade) ordet|kommer|comes?|ar|star|is)"
    r"(?: upp| pa tur)?"
    r"(?: nast| narmast| direkt| next| right)? (?P<side>efter|fore|innan|after|before)\b"
)
_BEFORE = frozenset({"fore", "innan", "before"})
_ASKING = re.compile(
    rf"(?:{_SPEAKS}|kommer|nast|narmast|efter|fore|innan|next|after|before|direkt|tur)"
)
_GOAL = re.compile(rf"{_WHO}.*\b(?:mal|goal) (?:nr |nummer |number )?(\d{{1,2}})\b")
# Who answers for a goal need not be who speaks of it.
_ANSWERS_FOR = re.compile(r"\b(?:ansvar\w*|responsib\w*|in charge)\b")
_TAKES = re.compile(
    rf"(?:{_SPEAKS}|ta|tar|tog|tas|svarar|foljer|foljde|har|haller|hade|mal\w*|goals?|takes?|took"
    r"|covers?|covered|handles?|\d+)"
)
# "Mål 3, 4 och 9", "Mål 5, kvalitativ uppföljning b".
_GOALS_OF_LINE = re.compile(r"^(?:mal|goals?)\w* (\d{1,2}(?:(?:, | och | and | & )\d{1,2})*)\b")
_MOST = 3


def choose_turn_to_speak(case: Case) -> Selection | None:
    """Give who takes the goal asked for, or who speaks next; None where something else is asked."""
    if goal := _GOAL.search(case.asked):
        return _takes(case, int(goal[1]))
    if (hit := _NEXT.search(case.asked)) and case.query.people:
        return _next_to(case, before=hit["side"] in _BEFORE)
    return None


def _takes(case: Case, goal: int) -> Selection | None:
    rest = without(case, [it for it in case.concepts if _is_of_asking(it.term, case)])
    if rest.hard or _ANSWERS_FOR.search(case.asked):
        return None
    found = [
        line
        for sheet in sheets(case, in_years(case.candidates, case.query))
        if goal in _goals(sheet)
        for line in sheet.lines
        if persons_in(line.reading) and not _GOALS_OF_LINE.match(fold(line.reading))
    ]
    return _named(found)


def _is_of_asking(term: str, case: Case) -> bool:
    return term in people_words(case) or all(_TAKES.fullmatch(fold(word)) for word in term.split())


def _goals(sheet: Sheet) -> set[int]:
    hits = (_GOALS_OF_LINE.match(fold(line.reading)) for line in sheet.lines)
    return {int(number) for hit in hits if hit for number in re.findall(r"\d+", hit[1])}


def _next_to(case: Case, *, before: bool) -> Selection | None:
    """Give who speaks next to the one named; with a matter named, who next speaks of that."""
    dated = in_years(case.candidates, case.query)
    subject = without(case, [it for it in case.concepts if _ASKING.fullmatch(fold(it.term))])
    offices = [part for part in subject.hard if part.term in people_words(case)]
    matter = without(subject, offices)
    told = [it.statement for it in dated]
    whole = office_holders(subject, of_statements(subject, told))
    anchor = subject if whole else without(subject, matter.hard)
    held = whole or office_holders(anchor, of_statements(anchor, told))
    if not offices or not held:
        return None
    telling = None if whole else _speaking_of(matter)
    found = [line for it in held if (line := _beside(case, it, telling, before=before))]
    return _named(found) or nothing(case, dated)


def _speaking_of(matter: Case) -> set[tuple[DocumentId, Speaker | None]]:
    """Give who speaks of a matter, and where."""
    return {(it.facts.id, it.statement.speaker) for it in full(matter, matter.candidates)}


def _beside(
    case: Case,
    held: Statement,
    telling: set[tuple[DocumentId, Speaker | None]] | None,
    *,
    before: bool,
) -> Statement | None:
    """Give what introduces the next who speaks after somebody, or before, of a matter or any."""
    order = _speakers(case.statements_of(held.document))
    names = list(order)
    named = fold(held.reading)
    at = next((place for place, it in enumerate(names) if fold(it.name) in named), None)
    if at is None:
        return None
    others = reversed(names[:at]) if before else names[at + 1 :]
    spoken = (it for it in others if telling is None or (held.document, it) in telling)
    other = next(spoken, None)
    return introduction(case, order[other], other) if other else None


def _speakers(statements: Sequence[Statement]) -> dict[Speaker, Statement]:
    """Give the speakers of a document in the order in which they speak, with a statement each."""
    order: dict[Speaker, Statement] = {}
    for it in statements:
        if it.speaker is not None and it.speaker.name:
            order.setdefault(it.speaker, it)
    return order


def _named(found: Sequence[Statement]) -> Selection | None:
    chosen = tuple(Chosen(it, why="has the turn to speak") for it in found[:_MOST])
    return Selection("answered", chosen, form="person") if chosen else None
