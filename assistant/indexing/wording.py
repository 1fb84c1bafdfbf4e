"""What is encoded and what is searched of a passage, as text."""

from dataclasses import dataclass

from assistant.records.documents import Facts, Passage

WORDING_VERSION = 4
"""Raised when the functions below change, or what words are analysed into, so that every document
is indexed anew."""


@dataclass(frozen=True, slots=True)
class Zones:
    """The texts of a passage that the lexical index weighs apart.

    Attributes:
        body: What its statements say.
        heading: The headings it stands under within the document, with its topic.
        context: What holds for a larger part: document title, speaker, goals.
    """

    body: str
    heading: str
    context: str


def encoded_text(passage: Passage) -> str:
    """Give the text that the encoder reads: headings below the document's title, then the text.

    The title is left out because it says the same of every passage of a document.
    """
    return "\n".join([*_headings(passage), passage.text])


def zones(passage: Passage, facts: Facts) -> Zones:
    """Give the texts of a passage that are analysed for lexical search."""
    speaker = str(passage.speaker) if passage.speaker else ""
    context = [passage.context[0] if passage.context else facts.title, speaker, *passage.goals]
    return Zones(
        body=passage.text,
        heading="\n".join(_headings(passage)),
        context="\n".join(part for part in context if part),
    )


def _headings(passage: Passage) -> list[str]:
    headings = [heading for heading in passage.context[1:] if heading]
    if passage.topic and passage.topic not in headings:
        headings.insert(0, passage.topic)
    return headings
