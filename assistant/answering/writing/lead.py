"""Write an answer's opening sentence, note and headings, in the question's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.evidence.naming import as_written, names_subject, subject
from assistant.answering.writing.formats import locator_label
from assistant.answering.writing.wording import ASPECTS, LEADS, LISTED, VALUES
from assistant.records.answers import Citation, Status
from assistant.records.documents import Aspect
from assistant.records.questions import Language, Query


def missing_value(query: Query, wanted: str) -> str:
    """Name a value that nothing gives: "datum för simhallen"."""
    label = VALUES[query.language].get(wanted)
    return f"{label} {subject(query)}" if label else subject(query)


def aspect_heading(aspect: Aspect | None, language: Language) -> str:
    """Give the heading of an aspect's statements; None is for statements that have no aspect."""
    if aspect is None:
        return "Övrigt" if language == "sv" else "Other statements"
    return ASPECTS[language][aspect]


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
    texts = LEADS[query.language]
    missing = ", ".join(opening.missing)
    if opening.form == "ask_back":
        return texts["ask_back"]
    if opening.status == "not_found":
        return texts["not_found" if missing else "nothing"].format(missing=missing)
    aspects = _aspects(query)
    named = as_written(subject(query, opening.missing), citations)
    sentence = texts[opening.form].format(
        where=where(citations, query.language),
        subject=named,
        topic=_about(query, named, "för" if query.language == "sv" else "for"),
        about=_about(query, named, "om" if query.language == "sv" else "on"),
        aspect=aspects,
        Aspect=aspects[:1].upper() + aspects[1:],
        counted=opening.counted,
        of_years=_of_years(citations, query.language),
    )
    if opening.status == "answered":
        return sentence
    return f"{texts['partial'].format(missing=missing)} {sentence}"


def where(citations: Sequence[Citation], language: Language) -> str:
    """Say where the citations stand: one place by name, several by number."""
    places = {(citation.document, citation.locator.page, citation.locator.number)
              for citation in citations}  # fmt: skip
    documents = {citation.document for citation in citations}
    years = sorted({citation.year for citation in citations if citation.year})
    said = _span(years)
    if len(places) == 1:
        first = citations[0]
        parts = [locator_label(first.locator, language).split(",")[0], said]
        return ", ".join(part for part in parts if part)
    count = f"{len(places)} ställen" if language == "sv" else f"{len(places)} places"
    if len(documents) > 1:
        count += f" i {len(documents)} dokument" if language == "sv" else (
            f" in {len(documents)} documents")  # fmt: skip
    return f"{count}, {said}" if said else count


def period_note(query: Query) -> str | None:
    """Say which years a stretch was taken for that the question counts from today."""
    period = query.period
    if period is None or not period.relative:
        return None
    span = "–".join(dict.fromkeys(str(end) for end in (period.first, period.last) if end))
    return LEADS[query.language]["period"].format(text=period.text, years=span)


def searched_text(documents: int, years: Sequence[int], language: Language) -> str:
    """Say in how many documents, of which years, was searched."""
    if language == "sv":
        noun = "1 dokument" if documents == 1 else f"{documents} dokument"
        span = f" från {_span(years)}" if years else ""
    else:
        noun = "1 document" if documents == 1 else f"{documents} documents"
        span = f" from {_span(years)}" if years else ""
    return LEADS[language]["searched"].format(documents=noun, years=span)


def _span(years: Sequence[int]) -> str:
    return ", ".join(map(str, years)) if len(years) <= 3 else f"{years[0]}–{years[-1]}"


def _of_years(citations: Sequence[Citation], language: Language) -> str:
    years = sorted({citation.year for citation in citations if citation.year})
    if not years:
        return ""
    return f" från {_span(years)}" if language == "sv" else f" from {_span(years)}"


def _about(query: Query, named: str, preposition: str) -> str:
    return f" {preposition} {named}" if names_subject(query) else ""


def _aspects(query: Query) -> str:
    named = [LISTED[query.language][aspect] for aspect in query.aspects]
    joint = " och " if query.language == "sv" else " and "
    return joint.join(named) or ("läget" if query.language == "sv" else "the situation")
