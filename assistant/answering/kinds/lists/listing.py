"""Lists: every statement of the aspect asked for, under what is asked about, and no other."""

from collections.abc import Sequence

from assistant.answering.evidence.bodies import has_chair
from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.signs import looks_ahead
from assistant.answering.kinds.judging.covering import closest_headed, full, headed, own_full
from assistant.answering.kinds.lists.groups import listed
from assistant.answering.kinds.lists.items import choose_items
from assistant.answering.kinds.lists.named_documents import asks_for_document, of_named_documents
from assistant.answering.kinds.lists.of_aspect import is_of
from assistant.answering.kinds.lists.plans import of_plan
from assistant.answering.kinds.lists.sections import (
    best_section,
    completed,
    of_follow_up_before,
    of_year_before,
    under_introduction,
    undivided,
    with_all_of_one_matter,
    with_sections,
)
from assistant.answering.kinds.lists.unheaded import choose_unheaded
from assistant.answering.selection import Case, Selection, missing_of, nothing
from assistant.answering.writing.lead import aspect_heading

# Statements under no heading of the aspect, close to the best in coverage.
_NEARLY = 0.8
# Coverage by which pages may differ and still be equally about the topic.
_ALIKE = 0.06
# What happened, or is meant, is told under any heading; what is hard only under its own.
_TOLD_ANYWHERE = frozenset({"events", "outlook"})
_MOST_TOLD, _MOST_OF_YEAR = 6, 20


def choose_list(case: Case) -> Selection:
    """Give the statements of the aspects asked for; of no aspect, those that cover the question."""
    dated = in_years(case.candidates, case.query)
    if not case.aspects:
        return choose_items(case, dated)
    of_aspect = [it for it in dated if is_of(it, case.aspects)]
    if not case.hard:
        return _of_no_topic(case, dated, of_aspect)
    covering = _covering(case, dated, of_aspect)
    covering = _of_years_before(case, covering)
    covering = covering or under_introduction(case, dated, of_aspect) or _planned_before(case)
    if covering:
        return listed(case, covering)
    if plan := of_plan(case, dated):
        return listed(case, plan, form="items")
    if "events" in case.aspects and (whole := undivided(case, dated)):
        # A page headed by all that is named tells what was done better than a part of another.
        return listed(case, whole, form="items")
    return _of_a_part(case, of_aspect) or _without_section(case, dated)


def _of_a_part(case: Case, of_aspect: Sequence[Candidate]) -> Selection | None:
    """Give the section, or the page, that says most of what is named, and what it leaves unsaid."""
    if section := best_section(case, of_aspect):
        return listed(case, section, _unsaid(case, section))
    topical = _topical(case, of_aspect)
    if topical and not any(part.named for it in topical for part in it.lacks(case.concepts)):
        return listed(case, topical, missing_of(case, topical))
    return None


def _covering(
    case: Case, dated: Sequence[Candidate], of_aspect: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Give what stands under the topic's heading, or in its document, or says it all itself."""
    under = [it for it in full(case, of_aspect) if headed(case, it)]
    in_document = of_named_documents(case, of_aspect)
    if in_document and asks_for_document(case, in_document):
        return in_document
    if under:
        # A document of the topic has its sections too, beside those that another has of it.
        return [*closest_headed(case, under), *in_document]
    said = _saying(case, dated)
    if len(in_document) > len(said):
        return in_document
    return with_all_of_one_matter(case, said)


def _saying(case: Case, dated: Sequence[Candidate]) -> list[Candidate]:
    """Give what is of the aspect and says all that is named itself."""
    said = [it for it in full(case, dated) if it.telling and own_full(case, it)]
    said = [it for it in said if is_of(it, case.aspects)]
    if not said:
        return []
    best = max(it.own_coverage(case.concepts) for it in said)
    return [it for it in said if it.own_coverage(case.concepts) >= best - _ALIKE]


def _planned_before(case: Case) -> Sequence[Candidate]:
    """Give the plans for a year from the follow-up of the year before, which is where they are."""
    planned = _of_follow_up_before(case)
    return _covering(case, planned, planned)


def _of_follow_up_before(case: Case) -> list[Candidate]:
    """Give all plans of the follow-ups of the year before those asked for."""
    before = {year - 1 for year in case.query.years} if "outlook" in case.aspects else set()
    return [
        it for it in case.candidates
        if it.facts.year in before and "outlook" in it.statement.aspects
    ]  # fmt: skip


def _of_years_before(case: Case, found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Give whole sections of the year before's follow-up where what was found is of no other."""
    if not of_year_before(case, found):
        return found
    late = of_follow_up_before(case, found)
    planned = () if late else _planned_before(case)
    if planned or not all(has_chair(part.term) for part in case.hard):
        return planned or with_all_of_one_matter(case, late or found)
    return with_sections(case, late or found)


def _of_no_topic(
    case: Case, dated: Sequence[Candidate], of_aspect: Sequence[Candidate]
) -> Selection:
    """Give all of the aspect, of the newest year where none is asked for, and say so."""
    if not of_aspect and (planned := _of_follow_up_before(case)):
        return listed(case, planned)
    if not of_aspect:
        return _without_section(case, dated)
    kept = list(of_aspect)
    newest = max((it.facts.year or 0 for it in kept), default=0)
    if case.query.years or case.query.filters.document or not newest:
        return listed(case, kept)
    latest = [it for it in kept if it.facts.year == newest]
    return listed(case, latest, note=_newest_note(case, newest) if len(latest) < len(kept) else "")


def _newest_note(case: Case, year: int) -> str:
    if case.query.language == "sv":
        return f"Frågan nämner inget ämne: det senaste året, {year}, visas. Nämn ett ämne eller år."
    return f"No topic is named: the latest year, {year}, is shown. Name a topic or a year."


def _unsaid(case: Case, section: Sequence[Candidate]) -> tuple[str, ...]:
    return tuple(
        part.term
        for place, part in enumerate(case.concepts)
        if part.hard and not any(it.covered(place) for it in section)
    )


def _topical(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Give what stands under a page about some of what is named, where a detail is not covered."""
    under = [
        it
        for it in found
        if any(
            part.hard and part.term in case.query.topics and around >= 0.8
            for part, around in zip(case.concepts, it.around, strict=True)
        )
    ]
    best = max((it.coverage(case.concepts) for it in under), default=0.0)
    return [it for it in under if it.coverage(case.concepts) >= best] if best >= 0.5 else []


def _without_section(case: Case, dated: Sequence[Candidate]) -> Selection:
    """Give what says all that is named, where no section of the aspect does.

    Whatever is said happened; that it is meant, hard or went well its own words must say.
    """
    anywhere = set(case.aspects) <= _TOLD_ANYWHERE
    if not case.hard and case.query.years and anywhere:
        of_year = [it for it in dated if it.telling and it.facts.year in case.query.years]
        return listed(case, of_year[:_MOST_OF_YEAR]) if of_year else nothing(case, dated)
    if unparted := _unparted(case, dated):
        return unparted
    told = [
        it for it in full(case, dated)
        if it.telling and own_full(case, it) and (anywhere or not it.statement.aspects)
    ]  # fmt: skip
    if not told or not case.hard:
        return nothing(case, dated)
    best = max(it.coverage(case.concepts) for it in told)
    kept = [it for it in told if it.coverage(case.concepts) >= best * _NEARLY]
    kept = sorted(kept, key=lambda it: (it.rank or 999, it.order))[:_MOST_TOLD]
    if anywhere and ("events" in case.aspects or _is_meant(case, kept)):
        # What stands under a heading that names the topic is what was done about it.
        under = [it for it in full(case, dated) if it.telling and headed(case, it)]
        whole = completed(case, [*under, *kept])
        return listed(
            case, [it for it in whole if _may_have_happened(case, it)] or whole, form="items"
        )
    return listed(case, kept, _named_aspects(case), form="items")


def _may_have_happened(case: Case, it: Candidate) -> bool:
    """Say whether a statement is of no plan and no difficulty, where what happened is asked for."""
    return case.aspects != ("events",) or not is_of(it, ("challenges", "outlook"))


def _unparted(case: Case, dated: Sequence[Candidate]) -> Selection | None:
    """Give what stands where nothing is parted by aspect: a page of the topic, or prose on it."""
    whole = undivided(case, dated)
    if whole and ("events" in case.aspects or _is_meant(case, whole)):
        return listed(case, whole, form="items")
    if by_words := choose_unheaded(case, dated):
        return by_words
    return listed(case, whole, _named_aspects(case), form="items") if whole else None


def _is_meant(case: Case, found: Sequence[Candidate]) -> bool:
    """Say whether plans are asked for and some of what was found is meant and not yet done."""
    return "outlook" in case.aspects and any(looks_ahead(it.statement.reading) for it in found)


def _named_aspects(case: Case) -> tuple[str, ...]:
    return tuple(aspect_heading(aspect, case.query.language) for aspect in case.aspects)
