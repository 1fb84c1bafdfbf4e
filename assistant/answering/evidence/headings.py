"""Find the headings above a passage, and the line that introduces its items."""

import re
from collections.abc import Mapping, Sequence

from assistant.reading.structure.named import structure
from assistant.records.documents import Aspect, Passage, PassageId, Statement

_NUMBER = re.compile(r"^(\d+(?:\.\d+)*)\.?\s")
# What a heading opens with, up to where it is qualified.
_OPENING = re.compile(
    r"^(?:[\d.]+\s+)?(\w+)\s+(?:som|för|i|på|mot|inför|under|kring|av|läsåret|året|hösten|våren|for"
    r"|in|on|against|during|of|that)\b"
)
# Items under one introducing line; more are a list of something else.
_MOST_ITEMS = 20
# A line that a list goes on from: "Under 2023 ska nämnden:", "Revisorerna rekommenderar att".
_OPEN_ENDED = re.compile(r"(:|\b(?:att|genom|to|by))\s*$")


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


def opening_aspect(heading: str) -> tuple[Aspect, ...]:
    """Give the aspect of what a heading opens with, before it says of what or when it is.

    "Åtgärder läsåret 2024/2025" and "Åtgärder för en budget i balans" head what is ahead; results
    and facts are as often what a page is about.
    """
    hit = _OPENING.match(heading)
    named = structure().aspect(hit.group(1)) if hit else None
    return (named,) if named in ("challenges", "outlook") else ()


def introduced_by(statements: Sequence[Statement]) -> list[str | None]:
    """Give for each item of a list the line that introduces it ("Under 2023 ska nämnden:").

    Such a line heads its items as a heading does: they say neither who nor when.
    """
    found: list[str | None] = []
    line, items = None, 0
    for place, it in enumerate(statements):
        former = statements[place - 1] if place else None
        items += 1
        if line and former and items <= _MOST_ITEMS and _is_item(it, former):
            found.append(line)
            continue
        found.append(None)
        line, items = (it.reading if introduces(it) else None), 0
    return found


def introduces(it: Statement) -> bool:
    """Say whether a line is one that a list goes on from."""
    return it.kind in ("paragraph", "bullet") and bool(_OPEN_ENDED.search(it.reading))


def leading_line(it: Statement, introduced: str | None) -> str | None:
    """Give the line that leads to an item, which may stand over it as its heading; None for none.

    Args:
        introduced: The line before the item that introduces it, if one does.
    """
    section = it.locator.section
    return introduced or (section if section and _OPEN_ENDED.search(section) else None)


def _is_item(it: Statement, former: Statement) -> bool:
    """Say whether a line goes on with a list: a bullet, or a line that begins in small letters."""
    if (it.locator.page, it.locator.section) != (former.locator.page, former.locator.section):
        return False
    small = it.kind == "paragraph" and it.reading[:1].islower()
    return (it.kind == "bullet" or small) and not introduces(it)


def _parents(heading: str, numbered: Mapping[str, str]) -> list[str]:
    hit = _NUMBER.match(heading)
    steps = hit.group(1).split(".")[:-1] if hit else []
    numbers = (".".join(steps[:count]) for count in range(1, len(steps) + 1))
    return [numbered[number] for number in numbers if number in numbered]
