"""Write an answer as plain text for a terminal."""

from assistant.answering.writing.formats import claim_groups, locator_label, markers
from assistant.answering.writing.lead import searched_text
from assistant.records.answers import Answer, Citation
from assistant.records.questions import Language

_SOURCES: dict[Language, str] = {"sv": "Källor", "en": "Sources"}
_NEAREST: dict[Language, str] = {
    "sv": "Närmast i dokumenten, utan att vara ett svar:",
    "en": "Nearest in the documents, though not an answer:",
}


def answer_text(answer: Answer) -> str:
    """Give lead, claims, sources, what was searched and what is near, a line each."""
    language = answer.query.language
    lines = [answer.lead]
    for group, claims in claim_groups(answer.claims):
        lines += ["", *([group] if group else [])]
        lines += [f"  • {claim.text} {markers(claim)}" for claim in claims]
    if answer.citations:
        lines += ["", f"{_SOURCES[language]}:"]
        lines += [f"  [{it.number}] {_source(it, language)}" for it in answer.citations]
    if answer.nearest:
        lines += ["", _NEAREST[language]]
        lines += [f"  – {hit.statement.reading} ({locator_label(hit.statement.locator, language)})"
                  for hit in answer.nearest]  # fmt: skip
    # A greeting is answered without a search.
    if answer.status != "answered" and (answer.passages or answer.query.terms):
        searched = answer.searched
        lines += ["", searched_text(searched.documents, searched.years, language)]
    if answer.note:
        lines += ["", answer.note]
    return _printable("\n".join(lines))


def _source(citation: Citation, language: Language) -> str:
    year = str(citation.year) if citation.year and str(citation.year) not in citation.title else ""
    parts = [citation.title, year, locator_label(citation.locator, language), citation.speaker]
    return ", ".join(part for part in parts if part)


def _printable(text: str) -> str:
    """Drop what could steer a terminal; line breaks stay, and any other space is a plain one."""
    return "".join(
        " " if mark.isspace() and mark != "\n" else mark
        for mark in text
        if mark == "\n" or mark.isprintable() or mark.isspace()
    )
