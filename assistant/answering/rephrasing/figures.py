"""Say which figures statements state, in whatever form a claim may give them."""

import re
from collections.abc import Sequence
from itertools import permutations

from assistant.answering.evidence.numerals import COUNTS
from assistant.answering.evidence.values import Value, forms, values
from assistant.answering.rephrasing.grounds import MEASURES
from assistant.answering.rephrasing.stated import Stated
from assistant.language import fold

_SHARE = re.compile(r"\b(?:procent\w*|andel\w*|percent\w*|share\w*)\b|%")
_SCALES = (
    (re.compile(r"\b(?:tkr|tusen\w*|tusental\w*|thousands?)\b"), 3),
    (re.compile(r"\b(?:mnkr|mkr|miljon\w*|millions?)\b"), 6),
    (re.compile(r"\b(?:mdkr|miljard\w*|billions?)\b"), 9),
)
_UNIT = re.compile(
    r"\s*(?:(?P<years>ar|aren|years?)|(?P<months>manad\w*|months?)|(?P<weeks>vecka|veckor|weeks?)"
    r"|(?P<days>dag|dagar|dygn|days?)|(?P<hours>timm\w*|hours?)|(?P<minutes>minut\w*|minutes?)"
    r"|(?P<seconds>sekund\w*|seconds?)|(?P<kilos>kg|kilo|kilos)|(?P<tonnes>ton|tonnes?|tons)"
    r"|(?P<grams>gram|grams)|(?P<kilometres>km|kilomet\w+)|(?P<metres>m|meter|metres?)"
    r"|(?P<hectares>hektar|hectares?)|(?P<children>barn|children)|(?P<posts>tjanster|posts))\b"
)
# "Två av tre bussar", "two out of three".
_RATIO = re.compile(
    r"\b(\w+)(?: [^\W\d_]+)? (?:av|of|out of|in) (?:de |the |totalt |alla )?(\w+)\b"
)
_ONE = {"en": 1, "ett": 1, "one": 1}
# A table's cell: its label says what unit it is in ("Andel nöjda, procent, 2022: 83").
_CELL = re.compile(r":\s*$")
# Statements of this many values or fewer are compared with each other.
_FEW = 12


def stated_forms(statements: Sequence[Stated]) -> frozenset[str]:
    """Give the forms of all values that statements state, as `values` writes them.

    A table's figure is given in the unit that its label or heading names. A share is no count:
    "85 personer" is not what "85 procent" says.
    """
    known: set[str] = set()
    for one in statements:
        told = values(one.reading)
        shares = {value.form.rstrip("%") for value in told if value.kind == "share"}
        labelled = {value.form for value in told if _is_labelled_share(one, value)}
        plain = {form for value in told for form in _forms(one, value)}
        known |= (forms(one.whole) - (shares | labelled)) | plain
    return frozenset(known)


def differences(statements: Sequence[Stated]) -> frozenset[str]:
    """Give by how much the statements' figures differ: a claim may say "9 fler" of 240 and 249."""
    told = {
        value.form for one in statements for value in values(one.reading)
        if value.kind in MEASURES
    }  # fmt: skip
    if len(told) > _FEW:
        return frozenset()
    given = set()
    for more, less in permutations(told, 2):
        if more.endswith("%") == less.endswith("%"):
            apart = float(more.rstrip("%")) - float(less.rstrip("%"))
            if apart > 0:
                given.add(f"{round(apart, 6):g}")
    return frozenset(given)


def other_ratio(text: str, statements: Sequence[Stated]) -> str | None:
    """Find a part of so many of which statements give another part: "one in three" for "two"."""
    stated = set().union(*(_ratios(one.reading) for one in statements))
    for part, whole in _ratios(text) - stated:
        if any(total == whole for _, total in stated):
            return f"{part}/{whole}"
    return None


def unit_after(text: str, value: Value) -> str | None:
    """Give the unit of measure that follows a value, in one form; None where none does."""
    hit = _UNIT.match(fold(text)[value.end :])
    if hit is None:
        return None
    return next(name for name, said in hit.groupdict().items() if said)


def _ratios(text: str) -> set[tuple[int, int]]:
    told = {(_count(hit[1]), _count(hit[2])) for hit in _RATIO.finditer(fold(text))}
    return {(part, whole) for part, whole in told if part and whole and part <= whole}


def _count(word: str) -> int:
    """Give a whole number, in figures or a word; 0 for any other word."""
    return int(word) if word.isdecimal() else int(COUNTS.get(word, _ONE.get(word, 0)))


def _forms(one: Stated, value: Value) -> tuple[str, ...]:
    if value.kind != "figure":
        return (value.form,)
    if _is_labelled_share(one, value):
        return (f"{value.form}%",)
    around = fold(one.whole)
    # "Från 21 till 15,5 miljoner" has its unit once; a table's column has it in its head.
    scaled = tuple(
        f"{float(value.form) * 10**power:.0f}" for unit, power in _SCALES if unit.search(around)
    )
    return (value.form, *scaled, *((f"{value.form}%",) if _SHARE.search(around) else ()))


def _is_labelled_share(one: Stated, value: Value) -> bool:
    """Say whether a figure is a table's cell whose label or heading says that it is a share."""
    return (
        value.kind == "figure"
        and _CELL.search(one.reading[: value.start]) is not None
        and _SHARE.search(fold(one.whole)) is not None
    )
