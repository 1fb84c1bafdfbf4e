"""Write citations as references to paste, and an answer with its references."""

from assistant.answering.formats import claim_groups, locator_label, markers
from assistant.records.answers import Answer, Citation
from assistant.records.questions import Language


def reference(citation: Citation, language: Language) -> str:
    """Give one reference: quotation, title, year, place and presenter."""
    year = f" ({citation.year})" if citation.year else ""
    place = locator_label(citation.locator, language)
    speaker = f", {citation.speaker}" if citation.speaker else ""
    return f"”{citation.reading}” {citation.title}{year}, {place}{speaker}."


def answer_with_references(question: str, answer: Answer, language: Language) -> str:
    """Give question, answer and numbered references as plain text."""
    lines = [question, "", answer.lead, ""]
    for group, claims in claim_groups(answer.claims):
        lines += [group] if group else []
        lines += [f"• {claim.text} {markers(claim)}" for claim in claims]
        lines.append("")
    lines += [f"[{cited.number}] {reference(cited, language)}" for cited in answer.citations]
    return "\n".join(lines).strip()
