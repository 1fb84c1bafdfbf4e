"""Tell which published documents have pages that could not be read, without opening the index."""

import sqlite3
from contextlib import closing
from pathlib import Path

from assistant.errors import IndexingError
from assistant.indexing.building.derive import CATALOGUE
from assistant.indexing.building.publish import current
from assistant.indexing.stores.document_table import DocumentRow, document_rows


def documents_with_faults(index: Path) -> tuple[DocumentRow, ...]:
    """Give these documents by id; none where nothing is published.

    Raises:
        IndexingError: What is published cannot be read.
    """
    folder = current(index)
    if folder is None:
        return ()
    path = (folder / CATALOGUE).resolve()
    try:
        with closing(
            sqlite3.connect(f"file:{path.as_posix()}?mode=ro&immutable=1", uri=True)
        ) as db:
            return document_rows(db, only_faulty=True)
    except sqlite3.Error as error:
        raise IndexingError(f'{path}: cannot be read ({error}). Run "belagt index"') from error
