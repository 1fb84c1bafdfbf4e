"""Questions after goals that were met or missed: the rows and sentences that assess them."""

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.cells import cells_of
from assistant.answering.evidence.numerals import COUNTS
from assistant.answering.kinds.lists.groups import listed
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.documents import Statement

Assessed: TypeAlias = Literal["met", "partly", "missed"]

_GOALS = r"(?:del|inriktnings|effekt|namnd)?mal(?:et|en|sattning\w*)?|indikator\w*|goals?|targets?"
_REACHED = (r"upp?na\w*|upp?fyll\w*|na(?:r|s|tt|tts|dde|ddes)|klara\w*|reach\w*|meet|met|achiev\w*"
            r"|fulfil\w*")  # fmt: skip
_MISSING = (
    r"missa\w*|miss(?:ed|es)?|fail\w*|misslyck\w*|foll|faller|sprack|fell|flopp\w*|haverera\w*"
    r"|(?:sket|skiter|skitit) sig"
    r"|(?:gick|gar|gatt) (?:at (?:skogen|pipan|helvete)|i (?:stopet|putten)|om intet|snett)"
)
_DENIED = rf"inte|ej|icke|inga|inget|ingen|not|no|never|{_MISSING}"
_GOAL = re.compile(rf"\b(?:{_GOALS})\b")
# What a question also calls goals; in a text these words are of other things too.
_ASKED_GOAL = re.compile(
    rf"\b(?:{_GOALS}|foresats\w*|atagande\w*|ambition\w*|malsattning\w*|commitments?)\b"
)
_IS_REACHED = re.compile(rf"\b(?:{_REACHED}|{_MISSING})\b")
_IS_DENIED = re.compile(rf"\b(?:{_DENIED})\b")
_PARTLY = re.compile(r"\b(?:delvis|till (?:en )?(?:viss )?del|partly|partially|in part)\b")
# "Helt eller delvis": all but those that were missed.
_AT_LEAST_PARTLY = re.compile(r"\b(?:helt|fully|wholly) (?:eller|och|or|and) (?:delvis|part\w+)\b")
_ASKS = re.compile(r"\b(?:vilk\w+|vad|which|what|hur manga|how many)\b")
_ASKS_NUMBER = re.compile(r"\b(?:hur manga|how many)\b")
_NUMBER = rf"(?:\d+|{'|'.join(word for word in COUNTS if word != 'en')})"
_N = re.compile(rf"\b(?:ett|{_NUMBER})\b")
_CLAUSES = re.compile(r"[,;.]| (?:och|men|samt|medan|and|but|while) ")
# "De tre mål", "16 av målen", "fem av nämndens mål".
_COUNTED = re.compile(
    rf"\b{_NUMBER} (?:(?:av|of) )?(?:(?:de|the|\w+s) )?(?:{_NUMBER} )?(?:{_GOALS})\b"
)
# "4 ej uppfyllda" under "24 indikatorer följs upp".
_BARE_COUNT = re.compile(
    rf"\W*{_NUMBER} (?:(?:ar|av dem|are|of them) )?(?:helt |delvis |ej |inte |not |partly )?"
    rf"(?:{_REACHED})\W*"
)
# "När" without its ring reads as "når".
_WHEN = re.compile(r"\bnär\b", re.IGNORECASE)
# What is to be reached is not yet.
_AHEAD = re.compile(
    r"\b(?:ska|skall|skulle|kommer att|bor|vill|will|shall|should|to be)(?: \w+){0,2}?"
    rf" (?:{_REACHED})\b"
)
# What a cell that assesses a goal says, and no more.
_MISSED = re.compile(
    rf"(?:ej|inte|not) (?:{_REACHED})|(?:{_REACHED}) (?:ej|inte)|nej|rod\w*|no|red"
)
_IN_PART = re.compile(
    rf"delvis(?: (?:{_REACHED}))?|(?:{_REACHED}) delvis|gul\w*|yellow|part\w+(?: (?:{_REACHED}))?"
)
_MET = re.compile(rf"(?:helt )?(?:{_REACHED})|ja|gron\w*|yes|green")
_CELL: tuple[tuple[Assessed, re.Pattern[str]], ...] = (
    ("missed", _MISSED), ("partly", _IN_PART), ("met", _MET),
)  # fmt: skip


def choose_goals_met(case: Case) -> Selection | None:
    """Give what says that goals were met or missed, as is asked; None where it is not asked.

    Of the newest year where none is named: goals are set anew each year.
    """
    asked = fold(case.query.standalone)
    if not (_ASKED_GOAL.search(asked) and _IS_REACHED.search(asked) and _ASKS.search(asked)):
        return None
    wanted = _said(asked)
    dated = [it for it in in_years(case.candidates, case.query) if it.telling]
    of_topic = [it for it in dated if _of_topic(case, it)]
    found = [
        it for it in of_topic
        if assessed(it.statement.kind, it.statement.reading, case.query.years) == wanted
    ]  # fmt: skip
    if _ASKS_NUMBER.search(asked):
        rows = [it for it in found if it.statement.kind == "row"]
        found = [
            it for it in of_topic if counts_goals(it.statement.reading, wanted)
        ] or _bare_counts(dated, of_topic, wanted)
        if not found and (head := _counting_head(case, dated, wanted)):
            return Selection("answered", (Chosen(head, why="counts them"),), form="items")
        found = found or rows
        if not found and wanted != "met":
            # How many there are is not how many were missed.
            return nothing(case)
    if not found:
        return None
    # A table assesses all the goals of its year, a sentence one in passing.
    rows = [it for it in found if it.statement.kind == "row"]
    newest = max(it.facts.year or 0 for it in rows or found)
    kept = [it for it in found if (it.facts.year or 0) == newest]
    if case.query.years or len(kept) == len(found):
        return listed(case, found, form="items")
    return listed(case, kept, form="items", note=_note(case, newest))


def assessed(kind: str, reading: str, years: Sequence[int] = ()) -> Assessed | None:
    """Give what a statement says of a goal; None where it assesses none.

    Args:
        years: Those asked for; of a row that assesses a goal year by year their cells tell.
    """
    cells = cells_of(reading) if kind == "row" else None
    if cells is not None:
        of_years = [text for head, text in cells.under if any(str(year) in head for year in years)]
        said = [_in_cell(text) for text in (*of_years, *(text for _, text in cells.under))]
        return next((one for one in said if one is not None), None)
    folded = fold(_WHEN.sub(" ", reading))
    told = _GOAL.search(folded) and _IS_REACHED.search(folded)
    if _AHEAD.search(folded) or not told:
        return None
    return _said(folded)


def counts_goals(reading: str, wanted: Assessed) -> bool:
    """Say whether a sentence tells how many goals were met, partly met or missed.

    One sentence may tell all three: "13 av 17 mål har nåtts, tre delvis och ett mål inte".
    """
    folded = fold(_WHEN.sub(" ", reading))
    told = _COUNTED.search(folded) and _IS_REACHED.search(folded)
    if not told or _AHEAD.search(folded):
        return False
    if _AT_LEAST_PARTLY.search(folded):
        return wanted == "met"
    return any(_said(clause) == wanted for clause in _CLAUSES.split(folded) if _N.search(clause))


def _bare_counts(
    dated: Sequence[Candidate], of_topic: Sequence[Candidate], wanted: Assessed
) -> list[Candidate]:
    """Give lines that only count, on a page where goals are counted: "4 ej uppfyllda"."""
    counting = {it.headed_by for it in of_topic if _COUNTED.search(fold(it.statement.reading))}
    return [
        it
        for it in dated
        if it.headed_by in counting
        and any(
            _BARE_COUNT.fullmatch(clause) and _said(clause) == wanted
            for clause in _CLAUSES.split(fold(it.statement.reading))
        )
    ]


def _counting_head(case: Case, dated: Sequence[Candidate], wanted: Assessed) -> Statement | None:
    """Give the title or heading that counts the goals, of the newest year: "5 av 9 mål nådda"."""
    years = {it.facts.id: it.facts.year or 0 for it in dated}
    heads = [
        (years[document], head)
        for document in years
        for head in case.titles_of(document)
        if counts_goals(head.reading, wanted)
    ]
    return max(heads, key=lambda pair: pair[0])[1] if heads else None


def _said(folded: str) -> Assessed:
    if _AT_LEAST_PARTLY.search(folded):
        return "met"
    if _PARTLY.search(folded):
        return "partly"
    return "missed" if _IS_DENIED.search(folded) else "met"


def _in_cell(text: str) -> Assessed | None:
    bare = fold(text).strip(" .!")
    return next((what for what, pattern in _CELL if pattern.fullmatch(bare)), None)


def _of_topic(case: Case, it: Candidate) -> bool:
    """Say whether a statement is of what is named besides goals and their being met."""
    return not any(part.hard and not _of_goals(part.term) for part in it.lacks(case.concepts))


def _of_goals(term: str) -> bool:
    said = fold(term)
    # "Hur många indikatorer av 31": how many there are in all.
    return said.isdigit() or any(
        pattern.fullmatch(said) for pattern in (_ASKED_GOAL, _IS_REACHED, _IS_DENIED, _PARTLY)
    )


def _note(case: Case, year: int) -> str:
    if case.query.language == "sv":
        return f"Det senaste året, {year}, visas. Nämn ett år för att se andra."
    return f"The latest year, {year}, is shown. Name a year to see others."
