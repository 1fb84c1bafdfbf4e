"""Keep index, encoder and glossary loaded, and follow the index when a new one is published."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial

from assistant.answering.evidence.alignment import Aligner
from assistant.answering.evidence.concepts import settled
from assistant.answering.evidence.gathering import Gatherer, Meaning
from assistant.answering.evidence.phrases import with_phrases
from assistant.answering.ports import Ranker, Snapshot
from assistant.answering.remembered import Remembered
from assistant.answering.rephrasing import Rephraser, make_lexicon
from assistant.answering.rephrasing.model import LangChainModel
from assistant.indexing.encoders.encoder import load_encoder
from assistant.indexing.encoders.own_cross_encoder import load_own_cross_encoder
from assistant.indexing.generation import Current, Generation
from assistant.language import Glossary
from assistant.records.answers import Answer
from assistant.records.questions import Filters, Query
from assistant.retrieval.search import Retriever
from assistant.retrieval.understanding.understand import understand
from assistant.retrieval.understanding.vocabulary import read_vocabulary
from assistant.settings import Settings
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Engine:
    """One generation with what ranks it and what understands questions put to it.

    Attributes:
        told: The answers to turns that follow-ups may lean on, by turn.
    """

    snapshot: Snapshot
    ranker: Ranker
    understand: Callable[[str, Filters], Query]
    gatherer: Gatherer
    rephraser: Rephraser | None = None
    told: Remembered[Answer] = field(default_factory=Remembered)


class EngineRoom:
    """Gives the engine of the current generation; one is made a generation."""

    def __init__(
        self, workspace: Workspace, settings: Settings, *, current: Current | None = None
    ) -> None:
        """Load the encoder; `current` where the caller holds the index open already.

        Raises:
            IndexingError: The encoder is not on this machine.
            WorkspaceError: The chat model's package is not installed or its name is wrong.
        """
        self._workspace = workspace
        self._settings = settings
        self._encoder = load_encoder(settings)
        self._model = LangChainModel(settings) if settings.chat_model else None
        self._current = current or Current(workspace, settings)
        self._lock = threading.Lock()
        self._made: tuple[Generation, Glossary, Engine] | None = None

    def engine(self) -> Engine:
        """Give the engine of the generation that is published now.

        Raises:
            IndexingError: There is no index, or it is broken.
            CorpusError: The glossary has a fault.
        """
        generation = self._current.get()
        glossary = Glossary.load(self._workspace.glossary_file)
        with self._lock:
            made = self._made
            if made is None or made[0] is not generation or made[1] is not glossary:
                made = (generation, glossary, self._make(generation, glossary))
                self._made = made
            return made[2]

    def warm(self) -> None:
        """Read the commonest words and load what loads late; for processes that stay.

        Raises:
            IndexingError: There is no index, or it is broken.
            CorpusError: The glossary has a fault.
        """
        ranker = self.engine().ranker
        if isinstance(ranker, Retriever):
            ranker.warm()
        if self._settings.second_look:
            load_own_cross_encoder()

    def _make(self, generation: Generation, glossary: Glossary) -> Engine:
        ranker = Retriever(generation, self._encoder, glossary, self._settings)
        glossary = ranker.glossary
        aligner = Aligner(self._encoder.encode_passages)
        lexicon = make_lexicon(glossary, aligner.likeness)
        rephraser = Rephraser(self._model, lexicon) if self._model else None
        return Engine(
            generation,
            ranker,
            partial(_understand, generation, glossary),
            Gatherer(
                generation,
                glossary.aspects,
                lru_cache(maxsize=20_000)(glossary.translate),
                Meaning(aligner, _read_together if self._settings.second_look else None),
                generation,
            ),
            rephraser,
        )


# What was read to choose by is asked for again where the nearest are offered.
@lru_cache(maxsize=64)
def _read_together(question: str, statements: tuple[str, ...]) -> tuple[float, ...]:
    return tuple(load_own_cross_encoder().scores(question, statements).tolist())


def _understand(generation: Generation, glossary: Glossary, text: str, filters: Filters) -> Query:
    query = understand(text, generation=generation, glossary=glossary, filters=filters)
    return with_phrases(settled(query, glossary.aspects), read_vocabulary(generation).holds)
