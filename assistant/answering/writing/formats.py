"""Write an answer in the formats that others rely on: the JSON object and Markdown."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from assistant.answering.writing.escaping import plain
from assistant.records.answers import Answer, Citation, Claim
from assistant.records.places import Locator, PlaceKind
from assistant.records.questions import Hit, Language

_PLACES: dict[Language, dict[PlaceKind, str]] = {
    "sv": {"slide": "bild", "page": "sida", "paragraph": "stycke", "section": "avsnitt"},
    "en": {"slide": "slide", "page": "page", "paragraph": "paragraph", "section": "section"},
}

_UNSURE: dict[Language, str] = {"sv": "osäker spalt", "en": "column unsure"}
_HIDDEN: dict[Language, str] = {"sv": "dold", "en": "hidden"}


def answer_json(
    answer: Answer, *, identifier: str | None = None, history: Sequence[str] = ()
) -> dict[str, Any]:
    """Give the object of the design's section 6, keys in its order; `id` where one was given.

    Args:
        history: The earlier questions that it was asked after, oldest first.
    """
    head: dict[str, Any] = {} if identifier is None else {"id": identifier}
    return head | {
        "question": answer.query.question,
        "status": answer.status,
        "kind": answer.query.kind,
        "language": answer.query.language,
        "answer": answer_markdown(answer),
        "claims": [
            {"text": claim.text, "citations": list(claim.citations)} for claim in answer.claims
        ],
        "citations": [citation_json(citation) for citation in answer.citations],
        "passages": [passage_json(hit) for hit in answer.passages[:10]],
        "missing": list(answer.missing),
        "searched": {
            "documents": answer.searched.documents,
            "passages": answer.searched.passages,
            "terms": list(answer.searched.terms),
        },
        "model": answer.model,
        "generation": answer.generation,
        "elapsed_ms": round(answer.elapsed_ms, 1),
        "record": record_json(answer, history),
    }


def record_json(answer: Answer, history: Sequence[str]) -> dict[str, Any]:
    """Give what it takes to ask again as it was asked, and how the answer was made."""
    return {
        "standalone": answer.query.standalone,
        "inherited": list(answer.query.inherited),
        "history": list(history),
        "filters": {key: value for key, value in asdict(answer.query.filters).items() if value},
        "settings": answer.settings_hash,
        "timings_ms": {stage: round(spent, 2) for stage, spent in answer.timings},
        "dropped": [list(fault) for fault in answer.dropped],
    }


def citation_json(citation: Citation) -> dict[str, Any]:
    """Give a citation as the design's section 6 has it."""
    return {
        "number": citation.number,
        "document": citation.document,
        "title": citation.title,
        "year": citation.year,
        "locator": locator_json(citation.locator),
        "aspect": citation.aspect,
        "topic": citation.topic,
        "speaker": citation.speaker,
        "quote": citation.quote,
        "reading": citation.reading,
        "spans": [list(span) for span in citation.spans],
    }


def passage_json(hit: Hit) -> dict[str, Any]:
    """Give a ranked passage as the design's section 6 has it."""
    return {
        "id": hit.passage.id,
        "rank": hit.rank,
        "score": round(hit.score, 4),
        "document": hit.passage.document,
        "locator": locator_json(hit.passage.locator),
        "text": hit.passage.text,
    }


def locator_json(locator: Locator) -> dict[str, Any]:
    """Give a place with its Swedish label, as the design's section 6 has it.

    Where it is unsure which column a place is of, "beside" is the other one's heading.
    """
    found = {
        "kind": locator.kind,
        "number": locator.number,
        "section": locator.section,
        "label": locator_label(locator, "sv"),
    }
    return found if locator.beside is None else found | {"beside": locator.beside}


def locator_label(locator: Locator, language: Language) -> str:
    """Name a place as a reader looks it up: "bild 14, Utmaningar och svårigheter"."""
    place = f"{_PLACES[language][locator.kind]} {locator.number}"
    if locator.hidden:
        place = f"{place} ({_HIDDEN[language]})"
    named = f"{place}, {locator.section}" if locator.section else place
    return named if locator.beside is None else f"{named} ({_UNSURE[language]})"


def answer_markdown(answer: Answer) -> str:
    """Give lead, claims under their headings and note; document text is escaped."""
    lines = [plain(answer.lead)]
    for group, claims in claim_groups(answer.claims):
        lines.append("")
        if group is not None:
            lines += [f"**{plain(group)}**", ""]
        lines += [f"- {plain(claim.text)} {markers(claim)}" for claim in claims]
    if answer.note:
        lines += ["", f"_{plain(answer.note)}_"]
    return "\n".join(lines).strip()


def markers(claim: Claim) -> str:
    """Give a claim's citation markers: "[1][2]"."""
    return "".join(f"[{number}]" for number in claim.citations)


def claim_groups(claims: tuple[Claim, ...]) -> Iterator[tuple[str | None, list[Claim]]]:
    """Give each run of claims that stand under one heading, in order."""
    start = 0
    for end in range(1, len(claims) + 1):
        if end == len(claims) or claims[end].group != claims[start].group:
            yield claims[start].group, list(claims[start:end])
            start = end
