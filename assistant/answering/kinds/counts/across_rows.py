"""Questions that a table answers across its rows: who has most or least, who is below nought."""

import re
from collections.abc import Callable, Sequence

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.cells import Cells
from assistant.answering.evidence.row_says import RESULT
from assistant.answering.kinds.counts.tables import Table, best_table, column, tables_of
from assistant.answering.kinds.judging.covering import full
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen
from assistant.language import fold

_WHO = re.compile(r"\b(vilk\w+|vem|var|which|what|who|where)\b")
_LOST = (
    r"minus|back|underskott\w*|forlust\w*|overskr\w+|loss\w*|deficits?|overspen\w+"
    r"|(?:drog|drar|dragit) (?:\w+ )?over(?: (?:sin|sina|sitt|ram\w*|budget\w*|kassa\w*))*"
)
_WON = r"plus|overskott\w*|vinst\w*|surplus\w*|profits?"
_MOST = (r"hogst\w*|storst\w*|flest\w*|mest|langst\w*|dyrast\w*|highest|largest|biggest|most"
         r"|longest|greatest")  # fmt: skip
_LEAST = (r"lagst\w*|minst\w*|farst|kortast\w*|billigast\w*|lowest|smallest|least|fewest"
          r"|shortest")  # fmt: skip
_BELOW = re.compile(rf"\b({_LOST})\b")
_ABOVE = re.compile(rf"\b({_WON})\b")
_HIGH = re.compile(rf"\b({_MOST})\b")
_LOW = re.compile(rf"\b({_LEAST})\b")
_SPARE = re.compile(rf"\b({_LOST}|{_WON}|{_MOST}|{_LEAST})\b")
# "Vilket underskott" asks how great one is, and for no rows.
_HOW_GREAT = re.compile(
    rf"\b(?:vilke[nt]|what) (?:(?:was|is|were|are) )?(?:the )?(?:{_LOST}|{_WON})\b"
)
# What the longest is measured in.
_LONG = re.compile(r"\b(langst\w*|kortast\w*|longest|shortest)\b")
_LENGTHS = re.compile(
    r"tid(er|en)?\b|\b(dag|dygn|veck|manad|timm|minut|day|week|month|hour|minute|time)|\bar\b"
    r"|\b(k?m|mil)\b|meter|strack|langd|vantan|\bko\b|lang\w*|length|distance"
)

Row = tuple[Candidate, Cells]


def choose_across_rows(case: Case) -> Selection | None:
    """Give the rows that a question after the most, the least or the sign asks for; else None."""
    asked = case.asked
    extreme, sign = _extremes(asked), _signs(asked)
    if not _WHO.search(asked) or not (extreme or sign) or _asks_otherwise(case):
        return None
    dated = in_years(case.candidates, case.query)
    if any(_says_it(it, asked) for it in full(case, dated)):
        return None
    spare = frozenset(word for hit in _SPARE.finditer(asked) for word in hit.group().split())
    head_of = _result_column if sign else _long_column if _LONG.search(asked) else column
    heads = [(it, head) for it in tables_of(case.candidates) if (head := head_of(case, it))]
    table = best_table(case, [it for it, _ in heads], spare=spare, headed=bool(sign))
    if table is None:
        return None
    head = next(head for it, head in heads if it is table)
    rows = [row for row in table.rows if row[1].figure(head) is not None]
    if _LONG.search(asked) and not _LENGTHS.search(_over(rows, head)):
        # Of lengths and times the figures of other tables tell nothing.
        return None
    kept = _at_ends(rows, head, extreme, sign) if extreme else _of_sign(rows, head, sign)
    if not kept:
        return None
    return Selection(
        "answered",
        tuple(
            Chosen(it.statement, why=f"by its cell under {head}")
            for it, _ in sorted(kept, key=lambda row: row[0].order)
        ),
        form="fact" if extreme else "items",
    )


def asks_for_extreme(asked: str) -> bool:
    """Say whether a folded question asks for what is most or least."""
    return bool(_extremes(asked))


def _asks_otherwise(case: Case) -> bool:
    """Say whether what is asked is why, or how great a loss is: no rows tell that."""
    return case.query.asked_for == "reason" or _HOW_GREAT.search(case.asked) is not None


def _over(rows: Sequence[Row], head: str) -> str:
    """Give what the figures of a column stand under, folded, with the rows' labels."""
    where = [it.statement.locator.section or "" for it, _ in rows[:1]]
    titles = [it.statement.topic or "" for it, _ in rows[:1]]
    return fold(" ".join((head, *where, *titles, *(cells.label for _, cells in rows))))


def _extremes(asked: str) -> list[Callable[[Sequence[float]], float]]:
    ends: list[Callable[[Sequence[float]], float]] = []
    if _LOW.search(asked):
        ends.append(min)
    if _HIGH.search(asked):
        ends.append(max)
    return ends


def _signs(asked: str) -> list[int]:
    return [sign for sign, said in ((-1, _BELOW), (1, _ABOVE)) if said.search(asked)]


def _says_it(it: Candidate, asked: str) -> bool:
    """Say whether a sentence itself says who has most or least, in the question's own word.

    Of the largest loss it says that it is one: "nämndens största bekymmer" is none.
    """
    said = fold(it.statement.reading)
    lost = not _BELOW.search(asked) or bool(_BELOW.search(said))
    return lost and it.telling and it.statement.kind != "row" and any(
        pattern.search(asked) and pattern.search(said)
        for pattern in (_HIGH, _LOW)
    )  # fmt: skip


def _at_ends(
    rows: Sequence[Row],
    head: str,
    ends: Sequence[Callable[[Sequence[float]], float]],
    sign: list[int],
) -> list[Row]:
    """Give the rows with the highest or lowest figure; the largest loss is the lowest of all.

    Of losses those below nought are meant, unless the column itself is of losses.
    """
    losses = sign == [-1] and not _BELOW.search(fold(head))
    figures = [value for _, cells in rows if (value := cells.figure(head)) is not None]
    figures = [value for value in figures if not losses or value < 0]
    if not figures:
        return []
    sense = -1 if losses else 1
    wanted = {sense * end([sense * value for value in figures]) for end in ends}
    return [row for row in rows if row[1].figure(head) in wanted]


def _of_sign(rows: Sequence[Row], head: str, signs: Sequence[int]) -> list[Row]:
    return [row for row in rows if any((row[1].figure(head) or 0.0) * sign > 0 for sign in signs)]


def _long_column(case: Case, table: Table) -> str | None:
    """Give the newest head over lengths or times, where one head of several says that it is."""
    long = [head for head in table.heads if _LENGTHS.search(fold(head))]
    years = [str(year) for year in case.query.years]
    dated = [head for head in long if any(year in head for year in years)]
    return (dated or long)[-1] if long else column(case, table)


def _result_column(case: Case, table: Table) -> str | None:
    """Give the head over results: so headed, else over figures that are written with their sign."""
    heads = [head for head in table.heads if RESULT.search(fold(head))]
    signed = [head for head in table.heads if any(cells.signed(head) for _, cells in table.rows)]
    years = [str(year) for year in case.query.years]
    dated = [head for head in signed if any(year in head for year in years)]
    return next(iter([*dated, *(head for head in heads if head in signed), *signed]), None)
