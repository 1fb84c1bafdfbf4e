"""Find the headings above a passage, the line that introduces its items, and what it points to."""

import re
from collections.abc import Mapping, Sequence

from assistant.answering.evidence.numerals import ORDINALS
from assistant.language import fold
from assistant.reading.structure.named import structure
from assistant.records.documents import Aspect, Passage, PassageId, Statement

_LATER = tuple(word for word, number in ORDINALS.items() if number > 1)
_NUMBER = re.compile(r"^(\d+(?:\.\d+)*)\.?\s")
# Words that open a sentence and stand for what the one before it is about; "det finns" and the
# like stand for nothing.
_POINTS_BACK = re.compile(
    r"^(de|dessa|den|denna|detta|dar|han|hon|they|these|this|it|he|she"
    r"|det (?!finns|fanns|ar|var|har|hade|blev|blir|gar|gick|saknas|rader|kravs|behovs))\b"
)

# "Det tredje målet": the next of several that were counted, and nothing of the sentence before.
_NEXT_OF_ALL = re.compile(rf"^(?:den|det|the) (?:{'|'.join(_LATER)})\b")
# A sentence that opens with a cost, a rise or the like, and does not say of what, tells it of what
# stands before it: "Kostnaden blev 8 miljoner", but not "Kostnaden för skolan".
_RELATIVE = re.compile(
    r"^(?:den |det |the )?(?:\w+ )?(?:"
    r"\w*(?:kostnad|avgift|okning|minskning|besparing|budget|hyra|utgift|taxa|summa)(?:en|n|an)|priset"
    r"|(?:syfte|orsak|anledning)(?:et|en)|(?<=the )(?:cost|price|fee|increase|decrease|purpose)"
    r"|antalet(?= (?:ar|var|blev|okade|minskade|steg|sjonk|uppgick)\b))"
    r"\b(?! (?:for|av|till|i|pa|med|inom|hos|fran|per|vid|om|of|in|to|on|at)\b)"
)
# What a heading opens with, up to where it is qualified.
_OPENING = re.compile(
    r"^(?:[\d.]+\s+)?(\w+)\s+(?:som|för|i|på|mot|inför|under|kring|av|läsåret|året|hösten|våren|for"
    r"|in|on|against|during|of|that)\b"
)
# Lines before that such a sentence may be of.
_MOST_BEFORE = 4
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


def pointed_back_to(statements: Sequence[Statement]) -> list[str | None]:
    """Give for each statement what stands before it that it is of; None where it says that itself.

    A pronoun stands for the sentence before; "kostnaden" may be of any of the lines before it.
    """
    return [_before(statements, place) for place in range(len(statements))]


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


def _before(statements: Sequence[Statement], place: int) -> str | None:
    it, former = statements[place], statements[max(place - 1, 0)]
    folded = fold(it.reading)
    if place and _beside(former, it):
        points = _POINTS_BACK.match(folded) and not _NEXT_OF_ALL.match(folded)
        if former.kind == it.kind == "paragraph" and points:
            return former.reading
        if it.kind in ("paragraph", "bullet") and _RELATIVE.match(folded):
            first = max(place - _MOST_BEFORE, 0)
            return " ".join(o.reading for o in statements[first:place] if _beside(o, it))
    return None


def _beside(former: Statement, latter: Statement) -> bool:
    return former.passage == latter.passage or former.locator == latter.locator
