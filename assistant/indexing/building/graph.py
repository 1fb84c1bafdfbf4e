"""How far a generation's vector store follows its catalogue, and how it is brought up to date.

Chroma's graph of a hundred thousand vectors takes a second to load and to prove. A few new
vectors are therefore left beside it, where they are compared one by one, and a few that are gone
are left in it, where they mean nothing: its files then stay as they were proved.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from assistant.indexing.building.sharing import second_name
from assistant.indexing.manifest import SETTLED, Manifest
from assistant.indexing.stores.catalogue import Catalogue
from assistant.indexing.stores.vectors import TABLES, VectorStore

BESIDE = 500
"""Vectors beside the graph, and gone from it, up to which it is left as it is. Comparing so many
one by one takes a twentieth of a millisecond."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What of the catalogue the graph holds.

    Attributes:
        last: The largest id of a vector that it was given; ids are never used again.
        gone: Ids that it holds though no passage has them any more.
    """

    last: int
    gone: tuple[int, ...] = ()


def followed(manifest: Manifest, last: int) -> Followed:
    """Give what the graph of a generation holds.

    Args:
        last: The largest id of a vector in its catalogue.
    """
    known = manifest.graph_last
    return Followed(last if known is None else known, tuple(manifest.graph_gone))


def left_as_it_is(
    store: Path, catalogue: Catalogue, before: Followed, gone: Sequence[int]
) -> Followed | None:
    """Give what a vector store holds that may stay as it is, because little changed.

    None where it is to be brought up to date.

    Args:
        store: The folder of the one before.
        gone: Ids of vectors that were removed from the catalogue since.
    """
    now = Followed(before.last, _left(before, gone))
    changed = catalogue.count_vectors(before.last) + len(now.gone)
    return now if changed <= BESIDE and _at_rest(store) else None


def share(source: Path, target: Path) -> None:
    """Give the files of the graph a second name; the tables, which opening writes into, a copy."""
    target.mkdir()
    with (
        closing(sqlite3.connect(f"file:{source / TABLES}?mode=ro", uri=True)) as before,
        closing(sqlite3.connect(target / TABLES)) as copied,
    ):
        # Not a copy of the file: a server may have it open.
        before.backup(copied)
    for folder in (path for path in source.iterdir() if path.is_dir()):
        (target / folder.name).mkdir()
        for path in folder.iterdir():
            second_name(path, target / folder.name / path.name)


def bring_up_to_date(
    store: Path, catalogue: Catalogue, before: Followed, gone: Sequence[int]
) -> None:
    """Make a copy of the vector store before hold what the catalogue holds."""
    vectors = VectorStore(store)
    try:
        vectors.delete(_left(before, gone))
        vectors.upsert(catalogue.vectors(before.last))
    finally:
        vectors.close()


def _left(before: Followed, gone: Sequence[int]) -> tuple[int, ...]:
    """Give what is in the graph and in the catalogue no more."""
    return tuple(sorted({*before.gone, *(number for number in gone if number <= before.last)}))


def _at_rest(folder: Path) -> bool:
    """Tell whether the graph is on disk, so that who opens it only reads its files."""
    graphs = [path for path in folder.iterdir() if path.is_dir()]
    return bool(graphs) and all((path / SETTLED).is_file() for path in graphs)
