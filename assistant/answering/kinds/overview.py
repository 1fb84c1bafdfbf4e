"""Overviews: what is said about a topic, by aspect."""

from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.kinds.judging.covering import full, headed, without_siblings
from assistant.answering.kinds.lists.items import with_items
from assistant.answering.kinds.lists.listing import choose_list
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.answering.writing.lead import aspect_heading
from assistant.records.documents import Aspect

# As many statements an aspect as a reader takes in; more are named in a note.
MOST_OF_ASPECT = 6
_ORDER: tuple[Aspect | None, ...] = (
    "facts", None, "events", "progress", "challenges", "outlook",
)  # fmt: skip


def choose_overview(case: Case) -> Selection:
    """Give the statements on the topic under a heading an aspect."""
    if case.aspects:
        return choose_list(case)
    dated = in_years(case.candidates, case.query)
    told = _whole_pages(case, on_topic(case, dated))
    if not told:
        return nothing(case, dated)
    whole = {one.statement.id: one for it in told for one in with_items(case, it)}
    told = [it for it in case.candidates if it.statement.id in whole]
    chosen: list[Chosen] = []
    left = 0
    for aspect in _ORDER:
        of_aspect = [it for it in told if _aspect(it) == aspect]
        kept = best_of(case, of_aspect, MOST_OF_ASPECT)
        left += len(of_aspect) - len(kept)
        heading = aspect_heading(aspect, case.query.language)
        chosen += [Chosen(it.statement, heading, "on the topic") for it in kept]
    if len({choice.group for choice in chosen}) == 1:
        chosen = [Chosen(choice.statement, None, choice.why) for choice in chosen]
    return Selection("answered", tuple(chosen), form="overview", note=_note(case, left))


def on_topic(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give the statements whose words or headings cover the topic; headings only where alone."""
    if not case.hard and not case.query.years:
        return []
    covering = without_siblings(case, full(case, found))
    body = [it for it in covering if it.telling]
    told = [it for it in body if it.statement.kind != "contact"]
    return told or body or covering


def _whole_pages(case: Case, told: Sequence[Candidate]) -> list[Candidate]:
    """Give what is told with what its pages say besides of no other year than the document's.

    A follow-up of 2023 tells of 2022 and says so once on a page; where a document of 2022 tells of
    it, what that says is enough.
    """
    late = not any(it.facts.year in case.query.years for it in told)
    pages = {_page(it) for it in told if headed(case, it)} if late and case.query.years else set()
    if not pages:
        return list(told)
    of_pages = [
        it for it in full(case, case.candidates)
        if it.telling and _page(it) in pages and headed(case, it) and it.years <= {it.facts.year}
    ]  # fmt: skip
    return sorted({it.statement.id: it for it in (*told, *of_pages)}.values(), key=_order)


def _page(it: Candidate) -> tuple[str, int]:
    return it.facts.id, it.statement.locator.page


def _order(it: Candidate) -> tuple[int, str, int, int]:
    return it.order


def best_of(case: Case, found: Sequence[Candidate], most: int) -> list[Candidate]:
    """Give the best, in reading order: those that name the topic, then those ranked highest."""
    if not case.concepts:
        return list(found[:most])
    ranked = sorted(
        found,
        key=lambda it: (-it.own_coverage(case.concepts), it.rank or 999, it.order),
    )
    return sorted(ranked[:most], key=lambda it: it.order)


def _aspect(it: Candidate) -> Aspect | None:
    return it.statement.aspects[0] if it.statement.aspects else None


def _note(case: Case, left: int) -> str | None:
    if not left:
        return None
    if case.query.language == "sv":
        noun = "uttalande" if left == 1 else "uttalanden"
        return f"Ytterligare {left} {noun} finns i ämnet. Fråga till exempel om utmaningar."
    said = "statement is" if left == 1 else "statements are"
    return f"{left} further {said} on this topic. Ask about its challenges, for instance."
