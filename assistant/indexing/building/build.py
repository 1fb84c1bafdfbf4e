"""Bring the index up to date with the corpus: built aside, proved, then published."""

import shutil
import sqlite3
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.indexing.building.assembly import Assembly, start_assembly
from assistant.indexing.building.changes import Changes, find_changes
from assistant.indexing.building.collecting import collecting_seldom
from assistant.indexing.building.corpus import Corpus, look
from assistant.indexing.building.derive import SMALL
from assistant.indexing.building.intake import Job, prepare_documents
from assistant.indexing.building.pages import counted
from assistant.indexing.building.proof import prove
from assistant.indexing.building.publish import begin, generation_id, publish, sweep, sync_tree
from assistant.indexing.building.reading import Read, read_and_cut
from assistant.indexing.building.report import BuildReport, Progress, Stage
from assistant.indexing.building.state import Base, published_base
from assistant.indexing.building.summary import published_report, unchanged_report, with_known
from assistant.indexing.building.unread import forget_guesses, unmarked
from assistant.indexing.encoders.encoder import Encoder
from assistant.indexing.encoders.lazy_encoder import LazyEncoder
from assistant.indexing.faults import unwritable
from assistant.indexing.lock import single_writer
from assistant.indexing.manifest import Manifest, describe_files, write_manifest
from assistant.records.documents import DocumentId
from assistant.settings import Settings
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Tools:
    """What a build reads and encodes with, where that is not the program's own.

    Attributes:
        encoder: None for the one that the settings name.
        read: A function of a module, so that other processes can be given it.
        small: Passages up to which every update makes the derived stores anew.
    """

    encoder: Encoder | None = None
    read: Read = read_and_cut
    small: int = SMALL


def update(
    workspace: Workspace,
    settings: Settings,
    *,
    progress: Progress | None = None,
    rebuild: bool = False,
    tools: Tools | None = None,
) -> BuildReport:
    """Make the published index say what the corpus says; where it does already, do nothing.

    Args:
        rebuild: Read and encode everything anew.
        tools: What to read and encode with, instead of what the settings name.

    Raises:
        CorpusError: corpus.toml is wrong.
        IndexingError: Another process writes the index, the encoder is not to be had, or the
            new generation did not prove itself; what was published stands.
    """
    started = time.monotonic()
    with single_writer(workspace.index), collecting_seldom():
        sweep(workspace.index)
        tools = tools or Tools()
        encoder = LazyEncoder(settings, tools.encoder)
        published = published_base(workspace.index)
        switched = published is not None and published.manifest.fingerprint != encoder.fingerprint
        base = None if rebuild or switched else published
        builder = _Builder(
            workspace, settings, tools.read, tools.small, encoder, progress or _silent
        )
        if published is not None:
            forget_guesses(workspace.index, published.manifest)
        with counted(lambda pages: builder.progress("pages", pages, 0)):
            report = builder.run(look(workspace), base)
        sweep(workspace.index)
    return replace(report, reencoded=switched, seconds=time.monotonic() - started)


@dataclass(frozen=True, slots=True)
class _Builder:
    workspace: Workspace
    settings: Settings
    read: Read
    small: int
    encoder: LazyEncoder
    progress: Progress

    def run(self, corpus: Corpus, base: Base | None) -> BuildReport:
        changes = find_changes(unmarked(base.manifest.stamps) if base else {}, corpus.stamps)
        if base and not changes and not base.broken and corpus.faults == base.manifest.file_faults:
            return unchanged_report(base, corpus.faults)
        folder = begin(self.workspace.index)
        try:
            return self._build(folder, corpus, base, changes)
        except (OSError, sqlite3.Error) as error:
            raise unwritable(self.workspace.index, error) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _build(
        self, folder: Path, corpus: Corpus, base: Base | None, changes: Changes
    ) -> BuildReport:
        stale = bool(base and base.broken)
        assembly = start_assembly(
            folder,
            base,
            encoder=self.encoder,
            small=sys.maxsize if stale else self.small,
            reads=bool(changes.added or changes.changed),
        )
        try:
            changes = self._fill(assembly, corpus, changes)
            faults = tuple(assembly.faults)
            if base and not stale and faults == base.manifest.file_faults and not assembly.touched:
                return unchanged_report(base, faults)
            self.progress("write", 0, 1)
            assembly.finish()
            stamps, count = assembly.catalogue.stamps(), assembly.catalogue.count()
            dimension = assembly.dimension
        finally:
            assembly.close()
        self.progress("prove", 0, 1)
        unreached = self._proved(folder, assembly)
        manifest = Manifest(
            generation=generation_id(folder),
            encoder=self.encoder.name,
            fingerprint=self.encoder.fingerprint,
            dimension=dimension,
            passages=count,
            documents={str(name): mark for name, mark in stamps.items()},
            faults=tuple((fault.file, fault.fault) for fault in faults),
            unreached=with_known(base, unreached) if assembly.before else unreached,
            graph_last=assembly.followed.last if assembly.followed else None,
            graph_gone=assembly.followed.gone if assembly.followed else (),
            trust=base.manifest.trust if base else self.encoder.trust(),
            files=describe_files(folder),
            settings=self.settings.model_dump(mode="json"),
        )
        write_manifest(folder, manifest)
        publish(self.workspace.index, folder)
        return published_report(manifest, changes, assembly, mended=stale)

    def _proved(self, folder: Path, assembly: Assembly) -> tuple[int, ...]:
        """Prove what was written while the disk takes it; publishing makes sure of the rest."""
        after = assembly.before.last if assembly.before else 0
        with ThreadPoolExecutor(1, thread_name_prefix="sync") as thread:
            synced = thread.submit(sync_tree, folder)
            unreached = prove(folder, after, assembly.followed)
        synced.result()
        return unreached

    def _fill(self, assembly: Assembly, corpus: Corpus, changes: Changes) -> Changes:
        """Write what changed, and the damaged documents that are told something new by it."""
        assembly.faults.extend(corpus.faults)
        assembly.remove(changes.removed)
        self._read(assembly, corpus.jobs([*changes.added, *changes.changed]))
        # A document that could be read before and cannot now is not what its file says any more.
        assembly.remove(_faulty(assembly, corpus, changes.changed))
        told = assembly.learning()
        self._read(assembly, corpus.told_jobs(told))
        assembly.remove(_faulty(assembly, corpus, told))
        again = [name for name in told if name not in {*changes.added, *changes.changed}]
        return replace(changes, changed=(*changes.changed, *again))

    def _read(self, assembly: Assembly, jobs: Sequence[Job]) -> None:
        if jobs:
            outcomes = prepare_documents(self.workspace, jobs, self.read)
            for done in assembly.write(outcomes):
                self.progress("read", done, len(jobs))


def _faulty(
    assembly: Assembly, corpus: Corpus, documents: Iterable[DocumentId]
) -> list[DocumentId]:
    faulty = {fault.file for fault in assembly.faults}
    return [
        name
        for name in documents
        if corpus.facts[name].file in faulty and assembly.catalogue.holds(name)
    ]


def _silent(stage: Stage, done: int, total: int) -> None:
    """Tell nobody."""
