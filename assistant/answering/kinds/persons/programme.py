"""What a speaker has on the programme, and which goals the speaker's part follows up."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.matching import ENOUGH, phrase_match
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.agents import persons_in
from assistant.answering.kinds.persons.offices import office_holders, people_words
from assistant.answering.kinds.persons.presenting import presenter_of
from assistant.answering.kinds.persons.sheets import Sheet, is_office, sheets
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Statement

_TOPICS = re.compile(
    r"\b(?:program(?:met|me)?|agendan?|dagordning(?:en)?|upplagget)\b"
    r"|\b(?:vilka|vilket|which|what) (?:amnen?|teman?|punkter|omraden|topics?|subjects?)\b"
)
_GOALS = re.compile(
    r"\b(?:vilka|vilket|which|what)\b (?:\w+ ){0,2}?(?:mal|malen|malet|goals?|targets?)\b"
)
_REPORTED = re.compile(
    r"\b(?:redovisa\w*|rapportera\w*|presentera\w*|foredrog|foljde upp|folja upp|foljer upp"
    r"|report(?:s|ed)?|present(?:s|ed)?|covered)\b"
)
_PART = re.compile(
    r"\b(?:del(?:en)?|avsnitt(?:et)?|(?:fore)?dragning(?:en)?|presentation(?:en)?|genomgang(?:en)?"
    r"|redovisning(?:en)?|part|section|talk)\b"
)
# Words of such a question that say nothing of whose part it is.
_ASKING = re.compile(
    r"(?:mal|malen|malet|goals?|targets?|overgripande|overall|amnen?|teman?|punkter|omraden|topics?"
    r"|subjects?|program(?:met|me)?|agendan?|dagordning(?:en)?|upplagg(?:et)?|muntlig\w*|oral"
    r"|galler|handla\w*|beror|ror|avser|concerns?|redovis\w*|rapporter\w*|presenter\w*|prata\w*"
    r"|talar?|tar|tog|tas|upp|folja?\w*|report\w*|present\w*|cover\w*|del(?:en)?|avsnitt(?:et)?"
    r"|(?:fore)?dragning(?:en)?|genomgang(?:en)?|part|section|talk)"
)
_GOAL = re.compile(r"(?:Mål|Målområde|Goal|Target)\b.*(?:\d|\w{4})")
_BREAK = re.compile(r"(?:tid for )?fragor|paus|fika|lunch|questions|break|underlag\b|[a-z]+ \d{4}/")
_MOST = 8


def choose_programme(case: Case) -> Selection | None:
    """Give a speaker's topics or goals; None where something else is asked, or may answer it."""
    asked = case.asked
    subject = without(case, [it for it in case.concepts if _ASKING.fullmatch(fold(it.term))])
    offices = [part for part in subject.hard if part.term in people_words(case)]
    if not subject.hard:
        return None
    if _GOALS.search(asked) and (offices or _PART.search(asked)):
        return _goals(subject, reported=bool(offices and _REPORTED.search(asked)))
    if offices and _TOPICS.search(asked):
        return _listed(_topics(subject))
    return None


def _goals(subject: Case, *, reported: bool) -> Selection | None:
    """Give the goals on the pages that introduce whoever is asked about."""
    dated = in_years(subject.candidates, subject.query)
    pages = [it for it in sheets(subject, dated) if any(map(_is_goal, it.lines))]
    decks = {it.document for it in pages}
    dated = tuple(it for it in dated if it.facts.id in decks)
    introduced = office_holders(subject, dated) if subject.query.people else []
    if not subject.query.people and (told := presenter_of(subject, dated)):
        introduced = [told]
    names = [name for it in introduced for name in persons_in(it.reading)]
    if not names:
        return nothing(subject, dated) if reported else None
    return _listed([
        line
        for sheet in pages
        if any(phrase_match(name, bag(it.reading)) >= 1.0 for it in sheet.lines for name in names)
        for line in sheet.lines
        if _is_goal(line)
    ])  # fmt: skip


def _is_goal(line: Statement) -> bool:
    return _GOAL.match(line.reading) is not None


def _topics(subject: Case) -> list[Statement]:
    """Give what stands under the office in a programme, or beside it."""
    dated = in_years(subject.candidates, subject.query)
    held = [it.speaker.office for it in office_holders(subject, dated) if it.speaker]
    found: list[Statement] = []
    for sheet in _programmes(subject, dated):
        for at, line in enumerate(sheet.lines):
            if not is_office(line):
                continue
            said = bag(line.reading)
            if all(part.match(said) >= ENOUGH for part in subject.hard) or any(
                office and phrase_match(office, said) >= ENOUGH for office in held
            ):
                found += _under(sheet.lines, at)
    return found


def _under(lines: Sequence[Statement], at: int) -> list[Statement]:
    """Give the lines that an office's line leads, or itself where it says the topics."""
    if ":" in lines[at].reading.rstrip(": "):
        return [lines[at]]
    return list(takewhile(lambda it: not _ends(it), lines[at + 1 :]))


def _ends(line: Statement) -> bool:
    return is_office(line) or _BREAK.match(fold(line.reading)) is not None


def _programmes(case: Case, dated: Sequence[Candidate]) -> Iterator[Sheet]:
    """Give the pages that list what several offices speak of."""
    return (it for it in sheets(case, dated) if sum(map(is_office, it.lines)) > 1)


def _listed(found: Sequence[Statement]) -> Selection | None:
    chosen = tuple(Chosen(it, why="of the speaker's part") for it in found[:_MOST])
    return Selection("answered", chosen, form="items") if chosen else None
