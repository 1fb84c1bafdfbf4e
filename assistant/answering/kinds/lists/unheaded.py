"""What is hard, went well or is meant, where no heading says so: prose tells it by its words."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.signs import looks_ahead, told_aspect
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.judging.covering import full
from assistant.answering.kinds.lists.groups import listed
from assistant.answering.selection import Case, Selection

# As many as a reader takes in, of what nobody gathered under a heading.
_MOST = 8
_QUOTED = frozenset({"paragraph", "bullet"})


def choose_unheaded(case: Case, dated: Sequence[Candidate]) -> Selection | None:
    """Give what speaks of the topic and by its own words is of the aspect asked for, and say so."""
    told = [
        it
        for it in full(case, dated)
        if it.telling and it.statement.kind in _QUOTED and not it.statement.aspects
    ]  # fmt: skip
    signed = [it for it in told if _is_signed(case, it.statement.reading)]
    if not signed:
        return None
    # "Allvarliga brister": "De allvarligaste rör ..." tells which, and has no sign of its own.
    signs = {it.statement.id for it in signed}
    told = [it for it in told if it.statement.id in signs or _says_which(case, it)]
    told.sort(key=lambda it: _precedence(case, it))
    return listed(case, told[:_MOST], form="items", note=_note(case, len(told)))


def _is_signed(case: Case, reading: str) -> bool:
    if "outlook" in case.aspects and looks_ahead(reading):
        return True
    return told_aspect(reading) in case.aspects


def _says_which(case: Case, it: Candidate) -> bool:
    return any(
        part.weight == SOFT and own >= ENOUGH
        for part, own in zip(case.concepts, it.own, strict=True)
    )


def _precedence(case: Case, it: Candidate) -> tuple[int, float, int]:
    """Put first the newest, then what names the topic itself, then what the search ranked best."""
    return -(it.facts.year or 0), -it.own_coverage(case.concepts), it.rank or 999


def _note(case: Case, count: int) -> str:
    if case.query.language == "sv":
        cut = f" {count} uttalanden passar; {_MOST} visas." if count > _MOST else ""
        return f"Ingen rubrik samlar detta; uttalandena är valda efter sina ord.{cut}"
    cut = f" {count} statements fit; {_MOST} are shown." if count > _MOST else ""
    return f"No heading gathers this; the statements were chosen by their words.{cut}"
