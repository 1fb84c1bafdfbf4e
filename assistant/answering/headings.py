"""Find the headings above a passage, and the sentence before one that points back."""

import re
from collections.abc import Mapping, Sequence

from assistant.language import fold
from assistant.records.documents import Passage, PassageId, Statement

_NUMBER = re.compile(r"^(\d+(?:\.\d+)*)\.?\s")
# Words that open a sentence and stand for what the one before it is about; "det finns" and the
# like stand for nothing.
_POINTS_BACK = re.compile(
    r"^(de|dessa|den|denna|detta|dar|han|hon|they|these|this|it|he|she"
    r"|det (?!finns|fanns|ar|var|har|hade|blev|blir|gar|gick|saknas|rader|kravs|behovs))\b"
)


def headings_above(passages: Sequence[Passage]) -> Mapping[PassageId, tuple[str, ...]]:
    """Give the headings that each passage of a document stands under, outermost first.

    A numbered heading stands under those whose numbers its own begins with: "5.1 Hinder" under
    "5 Hemtjänst", also where the file does not say which heading is above which.
    """
    numbered: dict[str, str] = {}
    above: dict[PassageId, tuple[str, ...]] = {}
    for passage in passages:
        own = passage.context[1:]
        for heading in own:
            if hit := _NUMBER.match(heading):
                numbered[hit.group(1)] = heading
        parents = [it for heading in own for it in _parents(heading, numbered)]
        above[passage.id] = tuple(dict.fromkeys((*parents, *own)))
    return above


def pointed_back_to(statements: Sequence[Statement]) -> list[str | None]:
    """Give for each statement the sentence before it that it points back to; None where none."""
    return [None, *map(_before, statements, statements[1:])] if statements else []


def _parents(heading: str, numbered: Mapping[str, str]) -> list[str]:
    hit = _NUMBER.match(heading)
    steps = hit.group(1).split(".")[:-1] if hit else []
    numbers = (".".join(steps[:count]) for count in range(1, len(steps) + 1))
    return [numbered[number] for number in numbers if number in numbered]


def _before(former: Statement, latter: Statement) -> str | None:
    beside = former.passage == latter.passage or former.locator == latter.locator
    sentences = former.kind == latter.kind == "paragraph"
    if not (beside and sentences and _POINTS_BACK.match(fold(latter.reading))):
        return None
    return former.reading
