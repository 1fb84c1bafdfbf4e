"""What a sentence only introduces, the ones after it say: "Ett område är våtrum. Då ..."."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH
from assistant.answering.evidence.weights import SOFT
from assistant.answering.selection import Case, Selection, quoted
from assistant.answering.writing.citing import Chosen
from assistant.language import fold, is_function_word, words

# Words beside those of the question up to which a sentence says little.
_LITTLE = 9
# Sentences after one that may tell what was done.
_NEXT = 2
# Sentences after that may go on from one.
_FURTHEST = 3


def with_next(case: Case, kept: Sequence[Candidate]) -> list[Candidate]:
    """Give a lone sentence with the next, where that says the deed asked for or goes on from it.

    "Innan lackeringen krävs ett grundarbete. I arbetet ingår att slipa": what "ingår" is told by
    the second. A sentence that says much of its own needs none that only points back.
    """
    if len(kept) != 1:
        return list(kept)
    if more := _telling_the_deed(case, kept[0]):
        return [*kept, *more]
    return [*kept, *(() if _says_much(case, kept[0]) else pointing_next(case, kept[0]))]


def _telling_the_deed(case: Case, it: Candidate) -> tuple[Candidate, ...]:
    """Give the first of the next sentences that says a deed asked for and left out by one."""
    lacking = [
        place
        for place, part in enumerate(case.concepts)
        if part.weight == SOFT and not it.covered(place)
    ]
    return tuple(
        one
        for one in sentences_after(case, it)[:_NEXT]
        if any(one.own[place] >= ENOUGH for place in lacking)
    )[:1]


def followed_by(
    case: Case,
    chosen: Selection,
    *,
    says: re.Pattern[str],
    why: str,
    of: re.Pattern[str] | None = None,
) -> Selection:
    """Give a lone sentence with the next that says something it does not say itself.

    Args:
        says: What the next must say and the chosen one must not, as folded text.
        why: Why the next is quoted, for the record.
        of: What the chosen one must say; None is anything.
    """
    it = next(iter(quoted(case, chosen)), None) if len(chosen.chosen) == 1 else None
    if it is None or says.search(said := fold(it.statement.reading)):
        return chosen
    if of is not None and not of.search(said):
        return chosen
    for one in sentences_after(case, it):
        if says.search(fold(one.statement.reading)):
            return replace(chosen, chosen=(*chosen.chosen, Chosen(one.statement, why=why)))
    return chosen


def pointing_next(case: Case, it: Candidate) -> tuple[Candidate, ...]:
    """Give the sentence right after one, where it points back to that; else none."""
    return tuple(one for one in sentences_after(case, it)[:1] if one.points_back)


def sentences_after(case: Case, it: Candidate) -> tuple[Candidate, ...]:
    """Give the sentences right after one of running text, in its passage."""
    if it.statement.kind not in ("paragraph", "note"):
        return ()
    after = (
        one
        for one in case.candidates
        if one.statement.passage == it.statement.passage
        and one.order > it.order and one.telling and one.statement.kind == it.statement.kind
    )  # fmt: skip
    return tuple(sorted(after, key=lambda one: one.order)[:_FURTHEST])


def _says_much(case: Case, it: Candidate) -> bool:
    asked = bag(case.query.standalone)
    fresh = {
        word.lower()
        for word in words(it.statement.reading)
        if not is_function_word(word, "sv") and bag(word).stems.isdisjoint(asked.stems)
    }
    return len(fresh) > _LITTLE
