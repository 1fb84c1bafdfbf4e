"""Write citations as references to paste, and an answer with its references."""

from assistant.answering.writing.formats import claim_groups, locator_label, markers
from assistant.records.answers import Answer, Citation
from assistant.records.questions import Language
from assistant.web.sources.permanent import statement_address


def reference(citation: Citation, language: Language, address: str) -> str:
    """Give one reference: quotation, title, year, place, presenter, and its permanent link."""
    year = f" ({citation.year})" if citation.year else ""
    place = locator_label(citation.locator, language)
    link = statement_address(citation.statement, address)
    speaker = f", {citation.speaker}" if citation.speaker else ""
    return f"”{citation.reading}” {citation.title}{year}, {place}{speaker}. {link}"


def answer_with_references(
    question: str, answer: Answer, language: Language, *, address: str
) -> str:
    """Give question, answer and numbered references as plain text.

    Args:
        address: Of the page, from which the links to the places are made.
    """
    lines = [question, "", answer.lead, ""]
    for group, claims in claim_groups(answer.claims):
        lines += [group] if group else []
        lines += [f"• {claim.text} {markers(claim)}" for claim in claims]
        lines.append("")
    lines += [
        f"[{cited.number}] {reference(cited, language, address)}" for cited in answer.citations
    ]
    return "\n".join(lines).strip()
