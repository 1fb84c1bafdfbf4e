"""Comparisons: a part each for years or bodies, oldest first."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.comparing.amounts import asks_for_amounts, gives_amount, with_amounts
from assistant.answering.kinds.comparing.both_topics import choose_both_topics
from assistant.answering.kinds.comparing.both_years import compared_years
from assistant.answering.kinds.comparing.changes import changes
from assistant.answering.kinds.comparing.figures_by_year import DEVELOPED, choose_figures
from assistant.answering.kinds.comparing.lists import choose_lists
from assistant.answering.kinds.comparing.series import choose_series
from assistant.answering.kinds.comparing.together import never_together
from assistant.answering.kinds.coordination import joined_topics
from assistant.answering.kinds.overview import best_of, on_topic
from assistant.answering.selection import Case, Selection, nothing
from assistant.answering.writing.citing import Chosen
from assistant.language import fold
from assistant.records.answers import Status

MOST_OF_PART = 6
# Share of the question that a year must cover to be said to speak of it.
_MUCH = 0.5
_HEADED = 0.66
# All that is said is compared, and no one figure of it: "vad som sägs om skolan".
_WHAT_IS_SAID = re.compile(
    r"\b(?:vad|det|hur|what|how) (?:(?:som|har|hade|is|was|are|were) )*(?:sags|sades|sagts|skrivs"
    r"|skrevs|rapportera(?:s|des|ts)|beskrivs|beskrevs|beskrivits|berattas|namns"
    r"|stod|star|said|written|reported|described)\b"
)


def choose_comparison(case: Case) -> Selection:
    """Give what each year, body or topic says; a part without statements is missing."""
    if by_lists := choose_lists(case):
        return by_lists
    if by_year := choose_series(case):
        return by_year
    if not _WHAT_IS_SAID.search(fold(case.query.standalone)):
        if by_figure := choose_figures(case):
            return by_figure
        if in_one := choose_both_topics(case):
            return in_one
    found = _of_aspect(case)
    parts = _parts(case, found)
    if _are_years(parts):
        parts = _closest(case, parts)
    if asks_for_amounts(case):
        asked = {str(year) for year in compared_years(case.query)}
        parts = [(name, with_amounts(case, told, only=name in asked)) for name, told in parts]
    best = [(heading, best_of(case, told, MOST_OF_PART)) for heading, told in parts]
    chosen = tuple(
        Chosen(it.statement, _with_figure(heading, statements), "on the topic, of this part")
        for heading, statements in best
        for it in statements
    )
    told = [it for _, part in best for it in part]
    if not chosen or _lacks_what_is_compared(case, told) or never_together(case, told):
        return nothing(case, found)
    wanted = {str(year) for year in compared_years(case.query)}
    missing = tuple(
        heading
        for heading, statements in parts
        # Between two years that are compared nothing need be said.
        if not statements and (heading in wanted or not heading.isdigit())
    )
    status: Status = "partial" if missing else "answered"
    kept = {choice.statement.id for choice in chosen}
    shown = [(name, [it for it in told if it.statement.id in kept]) for name, told in parts]
    # Two topics differ in every word; two years of one topic are worth holding together.
    note = changes(shown, case.query.language) if _are_years(shown) else None
    return Selection(status, chosen, missing, form="comparison", note=note)


def _lacks_what_is_compared(case: Case, told: Sequence[Candidate]) -> bool:
    """Say whether nothing told is of the first that is named: of schools, and not of "betygen".

    Nor may every name be left out: of one home the figures of all homes say nothing.
    """
    first = next((part for part in case.hard if not part.named), None)
    names = [part for part in case.hard if part.named]
    needed = [of for of in ([first] if first else [], names) if of]
    return any(
        not any(it.covered(case.concepts.index(part)) for it in told for part in of)
        for of in needed
    )


def _closest(case: Case, parts: Sequence["Part"]) -> list["Part"]:
    """Keep what says of which, where a statement does: "placerade barn" are not all children.

    A year that is asked for keeps what it has.
    """
    places = [
        place
        for place, part in enumerate(case.concepts)
        if part.hard or (part.weight == SOFT and not DEVELOPED.search(fold(part.term)))
    ]
    if all(case.concepts[place].hard for place in places):
        return list(parts)
    whole = [
        (heading, [it for it in told if min(it.own[place] for place in places) >= ENOUGH])
        for heading, told in parts
    ]
    if not any(told for _, told in whole):
        return list(parts)
    asked = {str(year) for year in compared_years(case.query)}
    return [
        (heading, near or (told if heading in asked else []))
        for (heading, near), (_, told) in zip(whole, parts, strict=True)
    ]


def _with_figure(heading: str, statements: Sequence[Candidate]) -> str:
    """Give a year with its own figure, where its part is one row of figures by year."""
    rows = [it.statement.reading for it in statements if it.statement.kind == "row"]
    if len(rows) != 1 or len(statements) != 1 or not heading.isdigit():
        return heading
    figure = re.search(rf"\b{heading}: ([^:]+?)(?=, [^,:]+: |$)", rows[0])
    return f"{heading}: {figure[1].strip()}" if figure else heading


def _are_years(parts: Sequence[tuple[str, list[Candidate]]]) -> bool:
    return all(heading.isdigit() for heading, _ in parts)


Part: TypeAlias = tuple[str, list[Candidate]]


def _parts(case: Case, found: Sequence[Candidate]) -> list[Part]:
    if case.query.bodies:
        return [
            (body, _told(case, [it for it in found if it.facts.publisher == body]))
            for body in case.query.bodies
        ]
    topics = joined_topics(case) or tuple(
        part for part in case.hard if part.term in case.query.topics
    )
    if len(case.query.years) < 2 and len(topics) > 1:
        body = _of_the_rest(case, topics, [it for it in found if it.telling])
        return [(part.term, _about(case, body, part)) for part in topics]
    named = sorted(set(case.query.years) | compared_years(case.query))
    years = named if len(named) > 1 else sorted(
        {it.facts.year for it in _told(case, found) if it.facts.year} | set(case.query.years)
    )  # fmt: skip
    return [(str(year), _of_year(case, found, year)) for year in years]


def _of_year(case: Case, found: Sequence[Candidate], year: int) -> list[Candidate]:
    """Give what a year's own document or a row says of it, else what a later one says of it."""
    told = _told(case, [it for it in found if it.facts.year == year or _row_of(it, year)])
    return told or _told(case, [it for it in found if year in it.years and gives_amount(case, it)])


def _of_the_rest(
    case: Case, topics: Sequence[Concept], found: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Keep what is about what the topics are compared in, where any statement is."""
    rest = [part for part in case.hard if part not in topics]
    kept = [it for it in found if not any(part in rest for part in it.lacks(case.concepts))]
    # What a table is about is said over its rows, which then name the topics.
    pages = {(it.facts.id, it.statement.locator.page) for it in kept}
    rows = [
        it
        for it in found
        if it.statement.kind == "row" and (it.facts.id, it.statement.locator.page) in pages
    ]
    return [*kept, *(it for it in rows if it not in kept)] or found


def _told(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what covers most of the topic; a year need not say all of it in one statement."""
    whole = on_topic(case, found)
    if whole or not case.hard:
        return whole
    body = [it for it in found if it.telling and it.own_coverage(case.concepts) > 0]
    best = max((it.coverage(case.concepts) for it in body), default=0.0)
    return [it for it in body if it.coverage(case.concepts) >= best] if best >= _MUCH else []


def _about(case: Case, found: Sequence[Candidate], part: Concept) -> list[Candidate]:
    place = case.concepts.index(part)
    under = [it for it in found if it.around[place] > _HEADED]
    return under or [it for it in found if it.covered(place)]


def _of_aspect(case: Case) -> Sequence[Candidate]:
    wanted = set(case.aspects)
    kept = [it for it in case.candidates if wanted & set(it.statement.aspects)]
    return kept or case.candidates


def _row_of(it: Candidate, year: int) -> bool:
    return it.statement.kind == "row" and year in it.years
