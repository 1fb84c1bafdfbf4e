"""A document of the corpus to the rows and texts that the index keeps of it."""

import hashlib
import json
from dataclasses import dataclass

from assistant.indexing.building.own_words import learned, pack_asked, pack_told
from assistant.indexing.building.reading import Reading, Told
from assistant.indexing.building.unread import marked
from assistant.indexing.stores.rows import pack
from assistant.indexing.wording import encoded_text, zones
from assistant.language.abbreviations import written_out
from assistant.language.analysis import analyse
from assistant.language.folding import fold
from assistant.records.documents import Document, DocumentId, Facts, Passage, PassageId

FIELDS = ("exact", "stems", "grams", "parts")
ZONES = ("body", "heading", "context")


@dataclass(frozen=True, slots=True)
class Facet:
    """What filters look at of a passage."""

    document: DocumentId
    aspects: tuple[str, ...]
    speaker: str
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreparedPassage:
    """One passage, ready to be written.

    Attributes:
        encoded: The text that the encoder reads.
        terms: Analysed terms, space-joined, by name of the lexical field.
        data: The packed passage.
    """

    id: PassageId
    facet: Facet
    statements: tuple[str, ...]
    encoded: str
    terms: dict[str, str]
    data: bytes


@dataclass(frozen=True, slots=True)
class PreparedDocument:
    """One document, ready to be written.

    Attributes:
        abbreviations: Short forms that it writes out, each with what it stands for.
        told, asked, learned: What it tells the repair of others, what its own repair asks of
            them, and which of that it was told; empty where there is none.
    """

    facts: Facts
    stamp: str
    place: str
    pages: int
    warnings: tuple[str, ...]
    page_faults: tuple[tuple[int, str], ...]
    abbreviations: tuple[tuple[str, str], ...]
    data: bytes
    passages: tuple[PreparedPassage, ...]
    told: bytes = b""
    asked: bytes = b""
    learned: str = ""

    @property
    def statements(self) -> int:
        """Count the statements of all passages."""
        return sum(len(passage.statements) for passage in self.passages)


def prepare(reading: Reading, stamp: str, told: Told | None = None) -> PreparedDocument:
    """Give the rows of a document and its passages.

    Args:
        stamp: Changes when anything that the rows depend on does, but what others tell.
        told: What others told its repair.
    """
    document = reading.document
    faults = tuple((page.number, page.fault) for page in document.pages if page.fault)
    return PreparedDocument(
        facts=document.facts,
        stamp=marked(stamp, (fault for _, fault in faults)),
        place=document.place,
        pages=len(document.pages),
        warnings=document.warnings,
        page_faults=faults,
        abbreviations=_abbreviations(document),
        data=pack(document),
        passages=tuple(_prepare_passage(passage, document.facts) for passage in reading.passages),
        told=pack_told(reading.told),
        asked=pack_asked(reading.asked),
        learned=learned(told or {}),
    )


def _abbreviations(document: Document) -> tuple[tuple[str, str], ...]:
    """Give each short form that a document writes out with what it stands for, once."""
    blocks = (block for page in document.pages for block in page.blocks)
    texts = (document.facts.title, *(block.reading for block in blocks))
    told = (pair for text in texts for pair in written_out(text))
    return tuple({(short, fold(meaning)): (short, meaning) for short, meaning in told}.values())


def lexical_terms(passage: Passage, facts: Facts) -> dict[str, str]:
    """Analyse a passage: by field name ("stems", "heading_grams", ...), its terms space-joined.

    Fields of the body have no prefix; fields without terms are left out.
    """
    terms = {}
    texts = zones(passage, facts)
    for zone in ZONES:
        analysis = analyse(getattr(texts, zone))
        for field in FIELDS:
            if found := getattr(analysis, field):
                terms[field_name(zone, field)] = " ".join(found)
    return terms


def field_name(zone: str, field: str) -> str:
    """Give the name that a field of a zone has in the lexical index."""
    return field if zone == "body" else f"{zone}_{field}"


def vector_key(fingerprint: str, text: str) -> bytes:
    """Give the key a vector is kept under: the same text and encoder have one vector."""
    return hashlib.blake2b(f"{fingerprint}\0{text}".encode(), digest_size=20).digest()


def facet_columns(facet: Facet) -> tuple[str, str, str, str]:
    """Give a facet as the catalogue's columns."""
    return (
        facet.document,
        json.dumps(facet.aspects),
        facet.speaker,
        json.dumps(facet.goals, ensure_ascii=False),
    )


def _aspects(passage: Passage) -> tuple[str, ...]:
    """Give what a passage stands under, and what a statement of it may stand under."""
    possible = (aspect for statement in passage.statements for aspect in statement.possible)
    return tuple(dict.fromkeys((*passage.aspects, *possible)))


def _prepare_passage(passage: Passage, facts: Facts) -> PreparedPassage:
    return PreparedPassage(
        id=passage.id,
        facet=Facet(
            document=passage.document,
            aspects=_aspects(passage),
            speaker=str(passage.speaker) if passage.speaker else "",
            goals=passage.goals,
        ),
        statements=tuple(statement.id for statement in passage.statements),
        encoded=encoded_text(passage),
        terms=lexical_terms(passage, facts),
        data=pack(passage),
    )
