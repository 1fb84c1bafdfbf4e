"""Whether a statement holds a value of the kind that a question wants."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.answering.evidence.candidates import Candidate
from assistant.answering.evidence.row_says import PRICED, has_sum
from assistant.answering.evidence.values import Value, ValueKind, values
from assistant.answering.kinds.judging.agents import names_another
from assistant.answering.kinds.judging.near_misses import of_opposite_deed, tells_no_opening
from assistant.answering.kinds.judging.values.figures import FIGURES, counts_it, numbers
from assistant.answering.kinds.judging.values.how_often import tells_how_often
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
# What somebody asked holds no answer: "Fråga 3. Karin Ståhl frågade när ...".
_TOLD_VALUES = frozenset({"figure", "money", "share"})
_ONLY_ASKS = re.compile(
    r"^(?!.*\bsvar).*\b(?:fragade|undrade) (?:\w+ ){0,3}?(?:nar|om|hur|varfor|vad|vilk\w+|vem)\b"
)
# What a row's label or its heads say of bare numbers that are times: "Handläggningstid, veckor".
_TAKES_TIME = re.compile(
    r"\w{4,}tid(?:er|en)?\b(?=[^:]*:)"
    r"|[,(] ?(?:sekunder|minuter|timmar|dagar|dygn|veckor|manader|ar)\b"
    r"|\b(?:waiting|processing|response) time|[,(] ?(?:minutes|hours|days|weeks|months|years)\b"
)
_OF_CONTACTS = frozenset({"phone", "number", "name", "new name", "weekday", "date", "hours"})
_CURRENCY = re.compile(r"\b(mnkr|mkr|tkr|msek|sek|kr|kronor)\b", re.IGNORECASE)
# Labels whose bare figures are money without saying so.
_LABEL_OF_SUM = re.compile(
    r"(?:(?:arets|periodens|kommunens|ekonomiskt|summa|totala) )*"
    r"(?:resultat(?: efter| fore|:|,)|\w*intakt|\w*utgift|\w*skuld(?:er)?\b|\w*investering"
    r"|omsattning|underskott|overskott|budgetavvikelse|\w*bidrag\b|eget kapital)"
)
_IS_CALLED = re.compile(r"\b(kalla[ts]|kallad|kallade|benamn\w+|called|known as)\b")
_IS_RENAMED = re.compile(
    r"\b(blir|byt(er|te|t) namn|namn(andring|byte)\w*|nya? namn\w*|(om)?dop(s|tes?|ts)|ska heta"
    r"|becomes?|(will|to) be called|renam\w+|new names?)\b"
)
_IN_HUNDREDTHS = re.compile(r"procent|andel|%|per ?cent|share")
_LASTS = (
    # "65 år eller äldre" is an age.
    r"(sekund|minut|timm|tim\b|dag|dygn|veck|manad|ar\b(?! (?:eller|och) (?:aldre|yngre))|ars\b"
    r"|aret(?! (?:innan|fore)\b)|second|minute|hour|day|week|month"
    r"|year(?!s? (?:old|of age|(?:or|and) (?:older|over|younger))))"
)
_IN_TIME = re.compile(
    r"(?<!per )\b(?:dagar|dygn|veckor|manader|timmar|minuter|days|weeks|months|hours)\b"
)
_SHAPES = {
    "duration": re.compile(
        rf"(\d|\b(en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|halv\w*|one|two|three|four"
        rf"|five|six|seven|eight|nine|ten|eleven|twelve))\s+(\w+\s+)?{_LASTS}"
        r"|\b(sedan|since|till och med|t\.?o\.?m\.?|fram till|until|through) (\w+ ){0,2}(19|20)\d\d"
        # How long something goes on is told by when it ends.
        r"|\b(pagar|loper|galler|varar|stracker sig|forlangs|forlangts|runs?|lasts?|until) "
        r"(\w+ ){0,3}(19|20)\d\d"
        r"|\b(tills|sa lange|hela (den |din |sin )?tid(en)?|livet ut|until|as long as)\b"
    ),
    "number": re.compile(
        r"\b[a-z]{1,5}[ -]?\d{2,4}[/:-]\d+|\b\d{4}[/:]\d+|\d{5,}"
        r"|\b(?:nummer|nr|linje|sal|rum|paragraf) \d|§ ?\d"
    ),
    "clock": re.compile(
        r"\b(?:kl(?:ockan|\.)? ?\d|\d{1,2}[.:][0-5]\d\b(?! ?(?:procent|%|mi?l?jo?n|mkr|mnkr|km))"
        r"|\d{1,2} ?(?:am|pm)\b|lunch\w*|midnatt|noon|midnight)"
    ),
    "length": re.compile(r"\d\s*(km\b|kilomet\w*|mil\b|met(er|ern|re|res|ers)\b|miles?\b)"),
    "school year": re.compile(r"\b(19|20)\d\d ?[/-] ?(19|20)?\d\d\b|\b(las|skol)ar\w* (19|20)\d\d"),
    "hours": re.compile(
        r"\bkl\b|\bklockan\b|\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?[-–] ?\d{1,2}\b|\bdygnet runt\b"
        r"|\b(alla|varje|var)\w* dag(ar)?\b|dagar\b|\b(a|p)\.?m\b|o'clock|around the clock"
    ),
    "weekday": re.compile(
        r"\b((man|tis|ons|tors|fre|lor|son)dag\w*|(mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
    ),
    "years": re.compile(r"\d\s*(ar|arig\w*|aring\w*|years?|yrs)\b|\b(fodd\w*|born)\b"),
    "age": re.compile(r"\d\s*(ar|ars|aring\w*|year|yrs)\b|\balder|\d-\d", re.IGNORECASE),
}
_YEAR_ASKED = re.compile(
    r"\b(vilket år|vilka år|årtal|which year|what year)\b"
    # Without its mark "ar" is a year only where no other word can stand.
    r"|\b(?:från|fran|sedan) vilket ar\b|\bvilket ar (?:ar|ska|blev|kom|hade|borjade|startade)\b"
)
# How great a part, in words: "var tredje", "de flesta".
_PART = re.compile(
    r"\b(?:(?:var|vart|every) (?:tredje|fjarde|femte|sjatte|sjunde|attonde|tionde|other|third"
    r"|fourth|fifth|tenth)|varannan|vartannat|majoriteten|merparten|(?:de )?flesta|the majority)\b"
)
_OF_SO_MANY = re.compile(r"\b(?:av|of) (?:\w+ ){0,3}$")
# "Vilken dag" is answered by "söndagsöppet" as well as by a date.
_DAY_ASKED = re.compile(r"\b(vilk\w+ (\w+ )?dag(ar)?|(which|what) (\w+ )?days?)\b")
_SEASON = re.compile(
    # "Inför sommaren" says what is made ready for, and not when.
    r"(?<!infor )\b(var|som|host|vint)(en|mar|maren|tern|er)\w*\b|\b(spring|summer|autumn|winter)\b"
    r"|\b(lasar\w*|\w+(termin|lov)(en|et)?|vecka \d+)\b"
    r"|\bmidsommar\w*\b|\bars?skifte\w*\b|\b(paska?|jul)(en)?\b"
    r"|\b(nasta|forsta|andra|tredje|fjarde) (ar|aret|halvar\w*|kvartal\w*)\b|\bnyar(et)?\b"
)


def holds(it: Candidate, wanted: str, case: Case) -> bool:
    """Say whether a statement holds a value of the kind wanted, not one the question names."""
    uncounted = it.statement.kind == "contact" and wanted not in _OF_CONTACTS
    if uncounted or only_asks(it, wanted):
        # The number of a house or a telephone counts nothing.
        return False
    if wanted not in _WANTED:
        return _has_shape(it, wanted, case)
    row = it.statement.kind == "row"
    if row and (wanted in ("date", "money", "phone") or _in_hundredths(it, wanted)):
        return _row_holds(it, wanted, case)
    if wanted == "figure" and not counts_it(it, case):
        return False
    fresh = [value for value in _fresh(it, case) if value.kind in _WANTED[wanted]]
    if wanted != "date":
        return bool(fresh) or (wanted == "share" and not row and _is_part(it))
    other = of_opposite_deed(case, it) or tells_no_opening(case, it)
    return not other and _is_dated(it, fresh, case)


def only_asks(it: Candidate, wanted: str | None) -> bool:
    """Say whether a statement tells what somebody asked, where a value is wanted."""
    return wanted in _TOLD_VALUES and _ONLY_ASKS.search(fold(it.statement.reading)) is not None


def is_renamed(text: str) -> bool:
    """Say whether a text tells what something comes to be called."""
    return bool(_IS_RENAMED.search(fold(text)))


def names_season(folded: str) -> bool:
    """Say whether a folded text names a part of a year."""
    return bool(_SEASON.search(folded))


def says_of_money(it: Candidate) -> bool:
    """Say whether a statement, or what it stands under, says that its figures are money."""
    text = it.statement.reading
    return bool(_CURRENCY.search(text) or PRICED.search(fold(_over(it))))


def _is_part(it: Candidate) -> bool:
    """Say whether a sentence tells how great a part of all something is without a share in figures.

    "Två av tre", "var tredje", "av kommunens 2 180 gatlyktor har 1 340 bytts".
    """
    text = it.statement.reading
    folded = fold(text)
    counts = [value for value in values(text) if value.kind == "figure"]
    return _PART.search(folded) is not None or any(
        folded[one.end : other.start].strip() in ("av", "av de", "av dem", "of", "of the")
        or _OF_SO_MANY.search(folded[: one.start])
        for one, other in pairwise(counts)
    )


def _is_dated(it: Candidate, fresh: Sequence[Value], case: Case) -> bool:
    if _YEAR_ASKED.search(case.query.standalone.lower()):
        return any(value.form[:4].isdigit() for value in fresh)
    day = _DAY_ASKED.search(fold(case.query.standalone))
    if day:
        # A year, or the number of a case of that year, is no day.
        days = [value for value in fresh if value.kind == "date"]
        return bool(days) or bool(_SHAPES["weekday"].search(fold(it.statement.reading)))
    return bool(fresh) or names_season(fold(it.statement.reading))


def _has_shape(it: Candidate, wanted: str, case: Case) -> bool:
    text = it.statement.reading
    if wanted == "name":
        return names_another(text, case.query.standalone) or bool(_IS_CALLED.search(fold(text)))
    if wanted == "new name":
        return is_renamed(text)
    if wanted == "duration" and it.statement.kind == "row" and _TAKES_TIME.search(fold(text)):
        return bool(_fresh(it, case))
    if it.statement.kind == "row" and wanted == "duration" and _IN_TIME.search(fold(_over(it))):
        # "Väntetid, dagar: 2018: 77": a row's unit stands in its label or over it.
        return bool(_fresh(it, case))
    if wanted == "often":
        return tells_how_often(text)
    return bool(_SHAPES[wanted].search(fold(text)))


def _row_holds(it: Candidate, wanted: str, case: Case) -> bool:
    """Say whether a row's bare numbers are of a kind, by its label and what it stands under."""
    if wanted == "share":
        return bool(_fresh(it, case))
    # The years over a table's columns say when its figures hold, not when something happened.
    text = it.statement.reading
    return wanted == "money" and (
        says_of_money(it) or has_sum(text) or bool(_LABEL_OF_SUM.match(fold(text)))
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
