"""What covers a question: all that is named, in a statement's own words or over it."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate, in_years
from assistant.answering.evidence.concepts import Concept
from assistant.answering.evidence.matching import ENOUGH, best_match
from assistant.answering.evidence.said_here import FAR
from assistant.answering.evidence.siblings import of_sibling
from assistant.answering.evidence.weights import SOFT
from assistant.answering.evidence.word_lists import word_lists
from assistant.answering.kinds.judging.merit import plainly
from assistant.answering.kinds.judging.near_misses import of_other_group
from assistant.answering.kinds.judging.values.figures import is_label
from assistant.answering.selection import Case
from assistant.language import fold
from assistant.language.verbs import is_verb

# How near a heading must say what the statement does not.
_NEAR = 0.6
# Coverage by which headings may differ and still match alike.
_ALIKE = 0.06


def full(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what covers every concept that must be covered; all where nothing is named."""
    return [it for it in found if not any(part.hard for part in it.lacks(case.concepts))]


def without_siblings(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Leave out what is of the other of two under a common heading; all where nothing is left."""
    kept = [
        it
        for it in found
        if not any(of_sibling(place, part, it) for place, part in enumerate(case.concepts))
    ]
    return kept or list(found)


def told_of(case: Case) -> list[Candidate]:
    """Give what tells of all that is named, in the years and of the group that are asked for."""
    body = [it for it in in_years(case.candidates, case.query) if it.telling]
    return [
        it
        for it in body
        if not any(_must(case, part, it) for part in it.lacks(case.concepts))
        and not of_other_group(case, it)
        and not far_fetched(case, it)
    ]


def far_fetched(case: Case, it: Candidate) -> bool:
    """Say whether what the search did not rank well has all that is named by other words alone.

    Of "hur många kastades ut" the families that another passage counts in other words answer
    nothing, where it tells of nobody thrown out.
    """
    if it.well_ranked or plainly(case, it):
        return False
    return any(part.weight >= SOFT and not part.hard for part in it.lacks(case.concepts))


def headed(case: Case, it: Candidate) -> bool:
    """Say whether its headings alone cover all that is named."""
    hard = [around for part, around in zip(case.concepts, it.around, strict=True) if part.hard]
    return bool(hard) and min(hard) >= ENOUGH and max(hard) > FAR


def closest_headed(case: Case, under: Sequence[Candidate]) -> list[Candidate]:
    """Keep what stands under the headings that match best, whatever each statement says itself.

    A bullet that names the topic once more is no nearer to it than the bullets beside it.
    """
    best = max((_over(case, it) for it in under), default=0.0)
    return [it for it in under if _over(case, it) >= best - _ALIKE]


def _must(case: Case, part: Concept, it: Candidate) -> bool:
    """Say whether a concept must be covered: a label's figure counts without naming whom.

    A label that names what was done ("Besök") counts all who did it, and no group of them.
    """
    if not part.hard:
        return False
    counts_whom = is_label(it) and fold(part.term) in word_lists().counted
    label = bag(it.statement.reading)
    return not counts_whom or any(
        best_match(one.said, label) >= ENOUGH
        for one in case.concepts
        if one.weight == SOFT and is_verb(one.term, case.query.language)
    )


def _over(case: Case, it: Candidate) -> float:
    """Give the share of the concepts' weight that the headings over a statement cover."""
    return replace(it, own=it.around).coverage(case.concepts)


def own_full(case: Case, it: Candidate) -> bool:
    """Say whether a statement says some of what is named itself, and the rest stands near it."""
    near = [
        max(own, around if around >= _NEAR else 0.0)
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
        if part.hard
    ]
    return it.own_coverage(case.concepts) > 0 and min(near, default=0.0) > 0
