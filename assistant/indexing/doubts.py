"""Find the words of a document that repair was unsure of when the index read it."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import IndexingError
from assistant.indexing.building.derive import CATALOGUE
from assistant.indexing.building.own_words import OwnWords
from assistant.indexing.building.publish import current
from assistant.indexing.building.reading import Told
from assistant.indexing.manifest import read_manifest
from assistant.indexing.stores.pool import ConnectionPool
from assistant.reading.document import read_extract
from assistant.reading.keeping.shelf import Shelf
from assistant.reading.repair import Corrections, Repairer
from assistant.reading.repair.listing import PlacedDoubt, least_sure, lines_by_page
from assistant.records.documents import DocumentId, Facts
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Doubts:
    """What repair leaves open in a document.

    Attributes:
        words: That no correction settles, the least sure first.
        stale: A warning for each correction whose source words no longer stand there.
    """

    words: tuple[PlacedDoubt, ...]
    stale: tuple[str, ...]


def doubts_of(workspace: Workspace, facts: Facts) -> Doubts:
    """Give the words in doubt, read with what the other documents of the index tell.

    Raises:
        ReadingError: The file cannot be read.
        CorpusError: Its corrections have a fault.
        IndexingError: The index cannot be read.
    """
    corrections = Corrections.load(workspace.repairs / f"{facts.id}.toml")
    extract = read_extract(workspace.corpus / facts.file, Shelf(workspace.index))
    pages = lines_by_page(extract)
    stale = tuple(corrections.stale(pages))
    if facts.language != "sv":
        # Only Swedish is repaired, so nothing of it is in doubt.
        return Doubts((), stale)
    repairer = Repairer.load().knowing(told_to(workspace.index, facts.id))
    return Doubts(least_sure(pages, repairer, corrections), stale)


def told_to(index: Path, document: DocumentId) -> Told:
    """Give what the index's undamaged documents tell the repair of a damaged one.

    Nothing where nothing is indexed, or the document is not damaged.

    Raises:
        IndexingError: The index cannot be read.
    """
    folder = current(index)
    if folder is None:
        return {}
    # Tells an index of another version from a broken one.
    read_manifest(folder)
    pool = ConnectionPool(folder / CATALOGUE)
    try:
        with pool.connection() as db:
            query = "SELECT asked FROM documents WHERE id = ? AND asked <> x''"
            row = db.execute(query, (document,)).fetchone()
            if row is None:
                return {}
            told = (data for (data,) in db.execute("SELECT told FROM documents"))
            return OwnWords(told).concerning(row[0])
    except sqlite3.Error as error:
        raise IndexingError(
            f'{folder / CATALOGUE}: cannot be read ({error}). Run "belagt index"'
        ) from error
    finally:
        pool.close()
