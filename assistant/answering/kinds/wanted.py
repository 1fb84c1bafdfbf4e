"""Which kind of value a question wants, and whether a statement holds one."""

import re
from collections.abc import Sequence

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.concepts import typed_value
from assistant.answering.evidence.values import Value, ValueKind, values
from assistant.answering.kinds.agents import names_another
from assistant.answering.kinds.counted import counted_words
from assistant.answering.kinds.figures import FIGURES, counts_it, numbers
from assistant.answering.kinds.near_misses import of_opposite_deed
from assistant.answering.selection import Case
from assistant.language import fold

# A value may be any of these kinds to answer what is asked for.
_WANTED: dict[str, frozenset[ValueKind]] = {
    "figure": FIGURES,
    "money": frozenset({"money"}),
    "date": frozenset({"year", "date"}),
    "phone": frozenset({"phone"}),
    "share": frozenset({"share"}),
}
_CURRENCY = re.compile(r"\b(mnkr|mkr|tkr|msek|sek|kr|kronor)\b", re.IGNORECASE)
# What a row's head or section says where its bare numbers are sums.
_PRICED = re.compile(
    r"avgift|taxa|kostnad|pris|hyra|budget|utfall|kronor|\bkr\b|\b[mt]kr\b|mnkr|msek|fee|cost|charge"
    r"|price|rent|\bsek\b"
)
_PAID = re.compile(
    r"\b(hur mycket|how much)\b.*\b(betal\w+|kost(a|ar|ade|at)|paid|pay|pays|costs?)\b"
    r"|\bhur (stor|stort|stora|hog|hogt|hoga) \w*(vite|vitet|boter|bot|skadestand\w*|bidrag\w*|lan"
    r"|lanet|skuld\w*|anslag\w*|ersattning\w*|arvode\w*)\b"
    r"|\bhow (large|big|high) (is|was|are|were) the (fine|fines|penalty|grant|loan|debt)\b"
)
# "Vad heter skolan?" is answered by a name.
_CALLED = re.compile(r"\b(vad (heter|hette|kallas)|what (is|are|was|were) .*\b(called|named?)\b)")
_MEASURE = re.compile(
    r"^\W*(vilken|vilket|what|which) \w*(sats|taxa|avgift|poang|varde|rate|fee)\b"
)
_IN_HUNDREDTHS = re.compile(r"procent|andel|%|per ?cent|share")
_HOW_OLD = re.compile(r"\b(hur (gammal|gamla|gammalt)|how old)\b")
_HOW_LONG = re.compile(
    r"\b(hur lang(t|a)? (tid|ko|vante\w*|handlagg\w*)|hur lang (ar|var) \w*(tid|ko)\w*"
    r"|hur lange(?! sedan)"
    r"|\w*(vantetid|handlaggningstid|kotid)\w*|how long|(waiting|processing) time)\b"
)
_LASTS = (
    r"(sekund|minut|timm|tim\b|dag|dygn|veck|manad|ar\b|ars\b|aret"
    r"|second|minute|hour|day|week|month|year)"
)
_SHAPES = {
    "duration": re.compile(
        rf"(\d|\b(en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|halv\w*|one|two|three|four"
        rf"|five|six|seven|eight|nine|ten|eleven|twelve))\s+(\w+\s+)?{_LASTS}"
        r"|\b(sedan|since) (19|20)\d\d"
    ),
    "number": re.compile(r"\b[a-z]{1,5}[ -]?\d{2,4}[/:-]\d+|\b\d{4}[/:]\d+|\d{5,}"),
    "years": re.compile(r"\d\s*(ar|arig\w*|aring\w*|years?|yrs)\b|\b(fodd\w*|born)\b"),
    "age": re.compile(r"\d\s*(ar|ars|aring\w*|year|yrs)\b|\balder|\d-\d", re.IGNORECASE),
}
_YEAR_ASKED = re.compile(r"\b(vilket år|vilka år|årtal|which year|what year)\b")
_SEASON = re.compile(
    r"\b(var|som|host|vint)(en|mar|maren|tern|er)\w*\b|\b(spring|summer|autumn|winter)\b"
    r"|\b(lasar\w*|\w+(termin|lov)(en|et)?|vecka \d+)\b"
    r"|\bmidsommar\w*\b|\bars?skifte\w*\b|\b(paska?|jul)(en)?\b"
    r"|\b(nasta|forsta|andra|tredje|fjarde) (ar|aret|halvar\w*|kvartal\w*)\b|\bnyar(et)?\b"
)


def wanted_value(case: Case) -> str | None:
    """Give the kind of value that an answer must hold; None where it may be anything."""
    # Why something cost so much asks for no sum.
    return None if case.query.asked_for == "reason" else _value_asked(case)


def _value_asked(case: Case) -> str | None:
    # "Vilket nummer har växeln" wants a telephone number, whatever else has numbers.
    phone = case.query.asked_for == "phone"
    asked = case.query.asked_for if phone else _typed(case) or case.query.asked_for
    if asked in (None, "figure") and _HOW_OLD.search(fold(case.query.standalone)):
        return "years"
    if asked in (None, "figure") and _HOW_LONG.search(fold(case.query.standalone)):
        return "duration"
    if asked == "figure" and _PAID.search(fold(case.query.standalone)):
        return "money"
    if asked is None and _CALLED.search(fold(case.query.standalone)):
        return "name"
    if asked is None and _MEASURE.search(fold(case.query.standalone)):
        return "figure"
    return asked if asked in _WANTED or asked in _SHAPES else None


def _typed(case: Case) -> str | None:
    """Give the kind of value that a word names; "hur många timmar per månad" wants no month."""
    typed = typed_value(case.query)
    return None if typed == "date" and counted_words(case) else typed


def holds(it: Candidate, wanted: str, case: Case) -> bool:
    """Say whether a statement holds a value of the kind wanted, not one the question names."""
    if wanted not in _WANTED:
        return _has_shape(it, wanted, case)
    row = it.statement.kind == "row"
    if row and (wanted in ("date", "money", "phone") or _in_hundredths(it, wanted)):
        return _row_holds(it, wanted, case)
    if wanted == "figure" and not counts_it(it, case):
        return False
    fresh = [value for value in _fresh(it, case) if value.kind in _WANTED[wanted]]
    if wanted != "date":
        return bool(fresh)
    return not of_opposite_deed(case, it) and _is_dated(it, fresh, case)


def _is_dated(it: Candidate, fresh: Sequence[Value], case: Case) -> bool:
    if _YEAR_ASKED.search(case.query.standalone.lower()):
        return any(value.form[:4].isdigit() for value in fresh)
    return bool(fresh) or bool(_SEASON.search(fold(it.statement.reading)))


def _has_shape(it: Candidate, wanted: str, case: Case) -> bool:
    text = it.statement.reading
    if wanted == "name":
        return names_another(text, case.query.standalone)
    return bool(_SHAPES[wanted].search(fold(text)))


def _row_holds(it: Candidate, wanted: str, case: Case) -> bool:
    """Say whether a row's bare numbers are of a kind, by its label and what it stands under."""
    if wanted == "share":
        return bool(_fresh(it, case))
    # The years over a table's columns say when its figures hold, not when something happened.
    return wanted == "money" and (
        bool(_CURRENCY.search(it.statement.reading)) or bool(_PRICED.search(fold(_over(it))))
    )


def _in_hundredths(it: Candidate, wanted: str) -> bool:
    return wanted == "share" and bool(_IN_HUNDREDTHS.search(fold(_over(it))))


def _over(it: Candidate) -> str:
    """Give what a row stands under: its own label, its section and its page's title."""
    label = it.statement.reading.split(":")[0]
    return " ".join((label, it.statement.locator.section or "", it.statement.topic or ""))


def _fresh(it: Candidate, case: Case) -> list[Value]:
    named = {value.form for value in values(case.query.standalone)}
    text = it.statement.reading
    return [
        value
        for value in values(text)
        if value.form not in named and not (value.kind == "figure" and numbers(text, value))
    ]
