"""Find the figures, dates, sums and telephone numbers that a text states, in one form each."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Literal, TypeAlias

from assistant.answering.evidence.numerals import COUNTS, ORDINALS, SHARES
from assistant.language import fold

ValueKind: TypeAlias = Literal["figure", "ordinal", "year", "date", "money", "phone", "share"]

_SCALES = {
    "tusen": 3, "tkr": 3, "thousand": 3,
    "miljon": 6, "miljoner": 6, "mnkr": 6, "mkr": 6, "mn": 6, "million": 6, "millions": 6,
    "miljard": 9, "miljarder": 9, "mdkr": 9, "billion": 9, "billions": 9,
}  # fmt: skip
_MONEY_SCALES = frozenset({"tkr", "mnkr", "mkr", "mdkr"})
# Number by name, folded, in Swedish and in English.
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january", "februari february", "mars march", "april", "maj may", "juni june",
            "juli july", "augusti august", "september", "oktober october", "november", "december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "okt": 10, "nov": 11, "dec": 12
}  # fmt: skip
_ANY_MONTH = MONTHS | _SHORT_MONTHS

_PHONE = re.compile(r"(?<![\w-])(?:\+46[ -]?(?:\(0\))?|0)\d{1,3}[ -/]{1,3}\d[\d ]{4,9}\d(?![\w-])")
# A hyphen before it is its sign ("2023: -24,7"), or makes it no number ("2018-20", "Covid-19").
_NUMBER = re.compile(
    r"(?:(?<![\w.,/-])|(?:(?<=[\s:(;]-)|(?<=^-))(?!(?:19|20)\d\d(?!\d)))"
    r"(?:\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?![\d])"
)
_COMPOUNDED = re.compile(r"-[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
# The number of a case, by the year in which it came: "KS 2019/1474"; "2022/23" is a school year.
_CASE = re.compile(r"(?:19|20)\d\d/(?!(?:19|20)\d\d(?!\d))\d{3,}")
# The number of a paragraph or of a list's item counts nothing: "2.3 På Solgården", "5. Leden".
_PARAGRAPH = re.compile(
    r"\W*\d{1,2}(?:(?:[.)]|(?:\.\d{1,2}){1,3}\.?)\s+(?=[A-ZÅÄÖ])"
    r"|(?:\.\d{1,2}){1,3}\.?\s+(?=\d+ [^\W\d_]))"
)
# A day before its month, or several: "8–11 mars".
_DAY = re.compile(r"(?<!\d)(?:\d{1,2} ?[-–] ?)?(\d{1,2})(?:st|nd|rd|th|:e|e)?(?: of)?\s+$")
_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a text states.

    Attributes:
        form: The same for one value however written: "7000000", "2022-03-28", "--03-28",
            "011152138"; a share is its number with "%".
        start, end: Its characters in the text.
    """

    kind: ValueKind
    form: str
    start: int
    end: int


@lru_cache(maxsize=20_000)
def values(text: str) -> tuple[Value, ...]:
    """Give the values that a text states, in order; a date's figures are not told apart."""
    folded = fold(text)
    phones = [
        Value("phone", re.sub(r"^46", "0", re.sub(r"\D", "", hit.group()).replace("460", "46", 1)
              if hit.group().startswith("+") else re.sub(r"\D", "", hit.group())),
              hit.start(), hit.end())
        for hit in _PHONE.finditer(folded)
    ]  # fmt: skip
    taken = [(phone.start, phone.end) for phone in phones]
    dates = _dates(folded)
    taken += [(date.start, date.end) for date in dates]
    if numbered := _PARAGRAPH.match(text):
        taken.append(numbered.span())
    found = phones + dates + _numbers(folded, taken) + _number_words(folded)
    return tuple(sorted(found, key=lambda value: (value.start, value.end)))


def forms(text: str) -> frozenset[str]:
    """Give the forms of all values of a text, and of the parts of its dates."""
    given: set[str] = set()
    for value in values(text):
        given.add(value.form)
        given.update(_looser(value))
    return frozenset(given)


def _looser(value: Value) -> tuple[str, ...]:
    # A text that says 28 March 2022 also says March 2022, 28 March and 2022; one that says 7 % or
    # 7 million has the figure 7 in it, but 7 alone does not say 7 %.
    if value.kind == "date":
        parts = value.form.lstrip("-").split("-")
        year = parts[0] if len(parts[0]) == 4 else ""
        rest = parts[1:] if year else parts
        looser = [year, "--" + "-".join(rest)] if year else []
        looser += [f"{year}-{rest[0]}" if year else "", f"--{rest[0]}"] if len(rest) == 2 else []
        return tuple(form for form in looser if form)
    return (value.form.rstrip("%"),) if value.kind == "share" else ()


def _dates(folded: str) -> list[Value]:
    found = [
        Value("date", "-".join(hit.groups()), hit.start(), hit.end())
        for hit in _ISO.finditer(folded)
    ]
    for hit in _WORD.finditer(folded):
        month = _ANY_MONTH.get(hit.group())
        if month is not None and not _is_modal_may(hit.group(), folded, hit.end()):
            found.append(_named_month(folded, hit.start(), hit.end(), month))
    return found


def _is_modal_may(word: str, folded: str, end: int) -> bool:
    return word == "may" and not re.match(r"\s+\d", folded[end : end + 4])


def _named_month(folded: str, start: int, end: int, month: int) -> Value:
    before = _DAY.search(folded[:start])
    after = re.match(r"\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d),?", folded[end:])
    year = re.match(r",?\s+((?:19|20)\d\d)(?!\d)", folded[end + (after.end() if after else 0) :])
    day = before or after
    form = f"{year.group(1)}-" if year else "--"
    form += f"{month:02}" + (f"-{int(day.group(1)):02}" if day else "")
    first = before.start() if before else start
    last = end + (after.end() if after and not before else 0)
    return Value("date", form, first, last + (year.end() if year else 0))


def _numbers(folded: str, taken: list[tuple[int, int]]) -> list[Value]:
    found = []
    for hit in _NUMBER.finditer(folded):
        if any(start <= hit.start() < end for start, end in taken):
            continue
        value = _number(folded, hit.start(), hit.end())
        if value is not None:
            found.append(value)
    return found


def _number(folded: str, start: int, end: int) -> Value | None:
    written = folded[start:end]
    if _CASE.match(folded, start):
        return None
    if _YEAR.fullmatch(folded, start, end) and not re.match(r"\s*(kr|sek|%)", folded[end:]):
        return Value("year", written, start, end)
    try:
        amount = Decimal(_digits(written))
    except InvalidOperation:
        return None
    unit = re.match(r"[ \u00a0\u202f-]?([^\W\d_]+|%|€|\$)", folded[end:])
    word = unit.group(1) if unit else ""
    scale = _SCALES.get(word, 0)
    finish = end + (unit.end() if unit and (scale or word == "%") else 0)
    rest = folded[finish : finish + 8]
    per_cent = word == "per" and re.match(r"\s*per\s*cent", folded[end:]) is not None
    kind: ValueKind = "figure"
    if word in _MONEY_SCALES or re.match(r"\s*(kr\b|kronor|sek\b|euro|krona)", rest):
        kind = "money"
    elif word in ("%", "pct") or word.startswith(("procent", "percent")) or per_cent:
        kind = "share"
    form = f"{(amount * 10**scale).normalize():f}"
    return Value(kind, form + ("%" if kind == "share" else ""), start, finish)


def _digits(written: str) -> str:
    groups = re.split(r"[ \u00a0\u202f.,]", written)
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]) and groups[0] != "0":
        return "".join(groups)
    return written.replace(",", ".")


def _number_words(folded: str) -> list[Value]:
    found: list[Value] = []
    for hit in _WORD.finditer(folded):
        if share := SHARES.get(hit.group()):
            found.append(Value("share", f"{share}%", hit.start(), hit.end()))
        number = COUNTS.get(hit.group(), ORDINALS.get(hit.group()))
        if number is None or _COMPOUNDED.match(folded, hit.end()):
            continue
        scale = re.match(r"\s+([^\W\d_]+)", folded[hit.end() :])
        power = _SCALES.get(scale.group(1), 0) if scale else 0
        end = hit.end() + (scale.end() if scale and power else 0)
        if scale and scale.group(1).startswith(("procent", "percent")):
            found.append(Value("share", f"{number}%", hit.start(), hit.end()))
        else:
            kind: ValueKind = "figure" if hit.group() in COUNTS else "ordinal"
            found.append(Value(kind, str(number * 10**power), hit.start(), end))
    return found
