"""A document as read: pages of blocks, and the passages and statements cut from them."""

from dataclasses import dataclass
from typing import Literal, NewType, TypeAlias

from assistant.records.places import Alignment, Locator, PlaceKind, Span

DocumentId = NewType("DocumentId", str)
PassageId = NewType("PassageId", str)
StatementId = NewType("StatementId", str)

Aspect: TypeAlias = Literal["challenges", "progress", "outlook", "events", "facts"]
"""What kind of thing a section says."""

BlockKind: TypeAlias = Literal["title", "heading", "bullet", "paragraph", "row", "contact", "note"]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document besides its text.

    Attributes:
        file: Path relative to the corpus folder, with forward slashes.
        publisher: The body that answers for it; empty where unknown.
        year: The year followed up; None where unknown.
        kind: What it is: "deck", "report", "web", "text", or staff's own word.
        language: "sv" or "en".
        date: ISO date on which it was given or published; None where unknown.
        guessed: Names of the fields that corpus.toml does not state.
    """

    id: DocumentId
    file: str
    title: str
    publisher: str
    year: int | None
    kind: str
    language: str
    date: str | None = None
    guessed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who presented a part: a name and an office ("utbildningsdirektör"), either may be empty."""

    name: str
    office: str

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.office) if part)


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, bullet, paragraph or table row, in reading order.

    Attributes:
        reading: Its reading text, without bullet mark, on one line.
        alignment: Maps `reading` (offsets from 0) to the document's source text.
        section: The heading it stands under, as reading text.
        aspects: One aspect, several where columns could not be parted, none where unknown.
        paragraph: Its 1-based number among the document's paragraphs; None where not numbered.
        columns: For a table row, the column heads by cell, in order; else empty.
        confidence: 0 to 1, how sure reading is of its words and its place.
        above: The headings that its section's heading stands under, outermost first.
        beside: As a locator has it: the heading of the other column, if it may stand there.
        possible: What that heading announces.
    """

    kind: BlockKind
    reading: str
    alignment: Alignment
    section: str | None = None
    aspects: tuple[Aspect, ...] = ()
    paragraph: int | None = None
    columns: tuple[str, ...] = ()
    confidence: float = 1.0
    above: tuple[str, ...] = ()
    beside: str | None = None
    possible: tuple[Aspect, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One slide, page or web page.

    Attributes:
        number: 1-based.
        start, end: Its characters in the source text.
        topic: What it is about, as reading text; None where its title does not say.
        goals: As written, such as "mål 5, kvalitativ måluppfyllelse b och c".
        hidden: The author hid this slide.
        fault: Why its text could not be read; None where it could.
    """

    number: int
    start: int
    end: int
    blocks: tuple[Block, ...]
    title: str | None = None
    topic: str | None = None
    speaker: Speaker | None = None
    goals: tuple[str, ...] = ()
    date: str | None = None
    hidden: bool = False
    fault: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Document:
    """One file of the corpus, read.

    Attributes:
        source_text: What the file says, never changed; all spans count its characters.
        place: What its statements are looked up by.
        warnings: What a reader should know of the reading, each naming place and next step.
    """

    facts: Facts
    source_text: str
    pages: tuple[Page, ...]
    place: PlaceKind
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or bullet: the unit that is quoted.

    `quotation(source_text, spans) == quote` always holds.

    Attributes:
        aspects: Its section's.
        possible: Those of the other column, where it may as well stand there.
    """

    id: StatementId
    passage: PassageId
    document: DocumentId
    locator: Locator
    kind: BlockKind
    reading: str
    quote: str
    spans: tuple[Span, ...]
    aspects: tuple[Aspect, ...] = ()
    topic: str | None = None
    speaker: Speaker | None = None
    goals: tuple[str, ...] = ()
    confidence: float = 1.0
    possible: tuple[Aspect, ...] = ()

    def may_be_of(self, aspect: Aspect) -> bool:
        """Tell whether it stands under an aspect, or may."""
        return aspect in self.aspects or aspect in self.possible


@dataclass(frozen=True, slots=True)
class Passage:
    """What is indexed and ranked: a slide's section or a paragraph.

    Attributes:
        id: Changes exactly when anything that is indexed of it changes.
        context: Headings it stands under, outermost first (document title, topic, section).
        text: Reading text of its statements, one a line.
    """

    id: PassageId
    document: DocumentId
    locator: Locator
    context: tuple[str, ...]
    text: str
    statements: tuple[Statement, ...]
    aspects: tuple[Aspect, ...] = ()
    topic: str | None = None
    speaker: Speaker | None = None
    goals: tuple[str, ...] = ()
