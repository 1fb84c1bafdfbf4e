"""Lists of no aspect: what stands under the heading asked about, or the items that say it."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.headings import introduces
from assistant.answering.evidence.matching import ENOUGH, EXACT
from assistant.answering.evidence.values import values
from assistant.answering.evidence.weights import SOFT
from assistant.answering.kinds.coordination import without
from assistant.answering.kinds.judging.covering import closest_headed, full, headed
from assistant.answering.kinds.lists.groups import listed
from assistant.answering.kinds.lists.sections import completed
from assistant.answering.selection import Case, Selection, nothing
from assistant.language import fold

# The best of the statements are given, close to the best in coverage.
_NEARLY = 0.8
# More under one heading is all that is said of a topic, and no list of anything.
_SHORT_LIST = 8
_DENIAL = re.compile(r"\b(inte|ej|icke|not|n't)\b", re.IGNORECASE)
# "Vilka har KAA fått ...": a deed that is done, and no denial of one.
_HAS_BEEN = re.compile(
    r"^(?!.*\b(?:inte|ej|saknat\w*|not|lacked)\b).*\b(?:"
    r"(?:har|hade) (?:\w+ ){0,3}?(?:fatt|gatt|blivit|kommit|tagit|givit|\w{3,}(?:at|it|ats|its))"
    r"|fick|gjordes|(?:has|have|had) (?:\w+ ){0,3}?(?:\w{3,}ed|been|got|gained|become))\b"
)
_FIGURE_FIRST = re.compile(r"^\W*(\w+)\s+\w+\W*$")


def choose_items(case: Case, dated: Sequence[Candidate]) -> Selection:
    """Give the statements under the topic's heading, else those that cover the question."""
    body = [it for it in dated if it.telling]
    covering = full(case, body)
    if not covering:
        return nothing(case, body)
    covering = _done(case, covering)
    under = [it for it in covering if headed(case, it)]
    if under:
        return listed(case, _doing_it(case, closest_headed(case, under)))
    covering = _of_like_denial(case, covering)
    asked = _without_bodies(case)
    told = {it.statement.id: it.coverage(asked.concepts) for it in asked.candidates}
    best = max(told[it.statement.id] for it in covering)
    kept = [it for it in covering if told[it.statement.id] >= best * _NEARLY]
    whole = [one for it in kept for one in with_items(it, dated)]
    return listed(case, completed(case, whole))


def _done(case: Case, covering: list[Candidate]) -> list[Candidate]:
    """Leave out what is hard or yet to come where the question asks what has been, if any has."""
    if not _HAS_BEEN.search(fold(case.query.standalone)):
        return covering
    ahead = {"challenges", "outlook"}
    return [it for it in covering if not ahead & set(it.statement.aspects)] or covering


def _doing_it(case: Case, under: list[Candidate]) -> list[Candidate]:
    """Keep what also says what is done ("vilka samarbetar KAA med") of more than a short list."""
    deeds = [place for place, part in enumerate(case.concepts) if part.weight == SOFT]
    if len(under) <= _SHORT_LIST or not deeds:
        return under
    return [it for it in under if all(it.own[place] >= ENOUGH for place in deeds)] or under


def _introduced(one: Candidate, it: Candidate) -> bool:
    """Say whether a statement is an item of the list that a line introduces."""
    mine, other = it.statement.locator, one.statement.locator
    return (
        one.introduced == it.statement.reading
        and (one.facts.id, other.page, other.section) == (it.facts.id, mine.page, mine.section)
        and one.order > it.order
    )


def _without_bodies(case: Case) -> Case:
    """Give the case without the words of a body's name, which its own reports need not repeat."""
    bodies = [bag(body) for body in case.query.bodies]
    named = [part for part in case.concepts if any(part.match(body) == EXACT for body in bodies)]
    return without(case, named) if len(named) < len(case.concepts) else case


def _of_like_denial(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what is denied where the question asks for what was not, if any is."""
    if not _DENIAL.search(case.query.standalone):
        return list(found)
    return [it for it in found if _DENIAL.search(it.statement.reading)] or list(found)


def with_items(it: Candidate, dated: Sequence[Candidate]) -> list[Candidate]:
    """Give a statement that announces a list ("Tre områden", "... genom:") with its items.

    An item may be the title of a page of its own, and is an item all the same.
    """
    where = it.statement.locator
    if introduces(it.statement):
        return [it, *(one for one in dated if _introduced(one, it))]
    following = [
        one for one in dated
        if one.facts.id == it.facts.id and one.statement.locator == where
        and one.order > it.order and one.statement.kind in ("bullet", "paragraph", "row")
    ]  # fmt: skip
    announced = _FIGURE_FIRST.match(it.statement.reading)
    counts = [v for v in values(it.statement.reading) if v.kind == "figure" and v.form.isdigit()]
    if announced and counts and 2 <= int(counts[0].form) <= len(following):
        return [it, *following[: int(counts[0].form)]]
    return [it]
