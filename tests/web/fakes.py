"""A small corpus, an index and an assistant that say just what a test wants."""

import time
from collections import Counter
from dataclasses import dataclass, field

from assistant.errors import IndexingError, QuestionError
from assistant.records.answers import Answer, Citation, Claim, Searched
from assistant.records.documents import (
    Block,
    Document,
    Facts,
    Page,
    Speaker,
    Statement,
)
from assistant.records.places import Alignment, Locator, Run
from assistant.records.questions import Filters, Query, StatementHit
from assistant.settings import Settings
from assistant.web.service import Loaded, Service
from assistant.workspace import Workspace

SLOW = 4.0  # seconds that a slow answer takes, for what is shown and can be done meanwhile
SPEAKER = Speaker("Astrid Modig", "hamndirektör")
DAMAGE = str.maketrans("åäöÅÄÖ", "aaoAAO")
SLIDES = (
    ("Muntlig uppföljning", None, ()),
    (
        "Småbåtshamnen",
        "Småbåtshamnen",
        (
            (
                "Utmaningar och svårigheter",
                "challenges",
                (
                    "Kön till båtplatser är längre än någonsin",
                    "Svårt att nå båtägare som inte betalar",
                    "Bryggorna behöver lagas före våren",
                ),
            ),
            ("Framåtblickande", "outlook", ("Ny brygga med 40 platser byggs 2023",)),
        ),
    ),
    ("Tid för frågor", None, ()),
)


@dataclass(frozen=True)
class Row:
    facts: Facts
    pages: int = 3


@dataclass
class FakeGeneration:
    """A published index over documents that are held in memory."""

    held: tuple[Document, ...]
    id: str = "fake-1"

    def documents(self):
        return tuple(Row(document.facts) for document in self.held)

    def document(self, identity):
        return next(document for document in self.held if document.facts.id == identity)

    count = 3
    faults = (("trasig.pdf", "trasig.pdf: går inte att läsa"),)
    speakers = (str(SPEAKER),)

    def statement(self, identity):
        for document in self.held:
            for statement in statements_of(document):
                if statement.id == identity:
                    return statement
        raise IndexingError(f"{identity}: no such statement")


@dataclass
class FakeSearcher:
    """Finds statements that hold the text as it is written; filters by aspect and presenter."""

    statements: tuple[Statement, ...]

    def search_statements(self, text, filters=None, *, limit=50, offset=0, order="relevance"):
        found = self._found(text, filters or Filters())
        return len(found), tuple(found[offset : offset + limit])

    def tally_statements(self, text, filters=None):
        found = [hit.statement for hit in self._found(text, filters or Filters())]
        return Counter((one.document, str(one.speaker or "")) for one in found)

    def _found(self, text, filters):
        return [
            StatementHit(statement, 1.0)
            for statement in self.statements
            if text.lower() in statement.reading.lower()
            and filters.year in {None, 2022}
            and (filters.aspect is None or filters.aspect in statement.aspects)
            and (filters.speaker is None or filters.speaker in str(statement.speaker))
        ]


@dataclass
class FakeAssistant:
    """Answers with every challenge of the corpus, unless the question holds a cue word."""

    statements: tuple[Statement, ...]
    asked: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    filters: list[Filters] = field(default_factory=list)

    def ask(self, question, *, history=(), filters=None, on_claim=None, on_stage=None):
        self.asked.append((question, tuple(history)))
        self.filters.append(filters)
        if "långsamt" in question:
            on_stage("understand", None)
            time.sleep(SLOW)
        if "trasig" in question:
            raise QuestionError("frågan är trasig: skriv om den")
        found = [statement for statement in self.statements if "challenges" in statement.aspects]
        if "okänd" in question:
            return fake_answer(question, (), status="not_found", nearest=found[:2])
        if "delvis" in question:
            return fake_answer(question, found[:1], status="partial", nearest=found[1:2])
        return fake_answer(question, found)


def fake_answer(question, statements, *, status="answered", nearest=()):
    """An answer that quotes these statements."""
    citations = tuple(
        Citation(
            number=number,
            document=statement.document,
            title="Uppföljning av hamnen",
            year=2022,
            locator=statement.locator,
            aspect=statement.aspects[0] if statement.aspects else None,
            topic=statement.topic,
            speaker=str(statement.speaker) if statement.speaker else None,
            quote=statement.quote,
            reading=statement.reading,
            spans=statement.spans,
            statement=statement,
        )
        for number, statement in enumerate(statements, start=1)
    )
    lead = {
        "answered": "Dokumenten nämner tre utmaningar.",
        "partial": "Dokumenten svarar på en del av frågan.",
        "not_found": "Dokumenten säger inget om detta.",
    }[status]
    return Answer(
        query=Query(question, question, "sv", "list", terms=("båtplatser",)),
        status=status,
        lead=lead,
        claims=tuple(Claim(cited.reading, (cited.number,)) for cited in citations),
        citations=citations,
        passages=(),
        missing=() if status == "answered" else ("badhus",),
        nearest=tuple(StatementHit(statement, 0.4) for statement in nearest),
        searched=Searched(1, 3, ("båtplatser",)),
        generation="fake-1",
        timings=(("search", 3.0),),
    )


def deck(slides=SLIDES, *, identity="hamnen-2022", title="Uppföljning av hamnen"):
    """A deck whose source text lost its Swedish letters, as a scan would."""
    source, pages = "", []
    for number, (heading, topic, sections) in enumerate(slides, start=1):
        start, blocks = len(source), []
        for kind, section, aspect, words in _lines(heading, sections):
            span = (len(source), len(source) + len(words))
            source += words.translate(DAMAGE) + "\n"
            runs = Alignment((Run((0, len(words)), span),))
            aspects = (aspect,) if aspect else ()
            blocks.append(Block(kind, words, runs, section, aspects))
        pages.append(
            Page(
                number,
                start,
                len(source),
                tuple(blocks),
                heading,
                topic,
                SPEAKER,
                ("mål 5, kvalitativ måluppfyllelse b",),
            )
        )
    facts = Facts(identity, f"{identity}.txt", title, "Sjöstads kommun", 2022, "deck", "sv")
    return Document(facts, source, tuple(pages), "slide")


def statements_of(document):
    """Every bullet of a deck as a statement."""
    return tuple(
        Statement(
            id=f"{document.facts.id}-{page.number}-{index}",
            passage=f"{document.facts.id}-{page.number}",
            document=document.facts.id,
            locator=Locator("slide", page.number, block.section, page.number),
            kind=block.kind,
            reading=block.reading,
            quote=document.source_text[slice(*block.alignment.runs[0].source)],
            spans=(block.alignment.runs[0].source,),
            aspects=block.aspects,
            topic=page.topic,
            speaker=page.speaker,
            goals=page.goals,
        )
        for page in document.pages
        for index, block in enumerate(page.blocks)
        if block.kind == "bullet"
    )


def fake_service(root, *documents):
    """A service over these documents, or over the deck of the harbour."""
    documents = documents or (deck(),)
    statements = tuple(one for document in documents for one in statements_of(document))
    assistant = FakeAssistant(statements)
    (root / "corpus").mkdir(exist_ok=True)
    return Service(
        Workspace(root),
        Settings(),
        load=lambda: Loaded(assistant, lambda: FakeSearcher(statements)),
        published=lambda: FakeGeneration(documents),
    )


def _lines(heading, sections):
    yield "title", None, None, heading
    for section, aspect, bullets in sections:
        yield "heading", section, aspect, section
        for words in bullets:
            yield "bullet", section, aspect, words
