"""Bring together what a run needs: the sets, the assistant, and the corpus it answers from."""

import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from assistant.answering.assistant import Assistant
from assistant.errors import EvaluationError
from assistant.evaluation.code_version import code_version
from assistant.evaluation.gold import require_sources
from assistant.evaluation.reading_sets import read_sets
from assistant.evaluation.running import Asker, Corpus, run_sets
from assistant.evaluation.runs import RUN, Run, RunFacts, check_name
from assistant.evaluation.sets import NamedSet
from assistant.evaluation.summary import summarise
from assistant.indexing.generation import Generation, open_generation
from assistant.records.documents import DocumentId, Passage
from assistant.records.questions import Filters
from assistant.settings import Settings
from assistant.workspace import Workspace

# Where the settings keep what must not be written into a report that is passed on.
PRIVATE = frozenset({"chat_base_url"})


@dataclass(frozen=True, slots=True)
class Session:
    """Sets that are checked against the corpus, and an assistant that is warm."""

    sets: tuple[NamedSet, ...]
    asker: Asker
    corpus: Corpus
    generation: str
    settings: Settings

    @property
    def questions(self) -> int:
        """Count the questions of all sets."""
        return sum(len(one.content.questions) for one in self.sets)

    def run(self, name: str, *, progress: Callable[[], None] = lambda: None) -> Run:
        """Ask and score every question; `progress` is called after each."""
        outcomes = run_sets(self.sets, self.asker, self.corpus, progress=progress)
        facts = RunFacts(
            name=name,
            made=datetime.now(UTC).isoformat(timespec="seconds"),
            code=code_version(),
            generation=self.generation,
            settings=self.settings.model_dump(mode="json", exclude=set(PRIVATE)),
            sets=tuple(one.name for one in self.sets),
            machine=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        )
        return Run(facts, outcomes, summarise(outcomes))


def open_session(workspace: Workspace, settings: Settings, names: Sequence[str]) -> Session:
    """Read the sets, check them against the published generation, and warm the assistant.

    Raises:
        EvaluationError: A set is wrong, or a source is not in the corpus.
        IndexingError: There is no index.
    """
    sets = read_sets(workspace.questions, names)
    assistant = Assistant.open(workspace, settings)
    # The first question loads what later ones find loaded; it is not one of those timed.
    assistant.ask(sets[0].content.questions[0].question)
    generation = open_generation(workspace, settings)
    corpus = corpus_of(generation)
    require_sources(sets, [row.facts.id for row in generation.documents()], corpus.library)
    return Session(sets, assistant, corpus, generation.id, settings)


def check(workspace: Workspace, settings: Settings, names: Sequence[str]) -> tuple[NamedSet, ...]:
    """Give the sets, each source of which stands in the corpus.

    Raises:
        EvaluationError: A set is wrong, or a source is not in the corpus.
        IndexingError: There is no index.
    """
    sets = read_sets(workspace.questions, names)
    with open_generation(workspace, settings) as generation:
        known = [row.facts.id for row in generation.documents()]
        require_sources(sets, known, corpus_of(generation).library)
    return sets


def corpus_of(generation: Generation) -> Corpus:
    """Give a generation's documents and their passages, each read once."""

    @cache
    def passages(document: DocumentId) -> tuple[Passage, ...]:
        ids = generation.passage_ids(Filters(document=document))
        return tuple(generation.passages(ids))

    return Corpus(cache(generation.document), passages)


def run_folder(workspace: Workspace, name: str, *, replace: bool) -> Path:
    """Give the folder that a run of this name is saved in.

    Raises:
        EvaluationError: The name cannot name a folder, or is taken and may not be replaced.
    """
    folder = workspace.runs / check_name(name)
    if (folder / RUN).exists() and not replace:
        raise EvaluationError(
            f"{folder}: a run of this name is saved already. Choose another name, or add --replace"
        )
    return folder
