"""Find the stretch of years that a question names: since, before, between, the last three years."""

import re
from collections.abc import Callable, Collection
from functools import partial
from typing import TypeAlias

from assistant.language.folding import fold
from assistant.records.questions import Period

_YEAR = r"((?:19|20)\d\d)"
_A_YEAR = re.compile(rf"(?<![\d/-]){_YEAR}(?!\d)")
_OF_YEAR = rf"(?:ar(?:et)?\s+|the\s+year\s+|year\s+)?{_YEAR}"
_COUNTS = {
    word: number
    for number, forms in enumerate(
        ("", "", "tva two ett par couple", "tre three", "fyra four", "fem five", "sex six",
         "sju seven", "atta eight", "nio nine", "tio ten")
    )
    for word in forms.split()
}  # fmt: skip
# Years that "de senaste åren" is taken for.
_SOME = 3
# What changed since a year is held against that year.
_CHANGED = re.compile(
    r"\bblivit \w+(are|re)\b|\b(for)?andra(t|ts|des)?\b|utveckla(t|ts|des)"
    r"|\b(okat|okade|minskat|minskade)\b"
    r"|\b(changed?|developed|increased?|decreased?|grown|evolved)\b"
)

# Who has been something since a year began to be in it: "Vem är samordnare sedan 2024?".
_HAS_BEEN = re.compile(r"^(vem|vilka|who)\b.*\b(ar|varit|is|are|been)\b")

# A stretch: its first year and its last, None where it is open; of a question changed since or not.
_Ends: TypeAlias = tuple[int | None, int | None]
_Read: TypeAlias = Callable[[re.Match[str], bool], _Ends]


def _between(hit: re.Match[str], _: bool) -> _Ends:
    first, last = sorted((int(hit[1]), int(hit[1][: -len(hit[2])] + hit[2])))
    return first, last


def _after(hit: re.Match[str], changed: bool) -> _Ends:
    since = not hit[0].startswith(("efter", "after"))
    holds = since and _HAS_BEEN.search(hit.string[: hit.start()]) is not None
    return int(hit[1]) + (0 if changed or holds else 1), None


def _onwards(hit: re.Match[str], _: bool) -> _Ends:
    return int(hit[1]), None


def _before(hit: re.Match[str], _: bool) -> _Ends:
    return None, int(hit[1]) - 1


def _until(hit: re.Match[str], _: bool) -> _Ends:
    return None, int(hit[1])


def _decade(hit: re.Match[str], _: bool) -> _Ends:
    first = int(hit[1] if len(hit[1]) == 4 else f"19{hit[1]}")
    return first, first + 9


_NAMED: tuple[tuple[re.Pattern[str], _Read], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (rf"\b(?:mellan|between)\s+(?:aren\s+)?{_YEAR}\s+(?:och|and)\s+{_YEAR}", _between),
        (rf"\b(?:fran|from)\s+{_OF_YEAR}\s+(?:till|to|until)\s+{_YEAR}", _between),
        (rf"\b(?:fran och med|fr\.?\s?o\.?\s?m\.?|starting(?: in)?)\s+{_OF_YEAR}", _onwards),
        (rf"\b(?:fran|from)\s+{_OF_YEAR}\s+(?:och framat|och senare|and on\w*|onwards?)", _onwards),
        (rf"\b(?:sedan|alltsedan|sen|since|efter|after)\s+{_OF_YEAR}(?!\s+ars)", _after),
        (rf"\b(?:till och med|t\.?\s?o\.?\s?m\.?|fram till|until|up to)\s+{_OF_YEAR}", _until),
        (rf"\b(?:fore|innan|before|prior to|tidigare an|earlier than)\s+{_OF_YEAR}", _before),
        (r"\b(?:pa |under |in |during )?(?:the )?((?:19|20)?\d0)[-\s]?(?:talet|s\b)", _decade),
    )
)
_LAST_YEARS = re.compile(
    r"\b(?:de|under de|the|in the|over the)?\s*(?:senaste|sista|last|past)\s+"
    r"(?:(\d{1,2}|[a-z]+)\s+)?(?:aren|ars tid|years)\b"
    r"|\b(pa senare ar|in recent years|recent years)\b"
)
_LAST_YEAR = re.compile(
    r"\b(?:under |i )?(?:forra aret|fjolaret|i fjol|senaste aret|det gangna aret|gangna aret)\b"
    r"|\bi ar\b(?! \d)|\b(?:in |during )?(?:last year|this year|the past year)\b"
)


def named_period(text: str, known: Collection[int]) -> Period | None:
    """Give the stretch of years that a question names; None where it names single years or none.

    Args:
        known: Years that documents follow up; "last year" is counted from the newest of them.
    """
    folded = fold(text)
    changed = tells_change(folded)
    for pattern, read in _NAMED:
        if hit := pattern.search(folded):
            first, last = read(hit, changed)
            return Period(text[hit.start() : hit.end()].strip(), first, last)
    # "Förra året, alltså 2021": the year that is named is the year meant.
    return None if _A_YEAR.search(folded) else _counted_back(text, folded, max(known, default=None))


def tells_change(folded: str) -> bool:
    """Say whether a folded question asks what changed over its years."""
    return bool(_CHANGED.search(folded))


def years_within(period: Period, known: Collection[int]) -> tuple[int, ...]:
    """Give the years of a period that documents follow up, oldest first; else its own ends."""
    within = tuple(sorted(year for year in known if _holds(period, year)))
    return within or tuple(sorted({end for end in (period.first, period.last) if end is not None}))


def _holds(period: Period, year: int) -> bool:
    return (period.first is None or year >= period.first) and (
        period.last is None or year <= period.last
    )


def _counted_back(text: str, folded: str, newest: int | None) -> Period | None:
    if newest is None:
        return None
    counted = partial(Period, last=newest, relative=True)
    if hit := _LAST_YEARS.search(folded):
        number = hit[1] or ""
        count = int(number) if number.isdigit() else _COUNTS.get(number, _SOME)
        return counted(text[hit.start() : hit.end()].strip(), newest - count + 1)
    if hit := _LAST_YEAR.search(folded):
        return counted(text[hit.start() : hit.end()].strip(), newest)
    return None
