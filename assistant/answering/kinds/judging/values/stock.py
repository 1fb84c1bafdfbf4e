"""How many there are of all: what a row says whose label is no more than what is counted.

Of "hur många lägenheter har bolaget" the row "Lägenheter" tells, and not the sentence about the 28
of one house.
"""

from collections.abc import Sequence

from assistant.answering.evidence.bags import bag
from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.matching import ENOUGH, EXACT, best_match
from assistant.answering.kinds.judging.values.counted import counted_in, is_people
from assistant.answering.kinds.judging.values.results import of_the_whole
from assistant.answering.selection import Case
from assistant.language import fold, is_function_word, words

_NUMBER = frozenset({"antal", "antalet", "totalt", "st", "number", "of", "total"})


def counting_all(case: Case, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep what is of all: the rows of what is counted, where there are any, or what names it all.

    Where such rows tell of other years only, what counts some of them tells nothing of this one.
    """
    found = of_the_whole(case, found)
    rows = {it.statement.id for it in case.candidates if _is_of_all(case, it)}
    if not rows:
        return found
    naming = [it for it in found if it.statement.id not in rows and _names_all(case, it)]
    return naming or [it for it in found if it.statement.id in rows]


def is_labelled_with(case: Case, it: Candidate) -> bool:
    """Say whether a row is labelled with all that is named and with nothing else.

    How many have "daglig verksamhet" is told by the row that is called so.
    """
    cells = it.cells
    if cells is None or not case.hard:
        return False
    label = [word for word in words(cells.label) if not is_function_word(word, "sv")]
    said = [part.said for part in case.concepts]
    return (
        all(part.match(bag(cells.label)) >= ENOUGH for part in case.hard)
        and all(_is_asked_for(word, said) for word in label)
    )  # fmt: skip


def _is_asked_for(word: str, said: Sequence[tuple[str, ...]]) -> bool:
    folded = fold(word)
    return (
        folded in _NUMBER
        or is_people(folded)
        or any(best_match(forms, bag(word)) == EXACT for forms in said)
    )


def _names_all(case: Case, it: Candidate) -> bool:
    """Say whether a statement says all that is named in the question's own words.

    "Bostadsrätter: 291" beside "Hyresrätter: 438" names no hyresrätter, and "dricksvatten" no leak.
    """
    text = bag(it.statement.reading)
    return all(best_match(part.said, text) >= ENOUGH for part in case.hard)


def _is_of_all(case: Case, it: Candidate) -> bool:
    """Say whether a row is labelled with what is counted alone and is of all else that is named."""
    cells = it.cells
    counted = counted_in(case) if cells else None
    if cells is None or counted is None or not counted.hard:
        return False
    if any(part.hard for part in it.lacks(case.concepts)):
        return False
    label = {fold(word) for word in words(cells.label)} - _NUMBER
    return len(label) == 1 and best_match(counted.said, bag(cells.label)) == EXACT
