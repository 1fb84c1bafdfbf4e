"""Find the table that a question is about: its rows, and the column that is asked for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from assistant.answering.evidence.bags import Bag, bag_of
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.cells import Cells
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.weights import SOFT
from assistant.answering.selection import Case
from assistant.language import fold, is_function_word
from assistant.language.verbs import is_verb

_FEWEST_ROWS = 3
# A row that sums the others up is none of them.
_SUM = re.compile(r"^\W*(summa|totalt?|samtliga|hela|alla|snitt|genomsnitt|medel|riket|kommunen"
                  r"|sum|total|all|average|whole)\b|\b(totalt|snitt|genomsnitt)\W*$")  # fmt: skip
_WHICH = re.compile(r"\b(?:vilk\w+|which|what)\s+((?:[\w-]+\s*){1,4})")
_YEAR = re.compile(r"(?:19|20)\d\d")
_IN_TABLE = 0.5


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that share their column heads and stand under one heading.

    Attributes:
        rows: Each with its cells; sums are left out.
        said: All that its heads and labels say.
    """

    rows: tuple[tuple[Candidate, Cells], ...]
    said: Bag

    @property
    def heads(self) -> tuple[str, ...]:
        """Give the column heads, in order."""
        return self.rows[0][1].heads

    def covers(self, part: Concept, place: int) -> float:
        """Say how well a concept is covered by its heads, its labels or what it stands under."""
        return max(part.match(self.said), *(it.around[place] for it, _ in self.rows))


def best_table(
    case: Case,
    tables: Sequence[Table],
    *,
    spare: frozenset[str] = frozenset(),
    headed: bool = False,
) -> Table | None:
    """Give the table that covers all that is named; the best ranked, and the newest of equals.

    Args:
        spare: Folded words that a table need not say: they tell what is to be done with it.
        headed: The tables have a column of what is asked for, and need say nothing else.
    """
    asked = _asked_for(case)
    fitting = [
        it
        for it in tables
        if _of_years(case, it) and _covers(case, it, asked, spare, headed=headed)
    ]
    return max(
        fitting, key=lambda it: (*_is_of(case, it, asked), *_worth(case, it, spare)), default=None
    )


def tables_of(found: Sequence[Candidate]) -> list[Table]:
    """Give the tables whose rows are among the statements, in reading order."""
    rows: dict[tuple[object, ...], list[tuple[Candidate, Cells]]] = {}
    for it in found:
        cells = it.cells
        if cells and cells.under and not _SUM.search(fold(cells.label)):
            rows.setdefault(it.table, []).append((it, cells))
    return [
        Table(tuple(of), bag_of((" ".join(of[0][1].heads), *(cells.label for _, cells in of))))
        for of in rows.values()
        if len(of) >= _FEWEST_ROWS
    ]


def column(case: Case, table: Table) -> str | None:
    """Give the head of the column asked for: the year's, the one named, the last of years."""
    heads = [head for head in table.heads if _figures(table, head) >= _IN_TABLE]
    years = [str(year) for year in case.query.years]
    dated = [head for head in heads if any(year in head for year in years)]
    if len(dated) == 1:
        return dated[0]
    named = {
        head: sum(part.weight * part.match(bag_of((head,))) for part in case.concepts)
        for head in dated or heads
    }
    best = max(named, key=lambda head: named[head], default=None)
    if best is not None and named[best]:
        return best
    if heads and all(_YEAR.search(head) for head in heads):
        return heads[-1]
    return heads[0] if len(heads) == 1 else None


def _figures(table: Table, head: str) -> float:
    return sum(cells.figure(head) is not None for _, cells in table.rows) / len(table.rows)


def _asked_for(case: Case) -> frozenset[str]:
    """Give the folded words that say what the rows are of: "vilka enheter", "which company"."""
    hit = _WHICH.search(fold(case.query.standalone))
    said = hit.group(1).split() if hit else []
    language = case.query.language
    return frozenset(
        takewhile(lambda word: not is_function_word(word, language) and not is_verb(word, language),
                  said)
    )  # fmt: skip


def _covers(
    case: Case, table: Table, asked: frozenset[str], spare: frozenset[str], *, headed: bool
) -> bool:
    """Say whether a table covers all that is named.

    Its labels need not say what they are of, where its headings or heads say something else.
    """
    near = headed
    for place, part in enumerate(case.concepts):
        if not part.hard or fold(part.term) in spare:
            continue
        covered = table.covers(part, place)
        if covered < ENOUGH and fold(part.term) not in asked:
            return False
        near = near or covered >= ENOUGH
    return near


def _of_years(case: Case, table: Table) -> bool:
    years = set(case.query.years)
    first = table.rows[0][0]
    return not years or bool(first.years & years) or any(
        str(year) in head for year in years for head in table.heads
    )  # fmt: skip


def _is_of(case: Case, table: Table, asked: frozenset[str]) -> tuple[bool, bool]:
    """Say whether most rows are called what is asked for, and whether a head says what of them.

    "Vilken nämnd" asks for rows that are boards; how content those of a home are is told under
    "Nöjd som helhet", and by no row that is called so.
    """
    of = [part for part in case.concepts if fold(part.term) in asked]
    what = [part for part in case.concepts if part.weight >= SOFT and part not in of]
    called = sum(any(part.match(bag_of((it.label,))) for part in of) for _, it in table.rows)
    heads = bag_of(table.heads)
    return called >= len(table.rows) * _IN_TABLE, any(it.match(heads) >= ENOUGH for it in what)


def _worth(case: Case, table: Table, spare: frozenset[str]) -> tuple[float, float, int]:
    covered = sum(
        part.weight * table.covers(part, place)
        for place, part in enumerate(case.concepts)
        if fold(part.term) not in spare
    )
    rank = min((it.rank for it, _ in table.rows if it.rank), default=0)
    return (round(covered, 1), 1 / rank if rank else 0.0, table.rows[0][0].facts.year or 0)
