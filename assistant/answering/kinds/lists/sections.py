"""Lists are answered by whole sections: no bullet is left out because it lacks a word."""

from collections.abc import Sequence
from itertools import groupby

from assistant.answering.evidence.bodies import has_chair
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.headings import introduces
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.said_here import FAR
from assistant.answering.kinds.judging.covering import closest_headed, full, headed
from assistant.answering.kinds.judging.merit import says_all
from assistant.answering.selection import Case

# A section that says less than this share of what is named is of something else.
_MOST_NAMED = 0.49
# More lines under one heading are no list.
_MOST = 20
_SHORT_LIST = 8


def with_sections(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what was found with all else of its aspect in the same sections, in reading order."""
    kept = {it.statement.id for it in found}
    wanted = set(case.aspects)
    return [
        it
        for section in _sections(case)
        for it in section
        if it.statement.id in kept
        or (
            it.telling
            and wanted & set(it.statement.aspects)
            and any(other.statement.id in kept for other in section)
        )
    ]


def with_all_of_one_matter(case: Case, said: Sequence[Candidate]) -> Sequence[Candidate]:
    """Give what says all that is named with its sections, but of a name no more than names it."""
    named_within = any(
        part.named and max(it.around[place] for it in said) < ENOUGH
        for place, part in enumerate(case.concepts)
        if part.hard and said
    )
    if named_within or case.query.kind != "list":
        return said
    rest = with_sections(case, [it for it in said if _is_of_one_matter(case, it)])
    return [*said, *(it for it in rest if it not in said)]


def _is_of_one_matter(case: Case, it: Candidate) -> bool:
    """Say whether a section is all about what is asked: a heading says some, or it ranks first."""
    # Of whose document it is, all in it is: what else is named says of what.
    telling = [part for part in case.hard if not has_chair(part.term)] or case.hard
    headed_in_part = any(
        part in telling and around > FAR
        for part, around in zip(case.concepts, it.around, strict=True)
    )
    return headed_in_part or (it.rank == 1 and it.statement.topic is not None)


def under_introduction(
    case: Case, dated: Sequence[Candidate], of_aspect: Sequence[Candidate]
) -> list[Candidate]:
    """Give the sections of a page whose first line says all that is named and ends in a colon."""
    pages = {
        (it.facts.id, it.statement.locator.page)
        for it in full(case, dated)
        if it.statement.locator.section is None and introduces(it.statement) and says_all(case, it)
    }
    return [
        it for it in of_aspect
        if it.telling and it.statement.locator.section
        and (it.facts.id, it.statement.locator.page) in pages
    ]  # fmt: skip


def best_section(case: Case, of_aspect: Sequence[Candidate]) -> list[Candidate]:
    """Give the section that says most of what is named, between its heading and all its lines.

    No line of "hinder" need name the gang that the lines beside it are about. A name must stand
    over it or in it; of what else is named most. Its lines that rank low stand beside the others.
    """
    headed_lines = [it for it in of_aspect if it.statement.locator.section and it.telling]
    best: list[Candidate] = []
    most = (_MOST_NAMED, 0)
    for section in sections_of(headed_lines):
        ranked = [it for it in section if it.well_ranked]
        if ranked and (score := (_said_in(case, ranked), -ranked[0].rank)) > most:
            best, most = section, score
    return best


def _said_in(case: Case, section: Sequence[Candidate]) -> float:
    """Give the share of what is asked that a section says; 0 where it lacks a name.

    Of "skjutningar i Navestad" the place alone says nothing.
    """
    met = [
        part
        for place, part in enumerate(case.concepts)
        if part.hard and any(it.covered(place) for it in section)
    ]
    if any(part.named and part not in met for part in case.hard):
        return 0.0
    telling = [part for part in case.hard if not part.named] or case.hard
    return sum(part in met for part in telling) / len(telling) if telling else 0.0


def completed(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what was found, and the other bullets of a short list most of which was found."""
    kept = {it.statement.id for it in found}
    lists = [
        [it for it in section if it.telling and it.statement.kind == "bullet"]
        for section in _sections(case)
        if section[0].statement.locator.section
    ]
    short = [of for of in lists if len(of) <= _SHORT_LIST]
    most = [of for of in short if 2 * sum(it.statement.id in kept for it in of) > len(of)]
    return [*found, *(it for of in most for it in of if it.statement.id not in kept)]


def of_year_before(case: Case, found: Sequence[Candidate]) -> bool:
    """Say whether what was found is of other years' documents, which name the year asked for."""
    years = case.query.years
    return bool(years and found) and not any(it.facts.year in years for it in found)


def of_follow_up_before(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what is of the follow-up of the year before those asked for, or of a later one.

    A plan for 2020-2023, told of in 2019, names 2023 among its years.
    """
    first = min(case.query.years, default=0) - 1
    return [it for it in found if (it.facts.year or 0) >= first]


def undivided(case: Case, dated: Sequence[Candidate]) -> list[Candidate]:
    """Give all that stands under the topic's heading, where it is not parted by aspect.

    Of the lines of such a page none says that it is the problem; the reader sees them all.
    """
    under = [it for it in full(case, dated) if it.telling and headed(case, it)]
    whole = [it for it in closest_headed(case, under) if not it.statement.aspects]
    return whole if 1 < len(whole) <= _MOST else []


def _sections(case: Case) -> list[list[Candidate]]:
    """Give the statements by section; two sections of one name ("Risker") are two."""
    return sections_of(case.candidates)


def sections_of(found: Sequence[Candidate]) -> list[list[Candidate]]:
    """Part statements in reading order by the headings that they stand under."""
    return [list(section) for _, section in groupby(found, key=_section)]


def _section(it: Candidate) -> tuple[str | int | None, ...]:
    """Give the section that a statement stands in; that of a report goes on over the page."""
    document, page, section, topic = it.headed_by
    paged = topic is not None or section is None
    return document, page if paged else None, section, topic
