"""What covers a question: all that is named, in a statement's own words or over it."""

from collections.abc import Sequence

from assistant.answering.candidates import FAR, Candidate
from assistant.answering.matching import ENOUGH
from assistant.answering.selection import Case

# How near a heading must say what the statement does not.
_NEAR = 0.6


def full(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what covers every concept that must be covered; all where nothing is named."""
    return [it for it in found if not any(part.hard for part in it.lacks(case.concepts))]


def headed(case: Case, it: Candidate) -> bool:
    """Say whether its headings alone cover all that is named."""
    hard = [around for part, around in zip(case.concepts, it.around, strict=True) if part.hard]
    return bool(hard) and min(hard) >= ENOUGH and max(hard) > FAR


def own_full(case: Case, it: Candidate) -> bool:
    """Say whether a statement says some of what is named itself, and the rest stands near it."""
    near = [
        max(own, around if around >= _NEAR else 0.0)
        for part, own, around in zip(case.concepts, it.own, it.around, strict=True)
        if part.hard
    ]
    return it.own_coverage(case.concepts) > 0 and min(near, default=0.0) > 0
