"""Small documents, answers and outcomes that tests reckon with by hand."""

from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.sets import NamedSet, Question, QuestionSet
from assistant.records.answers import Answer, Citation, Claim, Searched
from assistant.records.documents import (
    Block,
    Document,
    DocumentId,
    Facts,
    Page,
    Passage,
    PassageId,
    Statement,
    StatementId,
)
from assistant.records.places import Alignment, Locator, Run
from assistant.records.questions import Hit, Query

DECK = DocumentId("deck")
SLIDES = (
    ("Utmaningar", "Svart att na ungdomarna", "Okat samarbete"),
    ("Framåt", "Ny skola i projekteringsstadiet", "Malet har inte natts"),
    ("Siffror", "Drygt 1070 ungdomar", "Traningsskola 96"),
)


def deck(slides=SLIDES) -> Document:
    """Give a deck, one line a block, whose reading text is its source text."""
    text, pages = "", []
    for number, lines in enumerate(slides, start=1):
        start, blocks = len(text), []
        for line in lines:
            span = (len(text), len(text) + len(line))
            alignment = Alignment((Run((0, len(line)), span),))
            blocks.append(Block("bullet", line, alignment))
            text += line + "\n"
        pages.append(Page(number, start, len(text), tuple(blocks)))
    facts = Facts(DECK, "deck.txt", "Deck", "", 2022, "deck", "sv")
    return Document(facts, text, tuple(pages), "slide")


def passages(document: Document) -> tuple[Passage, ...]:
    """Give a passage a block, named "slide.block": "1.2" is the second block of slide 1."""
    return tuple(
        _passage(document, page, number, block)
        for page in document.pages
        for number, block in enumerate(page.blocks, start=1)
    )


def _passage(document, page, number, block) -> Passage:
    name = PassageId(f"{page.number}.{number}")
    locator = Locator("slide", page.number, None, page.number)
    spans = block.alignment.to_source(0, len(block.reading))
    statement = Statement(
        StatementId(name), name, DECK, locator, "bullet", block.reading, block.reading, spans
    )
    return Passage(name, DECK, locator, (), block.reading, (statement,))


def answer(document: Document, *, status="answered", cited=(), ranked=(), lead="") -> Answer:
    """Give an answer that cites and ranks passages by name."""
    known = {passage.id: passage for passage in passages(document)}
    statements = [known[PassageId(name)].statements[0] for name in cited]
    return Answer(
        query=Query("?", "?", "sv", "list"),
        status=status,
        lead=lead,
        claims=tuple(Claim(one.reading, (n,)) for n, one in enumerate(statements, start=1)),
        citations=tuple(citation(n, one) for n, one in enumerate(statements, start=1)),
        passages=tuple(
            Hit(known[PassageId(name)], rank, 1 / rank) for rank, name in enumerate(ranked, start=1)
        ),
        missing=(),
        nearest=(),
        searched=Searched(1, len(known), ()),
        generation="g1",
    )


def citation(number, statement) -> Citation:
    return Citation(
        number=number,
        document=statement.document,
        title="Deck",
        year=2022,
        locator=statement.locator,
        aspect=None,
        topic=None,
        speaker=None,
        quote=statement.quote,
        reading=statement.reading,
        spans=statement.spans,
        statement=statement,
    )


def question(name="q", *, tags=("list", "sv"), status="answered", **stated) -> Question:
    """Give a question; sources, nuggets and never go to what is expected."""
    expect = {"status": status}
    if status != "not_found":
        expect["sources"] = [{"document": "deck", "slide": 1, "contains": "Svårt att nå"}]
    expect |= {key: stated.pop(key) for key in ("sources", "nuggets", "never") if key in stated}
    fields = {"id": name, "question": f"Fråga {name}?", "tags": list(tags), "expect": expect}
    return Question.model_validate(fields | stated)


def named_set(*questions, name="set") -> NamedSet:
    return NamedSet(name, QuestionSet(name=name, questions=questions))


def outcome(name, values, *, case=None, locked=False, cause=None, tags=("list", "sv")) -> Outcome:
    return Outcome(
        id=name,
        set="locked" if locked else "set",
        locked=locked,
        case=case or name,
        question=f"Fråga {name}?",
        history=(),
        language="sv",
        kind="list",
        tags=tags,
        expected="answered",
        status="answered",
        elapsed_ms=10.0,
        values=values,
        cause=cause,
    )
