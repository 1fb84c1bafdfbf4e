"""Write a follow-up out: the old subject, another subject, another year, or the one who said it."""

import re

from assistant.answering.dialogue.pointed import THEY, counted, pointed_at
from assistant.answering.dialogue.pointing import (
    ANOTHER,
    FILLED,
    ONE,
    THING,
)
from assistant.answering.dialogue.standalone import COUNTED, WRITTEN, Standalone, asks, sentence
from assistant.answering.dialogue.subjects import (
    subject_of,
    subject_span,
    thing_of,
    whole_phrase,
    written_subject,
)
from assistant.answering.evidence.naming import is_phrase
from assistant.records.questions import Language, Query

_LINK = re.compile(
    r"^(of|av|för|for|om|i|på|pa|inom|hos|med|till|av|under|about|on|in|at|with|regarding|from|från)\s+",
    re.IGNORECASE,
)
_WHY: dict[Language, str] = {
    "sv": "Vilken orsak anges för {}?", "en": "What reason is given for {}?"
}  # fmt: skip
_WHO: dict[Language, str] = {"sv": "Vem presenterade {}?", "en": "Who presented {}?"}
# "Det huset", "den skolan": the noun goes with what points.
_NOUN_AFTER = re.compile(r"^ (?:här |där )?(?!som\b)[a-zåäö]{3,}(?:en|et|an|na)\b")

_PLACES = {"där": "inom ", "dit": "till ", "there": "in "}
# A name, or a Swedish noun that is definite: "Och kulturskolan?".
_DEFINITE = re.compile(r"^(?:the |den |det |de )|\b[A-ZÅÄÖ]\w+|(?:en|et|an|ns?|na)$")
_SCHOOL_YEAR = re.compile(
    r"\s*\b(?:(?:under|i|in|during) )?(?:(?:läsåret|skolåret|the school year) )?"
    r"(?:19|20)\d\d/\d\d(?:\d\d)?\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:nu|numera|i ?dag|nuförtiden|now|today|nowadays|currently)\b", re.IGNORECASE
)
_LISTED = re.compile(r"^\W*(?:vilka|vilket|vilken|which)\s+(\w+)", re.IGNORECASE)
_OF_SOME_SORT = re.compile(r"\s+(?:om|för|kring|på|i|about|on|for|in)\s+\w", re.IGNORECASE)


def same_subject(rest: str, now: Query, before: Query, *, pointing: bool) -> Standalone:
    """Give the new question about the old subject, and of its year."""
    bare = rest.strip().rstrip("?!. ")
    hit = _pointer(bare) if pointing else None
    word = bare[slice(*hit)].lower() if hit else ""
    meant = pointed_at(before, word)
    if hit and _OF_SOME_SORT.match(bare, hit[1]) and (listed := _LISTED.match(before.standalone)):
        # "Det om simning", of goals that were listed, is a goal.
        meant = (listed[1],)
    named = written_subject(before, now.language, meant)
    if word in THEY and now.language == before.language:
        named = counted(before) or named
    if hit:
        place = _PLACES.get(word, "")
        text = bare[: hit[0]] + place + named + _NOUN_AFTER.sub("", bare[hit[1] :], count=1)
    elif asks(bare) or not now.aspects:
        link = "för" if now.language == "sv" else "for"
        text = f"{bare} {link} {named}"
    else:
        text = WRITTEN[now.language][now.aspects[0]].format(named).rstrip("?")
    # "Vem är det nu?" asks of no year that was spoken of.
    other = now.years or len(before.years) > 1 or _NOW.search(bare)
    years = () if other else before.years
    text += "".join(f" {year}" for year in years)
    return Standalone(sentence(text), meant + tuple(map(str, years)))


def same_year(rest: str, now: Query, before: Query) -> Standalone:
    """Give the new question of its own subject, of the old year."""
    years = () if now.years or len(before.years) > 1 else before.years
    text = rest.strip().rstrip("?!. ") + "".join(f" {year}" for year in years)
    return Standalone(sentence(text), tuple(map(str, years)))


def another(rest: str, before: Query) -> Standalone | None:
    """Give a question about another of the kind spoken of: "the new one" with its noun."""
    hit, thing = ANOTHER.search(rest), thing_of(before)
    if hit is None or not thing:
        return None
    start, end = hit.span(1) if hit[1] else hit.span(2)
    noun = thing if hit[1] else f" {thing}"
    return Standalone(sentence(f"{rest[:start]}{noun}{rest[end:]}"), tuple(thing.split()))


def otherwise_put(rest: str, before: Query) -> Standalone | None:
    """Give the old question with what ends alike put otherwise: "på kort sikt", "på lång sikt".

    Returns:
        None where the old question has nothing that ends as a short phrase does.
    """
    bare = rest.strip().rstrip("?!. ")
    link = _LINK.match(bare)
    *qualifying, last = (bare[link.end() :] if link else "").split() or [""]
    if link is None or len(qualifying) != 1:
        return None
    old = re.compile(rf"\b{link[1]} [^\W\d_]+ {re.escape(last)}\b", re.IGNORECASE)
    text, found = old.subn(lambda _: bare[:1].lower() + bare[1:], before.standalone, count=1)
    return Standalone(sentence(text), (*before.aspects, *subject_of(before))) if found else None


def other_subject(rest: str, now: Query, before: Query) -> Standalone:
    """Give the old question about the new subject."""
    bare = rest.strip().rstrip("?!. ")
    fresh = _LINK.sub("", bare)
    kept = tuple(before.aspects) + tuple(map(str, before.years))
    old = _replaced(now, before, fresh)
    whole = "" if old == before.people[:1] else whole_phrase(before, old)
    span = subject_span(before.standalone, (whole,) if whole else old)
    link = bare[: len(bare) - len(fresh)].strip().lower()
    tail = before.standalone.lower().rfind(f" {link} ") if link else -1
    if tail > 0 and now.language == before.language and not before.years:
        return Standalone(sentence(f"{before.standalone[:tail]} {link} {fresh}"), kept)
    if span is None or now.language != before.language or len(old) > 2:
        aspect = before.aspects[0] if before.aspects else None
        text = WRITTEN[now.language][aspect].format(fresh).rstrip("?")
        text += "".join(f" {year}" for year in before.years if not now.years)
        return Standalone(sentence(text), kept)
    text = before.standalone[: span[0]] + fresh + before.standalone[span[1] :]
    if now.years:
        text = without_years(text, before, keep=fresh)
    return Standalone(sentence(text), kept)


def _replaced(now: Query, before: Query, fresh: str) -> tuple[str, ...]:
    """Give what a new subject stands for: of "how many pupils has the school" which of the two.

    Where a verb stands between them, a name or what is definite stands for the latter; an office
    stands for an office.
    """
    if now.people and before.people:
        return before.people[:1]
    old = subject_of(before)
    counted = COUNTED.match(before.standalone)
    if before.language == "sv" and counted and not _DEFINITE.search(fresh):
        return (counted[1],)
    span = subject_span(before.standalone, old)
    whole = span is None or is_phrase(before.standalone[slice(*span)], old)
    return old if whole else old[-1:]


def other_year(now: Query, before: Query) -> Standalone:
    """Give the old question about the new year."""
    text = without_years(before.standalone, before).rstrip("?!. ")
    years = " ".join(map(str, now.years))
    if now.language != before.language:
        aspect = before.aspects[0] if before.aspects else None
        text = WRITTEN[now.language][aspect].format(written_subject(before, now.language))
        text = text.rstrip("?")
    return Standalone(sentence(f"{text} {years}"), subject_of(before) + tuple(before.aspects))


def who_said_it(now: Query, before: Query) -> Standalone:
    """Ask who presented what the turn before was about."""
    return _of_subject(_WHO, now, before)


def why_so(now: Query, before: Query) -> Standalone:
    """Ask for the reason of what the turn before was about."""
    return _of_subject(_WHY, now, before)


def _of_subject(texts: dict[Language, str], now: Query, before: Query) -> Standalone:
    text = texts[now.language].format(written_subject(before, now.language)).rstrip("?")
    text += "".join(f" {year}" for year in before.years if len(before.years) == 1)
    return Standalone(sentence(text), subject_of(before) + tuple(map(str, before.years)))


def without_years(text: str, query: Query, keep: str = "") -> str:
    """Give a question without its years, but for those that are kept."""
    text = _SCHOOL_YEAR.sub("", text)
    for year in query.years:
        if str(year) not in keep:
            text = re.sub(
                rf"\s*\b((under|år|i|in|during|from|to|från|till|mellan|between)\s+)?{year}\b",
                "",
                text,
            )
    return text


def _pointer(text: str) -> tuple[int, int] | None:
    """Give where the last word stands that points back."""
    plain = FILLED.sub(lambda hit: "\0" * len(hit.group()), text)
    hits = [*THING.finditer(plain), *ONE.finditer(plain)]
    return hits[-1].span() if hits else None
