"""Write a follow-up out as the question that it is, with what the turns before leave to it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.answering.concepts import concepts
from assistant.answering.lead import defined
from assistant.language import fold
from assistant.records.documents import Aspect
from assistant.records.questions import Language, Query

# Earlier turns that a follow-up may lean on.
MEMORY = 8

_OPENING = re.compile(
    r"^\W*(och|men|samt|and|but|or|eller|what about|how about|hur (är|ar|var) det (med|i|på|för)"
    r"|hur ser det ut (för|for|med|på|pa|i)|vad sägs om|vad gäller(?: för)?|då|sen|sedan|then"
    r"|also|även|same for|samma (sak )?för)\b[\s,:]*",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(
    r"\b(vad|vem|vems|vilk\w+|när|nar|var|vart|varför|varfor|hur|what|who|whom|whose|which|when"
    r"|where|why|how|finns|fanns|har|är|is|are|was|were|does|did|do|lista|list|berätta|beratta|tell)\b",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"^(of|av|för|for|om|i|på|pa|inom|hos|med|till|av|under|about|on|in|at|with|regarding|from|från)\s+",
    re.IGNORECASE,
)
# A word that points back, unless it only fills a place ("finns det", "is there", "det kommunala").
_FILLED = re.compile(
    r"\b(finns|fanns|är|var|blir|blev|gick|går|kommer|har|hade|gör|is|was|are|were|does|did)\s+"
    r"(det|there|it)\b(?!\W*$)|\bdet (finns|fanns|är|var|som|[a-zåäö]+a)\b"
    r"|\b(there|it) (is|are|was|were)\b|\bden (?=\w)|\bde (?=\w+(na|a)\b)|\b(that|this) (?=\w)",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(det|den|detta|denna|de|dem|dessa|där|dit|it|that|this|they|them|those|these|there)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"\b(hon|han|henne|honom|she|he|her|him)\b", re.IGNORECASE)

_WRITTEN: dict[Language, dict[Aspect | None, str]] = {
    "sv": {
        "challenges": "Vilka utmaningar finns för {}?",
        "progress": "Vilken positiv utveckling finns för {}?",
        "outlook": "Vad planeras framåt för {}?",
        "events": "Vilka händelser har inträffat för {}?",
        "facts": "Hur är läget för {}?",
        None: "Vad sägs om {}?",
    },
    "en": {
        "challenges": "What are the challenges for {}?",
        "progress": "What progress has been made for {}?",
        "outlook": "What is planned ahead for {}?",
        "events": "What events took place for {}?",
        "facts": "What is the situation for {}?",
        None: "What is said about {}?",
    },
}

_ENGLISH = re.compile(
    r"^\W*(and|but|or|what|how|who|when|where|why|which|then|same)\b", re.IGNORECASE
)
_SWEDISH = re.compile(
    r"^\W*(och|men|eller|samt|hur|vad|vem|när|nar|var|varför|vilk\w+|sen|sedan|samma)\b",
    re.IGNORECASE,
)
# Words below which a question without a question word shows no language.
_FEW_WORDS = 3
_FILLERS = {"där": "inom ", "dit": "till ", "there": "in "}

Understand = Callable[[str], Query]


@dataclass(frozen=True, slots=True)
class Standalone:
    """A question as it stands alone, and the words that it took from earlier turns."""

    text: str
    inherited: tuple[str, ...] = ()


def write_out(question: str, history: Sequence[str], understand: Understand) -> Standalone:
    """Give the question written out; as asked where it stands alone or nothing came before.

    Args:
        history: The questions before, oldest first, as asked.
        understand: Gives the query of a question.
    """
    before: Query | None = None
    for earlier in history[-MEMORY:]:
        if earlier.strip():
            before = understand(_written(earlier, before, understand).text)
    return _written(question, before, understand)


def _written(question: str, before: Query | None, understand: Understand) -> Standalone:
    if before is None or not subject_of(before):
        return Standalone(question)
    now = replace(understand(question), language=_language(question, before, understand))
    rest, opened = _without_opening(question)
    pointing = bool(_THING.search(_FILLED.sub(" ", rest)))
    if _PERSON.search(rest) and before.people:
        return _with_person(rest, before)
    if any(part.hard for part in concepts(now)):
        return _of_other_subject(question, rest, now, before, elliptic=opened, pointing=pointing)
    if now.years and not now.aspects and not _QUESTION_WORD.search(rest):
        return _other_year(now, before)
    if opened or pointing or not now.terms:
        return _same_subject(rest, now, before, pointing=pointing)
    return Standalone(question)


def _language(question: str, before: Query, understand: Understand) -> Language:
    """Give the language of a follow-up, which its first word tells where little else does."""
    if _ENGLISH.match(question):
        return "en"
    if _SWEDISH.match(question):
        return "sv"
    few = len(question.split()) < _FEW_WORDS
    return before.language if few else understand(question).language


def _of_other_subject(  # noqa: PLR0913 - the pieces of one question
    question: str, rest: str, now: Query, before: Query, *, elliptic: bool, pointing: bool
) -> Standalone:
    """Give a question that names something: elliptic, pointing back as well, or whole."""
    if elliptic and not _QUESTION_WORD.search(rest):
        return _other_subject(rest, now, before)
    if pointing:
        return _same_subject(rest, now, before, pointing=True)
    return Standalone(question)


def subject_of(query: Query) -> tuple[str, ...]:
    """Give the words that name what a question was about: its names first, else its topics."""
    if query.kind == "definition":
        return (defined(query.standalone),)
    hard = [part.term for part in concepts(query) if part.hard]
    named = [term for term in query.topics if term in hard] or hard
    proper = [term for term in named if term.isupper() or term[1:].lower() != term[1:]]
    return tuple(dict.fromkeys(proper or named))


def _without_opening(question: str) -> tuple[str, bool]:
    hit = _OPENING.match(question)
    if hit is None:
        return question, False
    return question[hit.end() :], True


def _same_subject(rest: str, now: Query, before: Query, *, pointing: bool) -> Standalone:
    """Give the new question about the old subject, and of its year."""
    subject = subject_of(before)
    named = _joined(subject, now.language)
    bare = rest.strip().rstrip("?!. ")
    if pointing and (hit := _last(_THING, _FILLED.sub(lambda m: "\0" * len(m.group()), bare))):
        filler = _FILLERS.get(bare[hit[0] : hit[1]].lower(), "")
        text = bare[: hit[0]] + filler + named + bare[hit[1] :]
    elif _QUESTION_WORD.search(bare) or not now.aspects:
        link = "för" if now.language == "sv" else "for"
        text = f"{bare} {link} {named}"
    else:
        text = _WRITTEN[now.language][now.aspects[0]].format(named).rstrip("?")
    years = () if now.years or len(before.years) > 1 else before.years
    text += "".join(f" {year}" for year in years)
    return Standalone(_sentence(text), subject + tuple(map(str, years)))


def _other_subject(rest: str, now: Query, before: Query) -> Standalone:
    """Give the old question about the new subject."""
    bare = rest.strip().rstrip("?!. ")
    fresh = _LINK.sub("", bare)
    kept = tuple(before.aspects) + tuple(map(str, before.years))
    old = subject_of(before)
    span = _span(before.standalone, old)
    link = bare[: len(bare) - len(fresh)].strip().lower()
    tail = before.standalone.lower().rfind(f" {link} ") if link else -1
    if tail > 0 and now.language == before.language and not before.years:
        return Standalone(_sentence(f"{before.standalone[:tail]} {link} {fresh}"), kept)
    if span is None or now.language != before.language or len(old) > 2:
        aspect = before.aspects[0] if before.aspects else None
        text = _WRITTEN[now.language][aspect].format(fresh).rstrip("?")
        text += "".join(f" {year}" for year in before.years if not now.years)
        return Standalone(_sentence(text), kept)
    text = before.standalone[: span[0]] + fresh + before.standalone[span[1] :]
    if now.years:
        text = _without_years(text, before, keep=fresh)
    return Standalone(_sentence(text), kept)


def _other_year(now: Query, before: Query) -> Standalone:
    """Give the old question about the new year."""
    text = _without_years(before.standalone, before).rstrip("?!. ")
    years = " ".join(map(str, now.years))
    if now.language != before.language:
        aspect = before.aspects[0] if before.aspects else None
        named = _joined(subject_of(before), now.language)
        text = _WRITTEN[now.language][aspect].format(named).rstrip("?")
    return Standalone(_sentence(f"{text} {years}"), subject_of(before) + tuple(before.aspects))


def _with_person(rest: str, before: Query) -> Standalone:
    text = _PERSON.sub(before.people[0], rest, count=1)
    return Standalone(_sentence(text), before.people[:1])


def _without_years(text: str, query: Query, keep: str = "") -> str:
    for year in query.years:
        if str(year) not in keep:
            text = re.sub(rf"\s*\b((under|år|i|in|during|from)\s+)?{year}\b", "", text)
    return text


def _span(text: str, named: Sequence[str]) -> tuple[int, int] | None:
    """Give where the subject stands in a question; with its words apart, from first to last."""
    folded = fold(text)
    places = [(folded.find(fold(term)), len(term)) for term in named]
    if not places or any(start < 0 for start, _ in places):
        return None
    return min(start for start, _ in places), max(start + size for start, size in places)


def _last(pattern: re.Pattern[str], text: str) -> tuple[int, int] | None:
    hits = list(pattern.finditer(text))
    return hits[-1].span() if hits else None


def _joined(named: Sequence[str], language: Language) -> str:
    return (" och " if language == "sv" else " and ").join(named)


def _sentence(text: str) -> str:
    text = " ".join(text.split()).rstrip("?!. ")
    return text[:1].upper() + text[1:] + "?"
