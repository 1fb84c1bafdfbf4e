"""Read one document of the corpus for the index: what is cut from it, and what it tells others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from assistant.errors import CorpusError
from assistant.indexing.building.pages import page_read
from assistant.records.documents import Document, DocumentId, Facts, Passage
from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.reading.repair.corrections import Corrections

Told: TypeAlias = Mapping[str, int]
"""Words and names of undamaged documents, each with its sightings."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as read.

    Attributes:
        told: What it tells the repair of others; nothing where it is damaged itself.
        asked: Where it is damaged, hashes of what its repair asks of others.
    """

    document: Document
    passages: Sequence[Passage]
    told: Told = field(default_factory=dict)
    asked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Waiting:
    """A damaged document, to be read when all undamaged ones have told what they know.

    Attributes:
        asked: Hashes of what its repair asks of them.
    """

    document: DocumentId
    asked: frozenset[int]


Read: TypeAlias = Callable[[Workspace, Facts, Told | None], Reading | Waiting]
"""Reads a document; a damaged one only when it is given what others tell, be that nothing."""


def read_and_cut(workspace: Workspace, facts: Facts, told: Told | None) -> Reading | Waiting:
    """Read a document of the corpus as the program reads it, and cut its passages.

    Raises:
        ReadingError: It cannot be read.
    """
    from assistant.reading.document import document_of, read_extract
    from assistant.reading.keeping.shelf import Shelf
    from assistant.reading.lines.mending import texts_of
    from assistant.reading.passages import cut_passages
    from assistant.reading.repair.repairer import Repairer
    from assistant.reading.repair.told import asked

    shelf = Shelf(workspace.index, page_read)
    extract = read_extract(workspace.corpus / facts.file, shelf)
    corrections = _corrections(workspace.repairs / f"{facts.id}.toml")
    if facts.language != "sv":
        document = document_of(extract, facts, corrections=corrections)
        return Reading(document, cut_passages(document))
    repairer = Repairer.load()
    look = repairer.look_at(texts_of(extract))
    if not any(look.damaged):
        document = document_of(extract, facts, corrections=corrections)
        return Reading(document, cut_passages(document), repairer.told_by(look))
    wanted = frozenset(asked((word for words in look.words for word in words), look.lines))
    if told is None:
        return Waiting(facts.id, wanted)
    document = document_of(extract, facts, repairer=repairer.knowing(told), corrections=corrections)
    return Reading(document, cut_passages(document), asked=wanted)


def read_alone(workspace: Workspace, facts: Facts) -> Document:
    """Read a document as though it were the only one: nothing is told its repair.

    Raises:
        ReadingError: It cannot be read.
    """
    reading = read_and_cut(workspace, facts, {})
    if isinstance(reading, Waiting):
        raise TypeError(f"{facts.id}: waits though it was told")
    return reading.document


def _corrections(path: Path) -> "Corrections | None":
    from assistant.reading.repair.corrections import Corrections

    try:
        return Corrections.load(path)
    except CorpusError:
        # Named once, where the corpus is looked at; it keeps the document out of no answer.
        return None
