"""What a table's row says first or last, and which of two rows says more: "den senaste siffran"."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import Cells
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH, phrase_match
from assistant.answering.evidence.word_lists import word_lists
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.counts.across_rows import asks_for_extreme
from assistant.answering.kinds.judging.near_misses import qualified_otherwise
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold, words

_OF_TABLE = (r"(?:siffra\w*|uppgift\w*|varde\w*|matning\w*|kolumn\w*|figures?|values?|numbers?"
             r"|columns?|measurements?)")  # fmt: skip
_FIRST = r"(?:forsta|tidigaste|aldsta|first|earliest|oldest)"
_LAST = r"(?:sista|senaste|nyaste|last|latest|newest|most recent)"
_ENDS = re.compile(
    rf"\b(?:{_FIRST}|{_LAST}) (?:\w+ )?{_OF_TABLE}\b"
    rf"|\b(?:{_FIRST}|sista|last) (?:aret|year)\b"
    r"|\b(?:i|enligt|in|from) (?:the )?(?:tabellen|table)\b"
)
_ASKING = re.compile(
    rf"{_FIRST}|{_LAST}|{_OF_TABLE}|aret|year|tabell\w*|table|skolform\w*|verksamhet\w*|kategori\w*"
    r"|rad(?:en|er|erna)?|rows?|jamfor\w*|compar\w*"
)
_EITHER = re.compile(
    r"(?:^|[,:;] )(?:of |av )?(?:the |den |det )?(?P<one>[\w -]{3,40}?) (?:eller|or) "
    r"(?:the |den |det )?(?P<other>[\w -]{3,40}?)\W*$"
)
# Whom or what there is most of must be what the table counts.
_MOST_OF = re.compile(
    r"\b(?:flest|mest|farst|minst|most|fewest|least) (\w+)(?: (?:eller|or|och|and) (\w+))?"
)
_FEWEST = 2

Row = tuple[Candidate, Cells]


def choose_ends_of_row(case: Case) -> Selection | None:
    """Give the row that holds what is asked of its first or last figure; None where none does."""
    if either := _either(case):
        return either
    if not _ENDS.search(case.asked) or case.query.kind not in ("fact", "comparison", "count"):
        return None
    subject = without(case, [it for it in case.concepts if _ASKING.fullmatch(fold(it.term))])
    found = [it for it, cells in _rows(subject.candidates) if _fits(subject, it, cells)]
    if not found:
        return None
    return _given([max(found, key=lambda it: _worth(subject, it))])


def _rows(candidates: Sequence[Candidate]) -> list[Row]:
    """Give the rows that hold figures of several years."""
    return [(it, of) for it in candidates if (of := it.cells) and len(of.years) >= _FEWEST]


def _fits(case: Case, it: Candidate, cells: Cells) -> bool:
    """Say whether a row is of all that is named, by its own label, and has the years asked for."""
    label = bag(cells.label)
    named = [part for part in case.hard if not _is_counted(part)]
    return (
        bool(named)
        and any(part.match(label) >= ENOUGH for part in named)
        and not any(part in named for part in it.lacks(case.concepts))
        and not qualified_otherwise(it, case)
        and all(any(str(year) in head for head in cells.heads) for year in case.query.years)
    )


def _is_counted(part: Concept) -> bool:
    """Say whether a word, or one of a phrase, is of those whom a row counts without saying so."""
    return any(fold(word) in word_lists().counted for word in words(part.term))


def _worth(case: Case, it: Candidate) -> tuple[float, float, int]:
    return (it.coverage(case.concepts), -(it.rank or 999), it.facts.year or 0)


def _either(case: Case) -> Selection | None:
    """Give the rows of both that are held against each other, from one table."""
    hit = _EITHER.search(case.asked)
    if hit is None or case.query.asked_for == "money" or not asks_for_extreme(case.asked):
        return None
    said = {word for name in hit.groups() for word in words(name)}
    most = {what for hit in _MOST_OF.finditer(case.asked) for what in hit.groups() if what}
    rest = [part for part in case.concepts
            if (part.hard and fold(part.term) not in said
                and not _ASKING.fullmatch(fold(part.term))) or fold(part.term) in most]  # fmt: skip
    named = [name.strip() for name in hit.groups()]
    tables: dict[tuple[object, ...], list[Row]] = {}
    for it, cells in _rows(case.candidates):
        if all(_is_counted(part) or it.covered(case.concepts.index(part)) for part in rest):
            where = it.statement.locator
            tables.setdefault((it.facts.id, where.page, cells.heads), []).append((it, cells))
    for rows in sorted(tables.values(), key=lambda rows: min(it.rank or 999 for it, _ in rows)):
        found = [next((it for it, of in rows if _is_of(name, of)), None) for name in named]
        kept = [it for it in found if it is not None]
        if len(kept) == len(named) and kept[0] is not kept[-1]:
            return _given(sorted(kept, key=lambda it: it.order))
    return None


def _is_of(name: str, cells: Cells) -> bool:
    return phrase_match(name, bag(cells.label)) >= ENOUGH


def _given(rows: Sequence[Candidate]) -> Selection:
    chosen = tuple(Chosen(it.statement, why="holds the first and the last figure") for it in rows)
    return Selection("answered", chosen)
