"""Give a list its form: in reading order, under topic and year, cut where it is too long."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.lists.unsure import unsure_note
from assistant.answering.selection import Case, Selection
from assistant.answering.writing.citing import Chosen

# A list that is longer is given with a note that says how to narrow it.
LONGEST = 60


def listed(
    case: Case,
    found: Sequence[Candidate],
    missing: tuple[str, ...] = (),
    *,
    form: str = "",
    note: str = "",
) -> Selection:
    """Give the statements as a list; partial where something asked for is missing."""
    unique = {it.statement.id: it for it in found}
    kept = sorted(unique.values(), key=lambda it: it.order)[:LONGEST]
    cut = _cut_note(case, len(unique)) if len(unique) > LONGEST else ""
    return Selection(
        "partial" if missing else "answered",
        grouped(kept, f"aspect {', '.join(case.aspects) or 'any'}, covers the topic"),
        missing,
        form=form or ("list" if case.aspects else "items"),
        note=" ".join(said for said in (note, cut, unsure_note(case, kept)) if said) or None,
    )


def grouped(found: Sequence[Candidate], why: str) -> tuple[Chosen, ...]:
    """Give the statements in reading order, under topic and year where there are several."""
    ordered = sorted(found, key=lambda it: it.order)
    many = len({_heading(it) for it in ordered}) > 1
    return tuple(Chosen(it.statement, _heading(it) if many else None, why) for it in ordered)


def _heading(it: Candidate) -> str:
    about = it.statement.topic or it.statement.locator.section or it.facts.title
    year = it.facts.year
    return f"{about} ({year})" if year and str(year) not in about else about


def _cut_note(case: Case, count: int) -> str:
    if case.query.language == "sv":
        return f"{count} uttalanden passar; de {LONGEST} första visas. Fråga om ett ämne eller år."
    return f"{count} statements fit; the first {LONGEST} are shown. Name a topic or a year."
