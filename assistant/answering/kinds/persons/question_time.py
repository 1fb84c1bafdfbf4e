"""How long a programme sets aside for questions: "Tid för frågor (10 minuter)"."""

import re
from collections.abc import Iterator, Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.persons.sheets import Sheet, is_office, sheets
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Statement

_HOW_LONG = re.compile(
    r"\b(?:hur (?:lang\w*|mycket tid|manga minuter)|(?:vilken|vad ar) tid\w*"
    r"|how (?:long|much time|many minutes))\b"
)
_QUESTIONS = re.compile(
    r"\b(?:fragestund\w*|fragor\w*|fraga|fragetid\w*|questions?|question time|q&a)\b"
)
# How long somebody waits for an answer is no time set aside.
_WAITING = re.compile(r"\b(?:svar\w*|vant\w*|handlagg\w*|behandl\w*|wait\w*|answer\w*|repl\w+)\b")
# Words of such a question that say nothing of whom or what it follows.
_ASKING = re.compile(
    r"(?:frag\w+|questions?|tid\w*|stund\w*|minut\w*|minutes?|time|ledamot\w*|ledamoter\w*"
    r"|politiker\w*|ahorar\w*|publik\w*|councillors?|members?|audience|avsatt\w*|avsatta|satts?"
    r"|reserver\w*|anslagen|inplanera\w*|set|aside|allotted|allocated|efter\w*|after\w*|stall\w*"
    r"|varje|del\w*|mot\w+|program\w*|agenda\w*|session|slot|ask\w*)"
)
_SET_ASIDE = re.compile(r"\b(?:frag(?:or|estund)\w*|questions?)\b.*\b\d+ ?min")
# Characters up to which a line is one of a programme.
_LINE = 80
_MOST = 3


def choose_question_time(case: Case) -> Selection | None:
    """Give the first line of each programme that sets time aside for questions.

    Where it is asked after whom, the first line after theirs. None where something else may be
    asked.
    """
    # As it was asked: a compound that nobody has listed may have been put right to another.
    asked = fold(case.query.standalone)
    if not (_HOW_LONG.search(asked) and _QUESTIONS.search(asked)) or _WAITING.search(asked):
        return None
    subject = without(case, [it for it in case.concepts if _ASKING.fullmatch(fold(it.term))])
    chosen = tuple(
        Chosen(line, why="sets time aside for questions")
        for line in _lines(subject, in_years(subject.candidates, subject.query))
    )
    if chosen:
        return Selection("answered", chosen[:_MOST])
    return None if subject.hard else nothing(case)


def _lines(case: Case, dated: Sequence[Candidate]) -> Iterator[Statement]:
    seen: set[str] = set()
    for sheet in sheets(case, dated):
        line = next((it for it in sheet.lines[_start(sheet, case.hard) :] if _sets_aside(it)), None)
        if line is not None and sheet.document not in seen:
            seen.add(sheet.document)
            yield line


def _start(sheet: Sheet, named: Sequence[Concept]) -> int:
    """Give the place of the line of who or what is named; past the end where none is."""
    if not named:
        return 0
    for at, line in enumerate(sheet.lines):
        said = bag(line.reading)
        if (is_office(line) or len(line.reading) <= _LINE) and all(
            part.match(said) >= ENOUGH for part in named
        ):
            return at
    return len(sheet.lines)


def _sets_aside(line: Statement) -> bool:
    return len(line.reading) <= _LINE and _SET_ASIDE.search(fold(line.reading)) is not None
