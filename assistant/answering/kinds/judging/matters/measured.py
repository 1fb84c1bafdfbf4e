"""In what a quantity is measured, and of what state: a length is no sum, a target no outcome."""

import re
from functools import partial

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.kinds.judging.matters.one_by_name import Miss
from assistant.answering.kinds.judging.under_headings import under_headings
from assistant.answering.kinds.judging.values.counted import counted_words
from assistant.answering.selection import Case
from assistant.language import fold

# What one may be told in for another: days in weeks, metres in kilometres, sums in millions.
_LASTS = (
    r"sekund\w*|minut\w*|min|timm\w*|tim|dag|dagar\w*|dygn\w*|veck\w*|manad\w*|ars?|aren|terminer\w*"
    r"|seconds?|minutes?|hours?|days?|weeks?|months?|years?"
)
_LONG = r"m|met(?:er|ers|re|res)|km|kilomet\w*|mil|miles?"
_MEASURES = tuple(
    re.compile(rf"(?:{names})\b")
    for names in (
        _LASTS,
        _LONG,
        r"kilo\w*|kg|gram|g|ton|tonnes?",
        r"hektar\w*|ha|kvadrat\w*|kvm|m2|square",
        r"liter\w*|kubik\w*|m3|lit(?:re|er)s?|cubic",
    )
)
_HOW_LONG = re.compile(
    r"\bhur lang(?:t|a)? (?:ar|var|blir|blev) (?!\w*ko(?:n|er|erna)?\b)"
    r"|\bhow long (?:is|are|was|were) the "
)
_LENGTH = re.compile(rf"\b(?:{_LASTS}|{_LONG})\b")
# For each of which a sum is asked: "per elev", "i timmen". What is paid by the year is told so too.
_FOR_EACH = re.compile(
    r"\b(?:kosta\w*|\w*kostnad\w*|\w*pris\w*|\w*avgift\w*|betala\w*|costs?|price|fees?|paid|pay)\b.*"
    r"\b(?:per|i|om|varje|each|a|an) (timme\w*|tim|dygn\w*|natt\w*|veck(?:a|an)|manad(?:en)?"
    r"|termin(?:en)?|kilowattimme|kwh|kilometer|kvadratmeter|elev|barn|person|invanare|plats|deltagare"
    r"|hushall|besok(?:are)?|brukare|portion|kilo|student|enhet|hour|night|week|month|pupil|child"
    r"|inhabitant|place|participant|household|visit(?:or)?|square metre)\b"
)
# How each may be told otherwise, by the beginning of its word.
_EACH = {
    "timm": "tim", "tim": "tim", "kilo": "kilo|kwh|kg", "kwh": "kilowat|kwh",
    "kvad": "kvadrat|kvm|m2",
    "elev": "elev|barn|student", "stud": "elev|student", "barn": "barn|elev",
    "pers": "person|invanar",
    "inva": "invanar|person", "besok": "besok|gast", "hour": "tim|hour", "nigh": "dygn|natt|night",
    "week": "veck|week", "mont": "manad|month", "pupi": "elev|pupil", "chil": "barn|child",
    "inha": "invanar|inhabit", "plac": "plats|place", "part": "deltagar|particip",
    "hous": "hushall|househ", "visi": "besok|visit", "squa": "kvadrat|kvm|square",
}  # fmt: skip
_STEM = 4
# What came of it is asked for, not what was aimed at or reckoned with.
_OUTCOME = re.compile(r"\b(?:blev|var|hade|uppgick|landade|was|were|had)\b")
_AIM = re.compile(r"\b(?:\w*mal\w*|budget\w*|prognos\w*|berakna\w*|plan\w*|target\w*|forecast)\b")
_AIM_OVER = re.compile(r"(?:mal\w*|budget\w*|prognos\w*|plan\w*|target\w*|goal|forecast)\W*$")


def measured_otherwise(case: Case) -> list[Miss]:
    """Give what tells statements with another quantity or state than asked for; else nothing."""
    asked = fold(case.query.standalone)
    said = [fold(word) for word in counted_words(case)]
    misses: list[Miss] = [
        partial(_lacks, re.compile(rf"\b(?:\d+)?{measure.pattern}"))
        for measure in _MEASURES
        if said and measure.match(said[0])
    ]
    if _HOW_LONG.search(asked):
        misses.append(partial(_lacks, _LENGTH))
    if each := _FOR_EACH.search(asked):
        misses.append(partial(_lacks, re.compile(_told_as(each[1]))))
    if _OUTCOME.search(asked) and not _AIM.search(asked):
        misses += [partial(_aims_at, str(year)) for year in case.query.years]
    return misses


def _told_as(unit: str) -> str:
    """Give how the unit of a sum is told, alone or in a compound: "dygn" in "dygnskostnad"."""
    return _EACH.get(unit[:_STEM], re.escape(unit[: _STEM + 1]))


def _lacks(measure: re.Pattern[str], it: Candidate) -> bool:
    """Say whether neither a statement nor what it stands under is in a measure."""
    return not measure.search(fold(under_headings(it)))


def _aims_at(year: str, it: Candidate) -> bool:
    """Say whether a row's only figure of a year is one that is aimed at: "Mål 2024: 222"."""
    if it.statement.kind != "row":
        return False
    over = re.findall(rf"([^:,]*)\b{year}\b[^:,]*:", fold(it.statement.reading))
    return bool(over) and all(_AIM_OVER.search(label) for label in over)
