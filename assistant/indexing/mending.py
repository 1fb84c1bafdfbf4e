"""Make a generation anew from its catalogue, without encoding, where a derived store is broken."""

import shutil
from dataclasses import replace
from pathlib import Path

from assistant.indexing.building.derive import CATALOGUE, TERMS, TermFeed, derive_vectors
from assistant.indexing.building.proof import prove
from assistant.indexing.building.publish import begin, current, generation_id, publish, sweep
from assistant.indexing.lock import single_writer
from assistant.indexing.manifest import describe_files, read_manifest, write_manifest
from assistant.indexing.stores.catalogue import Catalogue


def mend(index: Path, broken: str) -> None:
    """Publish a generation with the catalogue of a broken one and new stores.

    Args:
        broken: Id of the generation; where another is published by now, nothing is done.

    Raises:
        IndexingError: Another process writes the index, or the new stores did not prove right.
    """
    with single_writer(index):
        published = current(index)
        if published is None or published.name != broken:
            return
        folder = begin(index)
        try:
            _derive(published, folder)
            publish(index, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        sweep(index)


def _derive(published: Path, folder: Path) -> None:
    manifest = read_manifest(published)
    shutil.copyfile(published / CATALOGUE, folder / CATALOGUE)
    catalogue = Catalogue(folder / CATALOGUE)
    try:
        TermFeed(folder / TERMS, fresh=True).finish(catalogue)
        derive_vectors(folder, catalogue, dimension=manifest.dimension)
    finally:
        catalogue.close()
    unreached = prove(folder)
    made = replace(
        manifest,
        generation=generation_id(folder),
        unreached=unreached,
        graph_last=None,
        graph_gone=(),
        files=describe_files(folder),
    )
    write_manifest(folder, made)
