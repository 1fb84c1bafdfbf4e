"""Write an answer's opening sentence, note and headings, in the question's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.formats import locator_label
from assistant.language import fold
from assistant.records.answers import Citation, Status
from assistant.records.documents import Aspect
from assistant.records.questions import Language, Query

_ASPECTS: dict[Language, dict[Aspect, str]] = {
    "sv": {
        "challenges": "Utmaningar och svårigheter",
        "progress": "Positiv utveckling",
        "outlook": "Framåtblickande",
        "events": "Händelser",
        "facts": "Uppgifter",
    },
    "en": {
        "challenges": "Challenges and difficulties",
        "progress": "Positive developments",
        "outlook": "Plans ahead",
        "events": "Events",
        "facts": "Facts",
    },
}
_LISTED: dict[Language, dict[Aspect, str]] = {
    "sv": {
        "challenges": "utmaningarna",
        "progress": "den positiva utvecklingen",
        "outlook": "planerna framåt",
        "events": "händelserna",
        "facts": "läget",
    },
    "en": {
        "challenges": "the challenges",
        "progress": "the positive developments",
        "outlook": "the plans ahead",
        "events": "the events",
        "facts": "the situation",
    },
}
_LEADS: dict[Language, dict[str, str]] = {
    "sv": {
        "list": "Så här beskrivs {aspect}{topic} ({where}):",
        "items": "Det här tas upp{about} ({where}):",
        "fact": "Så här står det ({where}):",
        "yes_no": "Det här säger dokumenten i frågan ({where}):",
        "person": "Enligt dokumenten ({where}):",
        "definition": "Så här förklaras {subject} ({where}):",
        "overview": "Det här säger dokumenten om {subject} ({where}):",
        "comparison": "Det här sägs om {subject}, äldst först ({where}):",
        "count": "{counted} om {subject} ({where}):",
        "disagree": "Dokumenten anger olika uppgifter ({where}):",
        "partial": "Dokumenten besvarar bara en del av frågan. Inget hittades om: {missing}.",
        "not_found": "Dokumenten säger inget om detta. Det som saknas: {missing}.",
        "nothing": "Dokumenten säger inget om detta.",
        "searched": "Sökningen gick igenom {documents}{years}.",
    },
    "en": {
        "list": "{Aspect}{topic}, as the documents put them ({where}):",
        "items": "The documents list the following{about} ({where}):",
        "fact": "The documents say ({where}):",
        "yes_no": "This is what the documents say on it ({where}):",
        "person": "According to the documents ({where}):",
        "definition": "This is how {subject} is explained ({where}):",
        "overview": "This is what the documents say about {subject} ({where}):",
        "comparison": "What is said about {subject}, oldest first ({where}):",
        "count": "{counted} about {subject} ({where}):",
        "disagree": "The documents give different answers ({where}):",
        "partial": "The documents answer only part of this. Nothing was found on: {missing}.",
        "not_found": "The documents say nothing about this. What is missing: {missing}.",
        "nothing": "The documents say nothing about this.",
        "searched": "The search went through {documents}{years}.",
    },
}


# Characters of a question that still read as the name of its subject.
_LONGEST_SUBJECT = 60


def aspect_heading(aspect: Aspect | None, language: Language) -> str:
    """Give the heading of an aspect's statements; None is for statements that have no aspect."""
    if aspect is None:
        return "Övrigt" if language == "sv" else "Other statements"
    return _ASPECTS[language][aspect]


@dataclass(frozen=True, slots=True)
class Opening:
    """What an opening sentence says.

    Attributes:
        form: The question's kind, "items" for a list of no aspect, or "disagree" where sources
            differ.
        missing: Parts of the question that nothing was found for.
        counted: For a count, the number with its noun.
    """

    status: Status
    form: str
    missing: tuple[str, ...] = ()
    counted: str = ""


def lead(query: Query, opening: Opening, citations: Sequence[Citation]) -> str:
    """Give the opening sentence: what follows, about what, from where; or what is missing."""
    texts = _LEADS[query.language]
    missing = ", ".join(opening.missing)
    if opening.status == "not_found":
        return texts["not_found" if missing else "nothing"].format(missing=missing)
    aspects = _aspects(query)
    sentence = texts[opening.form].format(
        where=where(citations, query.language),
        subject=subject(query),
        topic=_about(query, "för" if query.language == "sv" else "for"),
        about=_about(query, "om" if query.language == "sv" else "on"),
        aspect=aspects,
        Aspect=aspects[:1].upper() + aspects[1:],
        counted=opening.counted,
    )
    if opening.status == "answered":
        return sentence
    return f"{texts['partial'].format(missing=missing)} {sentence}"


def subject(query: Query) -> str:
    """Name what is asked about, in the question's own words."""
    spoken = {word for person in query.people for word in (person, *person.split())}
    topics = tuple(topic for topic in query.topics if topic not in spoken)
    named = topics or query.people or query.terms
    if not named:
        return "frågan" if query.language == "sv" else "this"
    folded = fold(query.standalone)
    places = [folded.find(fold(term)) for term in named]
    if min(places) >= 0:
        end = max(place + len(term) for place, term in zip(places, named, strict=True))
        phrase = query.standalone[min(places) : end]
        if len(phrase) <= _LONGEST_SUBJECT and not any(mark in phrase for mark in ",.?;:"):
            return phrase
    return ", ".join(dict.fromkeys(named))


def where(citations: Sequence[Citation], language: Language) -> str:
    """Say where the citations stand: one place by name, several by number."""
    places = {(citation.document, citation.locator.page, citation.locator.number)
              for citation in citations}  # fmt: skip
    documents = {citation.document for citation in citations}
    years = sorted({citation.year for citation in citations if citation.year})
    said = ", ".join(map(str, years))
    if len(places) == 1:
        first = citations[0]
        parts = [locator_label(first.locator, language).split(",")[0], said]
        return ", ".join(part for part in parts if part)
    count = f"{len(places)} ställen" if language == "sv" else f"{len(places)} places"
    if len(documents) > 1:
        count += f" i {len(documents)} dokument" if language == "sv" else (
            f" in {len(documents)} documents")  # fmt: skip
    return f"{count}, {said}" if said else count


def searched_text(documents: int, years: Sequence[int], language: Language) -> str:
    """Say in how many documents, of which years, was searched."""
    if language == "sv":
        noun = "1 dokument" if documents == 1 else f"{documents} dokument"
        span = f" från {_span(years)}" if years else ""
    else:
        noun = "1 document" if documents == 1 else f"{documents} documents"
        span = f" from {_span(years)}" if years else ""
    return _LEADS[language]["searched"].format(documents=noun, years=span)


def _span(years: Sequence[int]) -> str:
    return ", ".join(map(str, years)) if len(years) <= 3 else f"{years[0]}–{years[-1]}"


def _about(query: Query, preposition: str) -> str:
    return f" {preposition} {subject(query)}" if query.topics or query.terms else ""


def _aspects(query: Query) -> str:
    named = [_LISTED[query.language][aspect] for aspect in query.aspects]
    joint = " och " if query.language == "sv" else " and "
    return joint.join(named) or ("läget" if query.language == "sv" else "the situation")
