"""Lists: every statement of the aspect asked for, under what is asked about, and no other."""

import re
from collections.abc import Sequence

from assistant.answering.candidates import FAR, Candidate, in_years
from assistant.answering.citing import Chosen
from assistant.answering.matching import ENOUGH
from assistant.answering.selection import Case, Selection, missing_of, nothing
from assistant.answering.values import values
from assistant.records.documents import Aspect

# A list that is longer is given with a note that says how to narrow it.
LONGEST = 60
# Statements of no aspect are no list; the best of them are given, close to the best in coverage.
_NEARLY = 0.8
_DENIAL = re.compile(r"\b(inte|ej|icke|not|n't)\b", re.IGNORECASE)
# Coverage by which pages may differ and still be equally about the topic.
_ALIKE = 0.06
_TOLD_ANYWHERE = frozenset({"events", "outlook"})
_MOST_TOLD, _MOST_OF_YEAR = 6, 20
_NEAR = 0.6
_JOINS = re.compile(r"\b(och|samt|and)\b", re.IGNORECASE)
_FIGURE_FIRST = re.compile(r"^\W*(\w+)\s+\w+\W*$")


def choose_list(case: Case) -> Selection:
    """Give the statements of the aspects asked for; of no aspect, those that cover the question."""
    dated = in_years(case.candidates, case.query)
    if not case.aspects:
        return _items(case, dated)
    of_aspect = [found for found in dated if _is_of(found, case.aspects)]
    covering = [it for it in full(case, of_aspect) if headed(case, it) or not case.hard]
    covering = covering or _saying(case, dated) or _of_document(case, of_aspect)
    if covering:
        return _listed(case, _closest_headed(case, covering))
    joined = _joined(case, of_aspect)
    if joined:
        return _listed(case, joined)
    topical = _topical(case, of_aspect)
    if topical and not any(part.named for it in topical for part in it.lacks(case.concepts)):
        return _listed(case, topical, missing_of(case, topical))
    return _without_section(case, dated)


def full(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what covers every concept that must be covered; all where nothing is named."""
    return [it for it in found if not any(part.hard for part in it.lacks(case.concepts))]


def headed(case: Case, it: Candidate) -> bool:
    """Say whether its headings alone cover all that is named."""
    hard = [around for part, around in zip(case.concepts, it.around, strict=True) if part.hard]
    return bool(hard) and min(hard) >= ENOUGH and max(hard) > FAR


def _closest_headed(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what stands under headings about the topic, where any does, and matches them best."""
    under = [it for it in found if headed(case, it)] or list(found)
    best = max(it.coverage(case.concepts) for it in under)
    return [it for it in under if it.coverage(case.concepts) >= best - _ALIKE]


def _saying(case: Case, dated: Sequence[Candidate]) -> list[Candidate]:
    """Give what says all that is named itself, of the aspect or of none, where some is of it."""
    said = [
        it
        for it in full(case, dated)
        if it.telling
        and _own_full(case, it)
        and (_is_of(it, case.aspects) or not it.statement.aspects)
    ]
    if not any(_is_of(it, case.aspects) for it in said):
        return []
    best = max(it.own_coverage(case.concepts) for it in said)
    return [it for it in said if it.own_coverage(case.concepts) >= best - _ALIKE]


def _of_document(case: Case, of_aspect: Sequence[Candidate]) -> list[Candidate]:
    """Give what stands in the document that is named: "risker i bokslutet" names no topic."""
    return [
        it
        for it in full(case, of_aspect)
        if all(
            around >= FAR and not own
            for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
            if part.hard
        )
    ]


def _joined(case: Case, of_aspect: Sequence[Candidate]) -> list[Candidate]:
    """Give the union for a question on several topics, each of which has statements of its own."""
    topics = [part for part in case.hard if part.term in case.query.topics]
    if len(topics) < 2 or len(topics) < len(case.hard) or not _JOINS.search(case.query.standalone):
        return []
    places = [case.concepts.index(part) for part in topics]
    about = [[it for it in of_aspect if it.covered(place)] for place in places]
    return (
        list({it.statement.id: it for part in about for it in part}.values()) if all(about) else []
    )


def grouped(found: Sequence[Candidate], why: str) -> tuple[Chosen, ...]:
    """Give the statements in reading order, under topic and year where there are several."""
    ordered = sorted(found, key=lambda it: it.order)
    heads = {_heading(it) for it in ordered}
    many = len(heads) > 1
    return tuple(Chosen(it.statement, _heading(it) if many else None, why) for it in ordered)


def _heading(it: Candidate) -> str:
    about = it.statement.topic or it.statement.locator.section or it.facts.title
    return f"{about} ({it.facts.year})" if it.facts.year else about


def _is_of(found: Candidate, aspects: Sequence[Aspect]) -> bool:
    # A block that carries the aspects of two columns that could not be parted is no clean bullet.
    return bool(set(found.statement.aspects) & set(aspects))


def _listed(case: Case, found: Sequence[Candidate], missing: tuple[str, ...] = ()) -> Selection:
    unique = {it.statement.id: it for it in found}
    kept = sorted(unique.values(), key=lambda it: it.order)[:LONGEST]
    note = _cut_note(case, len(found)) if len(found) > LONGEST else None
    return Selection(
        "partial" if missing else "answered",
        grouped(kept, f"aspect {', '.join(case.aspects) or 'any'}, covers the topic"),
        missing,
        form="list" if case.aspects else "items",
        note=note,
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
    """Give what says all that is named in its own words, where no section of the aspect does.

    Whatever is said happened or is meant; that it is a challenge or a success only a heading says.
    """
    told = [
        it for it in full(case, dated)
        if it.telling and _own_full(case, it)
        and (set(case.aspects) <= _TOLD_ANYWHERE or not it.statement.aspects)
    ]  # fmt: skip
    if not case.hard and case.query.years and set(case.aspects) <= _TOLD_ANYWHERE:
        of_year = [it for it in dated if it.telling and it.facts.year in case.query.years]
        return _listed(case, of_year[:_MOST_OF_YEAR]) if of_year else nothing(case, dated)
    if not told or not case.hard:
        return nothing(case, dated)
    best = max(it.coverage(case.concepts) for it in told)
    kept = [it for it in told if it.coverage(case.concepts) >= best * _NEARLY]
    kept = sorted(kept, key=lambda it: (it.rank or 999, it.order))[:_MOST_TOLD]
    chosen = grouped(kept, "says it, under no heading of it")
    if set(case.aspects) <= _TOLD_ANYWHERE:
        return Selection("answered", chosen, form="items")
    return Selection("partial", chosen, tuple(_aspect_words(case)), form="items")


def _own_full(case: Case, it: Candidate) -> bool:
    near = [
        max(own, around if around >= _NEAR else 0.0)
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
        if part.hard
    ]
    return it.own_coverage(case.concepts) > 0 and min(near, default=0.0) > 0


def _items(case: Case, dated: Sequence[Candidate]) -> Selection:
    body = [it for it in dated if it.telling]
    covering = full(case, body)
    if not covering:
        return nothing(case, body)
    under = [it for it in covering if headed(case, it)]
    if under:
        best = max(it.coverage(case.concepts) for it in under)
        return _listed(case, [it for it in under if it.coverage(case.concepts) >= best])
    covering = _of_like_denial(case, covering)
    best = max(it.coverage(case.concepts) for it in covering)
    kept = [it for it in covering if it.coverage(case.concepts) >= best * _NEARLY]
    return _listed(case, [one for it in kept for one in _with_items(it, body)])


def _of_like_denial(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what is denied where the question asks for what was not, if any is."""
    if not _DENIAL.search(case.query.standalone):
        return list(found)
    return [it for it in found if _DENIAL.search(it.statement.reading)] or list(found)


def _with_items(it: Candidate, body: Sequence[Candidate]) -> list[Candidate]:
    """Give a statement that announces a list ("Tre områden", "... genom:") with its items."""
    following = [
        one for one in body
        if one.facts.id == it.facts.id and one.statement.locator == it.statement.locator
        and one.order > it.order
    ]  # fmt: skip
    if it.statement.reading.rstrip().endswith(":"):
        return [it, *following]
    announced = _FIGURE_FIRST.match(it.statement.reading)
    counts = [v for v in values(it.statement.reading) if v.kind == "figure" and v.form.isdigit()]
    if announced and counts and 2 <= int(counts[0].form) <= len(following):
        return [it, *following[: int(counts[0].form)]]
    return [it]


def _aspect_words(case: Case) -> list[str]:
    from assistant.answering.lead import aspect_heading

    return [aspect_heading(aspect, case.query.language) for aspect in case.aspects]


def _cut_note(case: Case, count: int) -> str:
    if case.query.language == "sv":
        return f"{count} uttalanden passar; de {LONGEST} första visas. Fråga om ett ämne eller år."
    return f"{count} statements fit; the first {LONGEST} are shown. Name a topic or a year."
