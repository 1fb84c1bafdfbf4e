"""Stand-ins for the index and retrieval: documents in memory, ranked by shared words."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.answering.assistant import Assistant
from assistant.answering.engine import Engine
from assistant.answering.evidence.bags import bag_of
from assistant.answering.evidence.concepts import concepts, settled
from assistant.answering.evidence.gathering import Gatherer, Meaning
from assistant.answering.evidence.phrases import with_phrases
from assistant.answering.selection import ReadTogether
from assistant.language import Glossary, analyse
from assistant.reading.document import read_document
from assistant.reading.passages import cut_passages
from assistant.records.documents import Document, Facts, Passage
from assistant.records.questions import Filters, Hit, Query
from assistant.retrieval.understanding import Vocabulary, understand_words
from assistant.settings import Settings

GLOSSARY = Path(__file__).parents[2] / "corpus" / "glossary.toml"


@dataclass(frozen=True)
class Row:
    facts: Facts


class MemorySnapshot:
    """A generation without stores."""

    id = "memory"

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = {document.facts.id: document for document in documents}
        self._passages = {
            passage.id: passage for document in documents for passage in cut_passages(document)
        }

    @property
    def count(self) -> int:
        return len(self._passages)

    def documents(self):
        return [Row(document.facts) for document in self._documents.values()]

    def document(self, document):
        return self._documents[document]

    def passage_ids(self, filters: Filters):
        return [name for name, found in self._passages.items() if self._fits(found, filters)]

    def passages(self, ids):
        return [self._passages[name] for name in ids]

    def _fits(self, passage: Passage, filters: Filters) -> bool:
        facts = self._documents[passage.document].facts
        return (
            filters.document in (None, facts.id)
            and filters.year in (None, facts.year)
            and (filters.aspect is None or filters.aspect in passage.aspects)
        )


class WordRanker:
    """Ranks passages by the concepts of the question that they cover."""

    def __init__(self, snapshot: MemorySnapshot) -> None:
        self._snapshot = snapshot

    def rank(self, query: Query, limit: int = 10) -> list[Hit]:
        scored = []
        for passage in self._snapshot.passages(self._snapshot.passage_ids(query.filters)):
            words = bag_of((passage.text, *passage.context))
            score = sum(part.weight * part.match(words) for part in concepts(query))
            if set(query.aspects) & set(passage.aspects):
                score += 0.5
            scored.append((score, passage))
        scored.sort(key=lambda pair: -pair[0])
        return [
            Hit(passage, rank, score) for rank, (score, passage) in enumerate(scored[:limit], 1)
        ]


class MemoryWords:
    """The words of the documents, as understanding asks for them."""

    def __init__(self, snapshot: MemorySnapshot) -> None:
        self._body: set[str] = set()
        self._heads: set[str] = set()
        for passage in snapshot.passages(snapshot.passage_ids(Filters())):
            said = analyse(passage.text)
            self._body |= {*said.exact, *said.stems}
            heads = analyse(" ".join(passage.context[1:]))
            self._heads |= {*heads.stems, *heads.parts, *heads.exact}

    def frequency(self, field: str, term: str) -> int:
        return int(term in (self._body if field in ("exact", "stems") else self._heads))

    def terms_beginning(self, field: str, prefix: str, limit: int = 100) -> list[tuple[str, int]]:
        held = self._body if field == "body_exact" else self._heads
        return [(word, 1) for word in sorted(held) if word.startswith(prefix)][:limit]


def engine(
    documents: Sequence[Document],
    glossary: Path = GLOSSARY,
    read_together: ReadTogether | None = None,
) -> Engine:
    snapshot = MemorySnapshot(documents)
    loaded = Glossary.load(glossary)
    facts = [row.facts for row in snapshot.documents()]
    vocabulary = Vocabulary(
        words=MemoryWords(snapshot),
        speakers=tuple({page.speaker for document in documents for page in document.pages
                        if page.speaker}),
        publishers=tuple(dict.fromkeys(one.publisher for one in facts if one.publisher)),
        years=frozenset(one.year for one in facts if one.year),
    )  # fmt: skip

    def understand(text: str, filters: Filters) -> Query:
        query = understand_words(text, vocabulary=vocabulary, glossary=loaded, filters=filters)
        return with_phrases(settled(query, loaded.aspects), vocabulary.holds)

    return Engine(
        snapshot,
        WordRanker(snapshot),
        understand,
        Gatherer(snapshot, loaded.aspects, loaded.translate, Meaning(read_together=read_together)),
    )


def assistant_over(
    documents: Sequence[Document],
    glossary: Path = GLOSSARY,
    read_together: ReadTogether | None = None,
    **settings,
) -> Assistant:
    made = engine(documents, glossary, read_together)
    return Assistant(lambda: made, Settings(_env_file=None, **settings))


def assistant_over_report(folder: Path, name: str, text: str) -> Assistant:
    """Give an assistant over one report of 2021, of the test's own text."""
    return assistant_over(
        [written(folder, name, text, year=2021, kind="report", title="Bokslut 2021")]
    )


def written(folder: Path, name: str, text: str, suffix: str = "txt", **facts) -> Document:
    """Read a document of the test's own text, in Markdown where the suffix says so."""
    file = f"{name}.{suffix}"
    (folder / file).write_text(text, encoding="utf-8")
    known = {"title": name, "publisher": "", "year": None, "kind": "text", "language": "sv"} | facts
    return read_document(folder / file, Facts(id=name, file=file, **known))
