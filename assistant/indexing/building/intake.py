"""Read, cut and analyse documents of the corpus, on all cores where there is much to read."""

import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from ctypes import c_long
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from assistant.errors import BelagtError, IndexingError
from assistant.indexing.building.pages import count_into, shared_count
from assistant.indexing.building.prepare import PreparedDocument, prepare
from assistant.indexing.building.reading import Read, Reading, Told, Waiting
from assistant.indexing.building.report import FileFault
from assistant.indexing.faults import of_file
from assistant.records.documents import Facts
from assistant.records.places import quotation
from assistant.workspace import Workspace

Outcome: TypeAlias = PreparedDocument | Waiting | FileFault

# Bytes of documents below which starting other processes costs more than it saves.
SHARED_WORK = 2_000_000
# Pictures of text, of which a byte takes as long to read as so many of a text.
SCANS, SCAN_WEIGHT = (".png", ".jpg", ".jpeg", ".tif", ".tiff"), 20
# Documents handed to a process at once.
CHUNK = 16


@dataclass(frozen=True, slots=True)
class Job:
    """One document to read.

    Attributes:
        stamp: Which its rows will carry.
        told: What others tell its repair, where it waited for that.
    """

    facts: Facts
    stamp: str
    told: Told | None = None


def prepare_documents(workspace: Workspace, jobs: Sequence[Job], read: Read) -> Iterator[Outcome]:
    """Give each document's rows, that it waits, or its fault, in the order of the jobs."""
    workers = os.cpu_count() or 1
    size = sum(_size(workspace.corpus / job.facts.file) for job in jobs)
    if workers == 1 or len(jobs) == 1 or size < SHARED_WORK:
        yield from (_prepare(workspace, read, job) for job in jobs)
        return
    yield from _shared(workspace, jobs, read, workers)


def _shared(
    workspace: Workspace, jobs: Sequence[Job], read: Read, workers: int
) -> Iterator[Outcome]:
    # Few documents may be long ones: each process is to have its share of them.
    length = max(1, min(CHUNK, len(jobs) // (2 * workers)))
    chunks = [jobs[start : start + length] for start in range(0, len(jobs), length)]
    with _pool(workers) as pool:
        ahead = [pool.submit(_prepare_chunk, workspace, read, c) for c in chunks[: 2 * workers]]
        for number in range(len(chunks)):
            try:
                yield from ahead.pop(0).result()
            except BrokenProcessPool:
                # Any chunk under way may hold the one that ended the pool, not only this one.
                begun, rest = chunks[number : number + 2 * workers], chunks[number + 2 * workers :]
                yield from (_alone(workspace, job, read) for part in begun for job in part)
                yield from _shared(workspace, [job for part in rest for job in part], read, workers)
                return
            following = number + 2 * workers
            # A pool that broke meanwhile takes no more; the chunk that broke it is still ahead.
            with suppress(BrokenProcessPool):
                if following < len(chunks):
                    ahead.append(pool.submit(_prepare_chunk, workspace, read, chunks[following]))


def _alone(workspace: Workspace, job: Job, read: Read) -> Outcome:
    """Prepare a document that may end the process that reads it."""
    file = job.facts.file
    try:
        with _pool(1) as pool:
            return pool.submit(_prepare, workspace, read, job).result()
    except BrokenProcessPool:
        return FileFault(file, f"{file}: reading ended the process. Save it anew or leave it out")


def _pool(workers: int) -> ProcessPoolExecutor:
    # Spawned, because a fork of a process whose libraries run threads may hang.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(
        workers, mp_context=context, initializer=_begin, initargs=(shared_count(),)
    )


def _begin(pages: c_long | None) -> None:
    count_into(pages)
    _end_with_parent()


def _prepare_chunk(workspace: Workspace, read: Read, jobs: Sequence[Job]) -> list[Outcome]:
    return [_prepare(workspace, read, job) for job in jobs]


def _prepare(workspace: Workspace, read: Read, job: Job) -> Outcome:
    file = job.facts.file
    try:
        reading = read(workspace, job.facts, job.told)
        if isinstance(reading, Waiting):
            return reading
        _check_quotations(reading)
        return prepare(reading, job.stamp, job.told)
    except BelagtError as error:
        return FileFault(file, of_file(workspace.corpus / file, file, str(error)))
    except Exception as error:  # noqa: BLE001  # one document's fault, whatever it is, is a counted row
        fault = f"{type(error).__name__}: {error}"
        return FileFault(file, f"{file}: reading failed ({fault}). Report it with the file")


def _check_quotations(reading: Reading) -> None:
    """Hold reading to its law: the source text at a statement's spans is its quotation."""
    document = reading.document
    for passage in reading.passages:
        for statement in passage.statements:
            if quotation(document.source_text, statement.spans) != statement.quote:
                raise IndexingError(
                    f"{document.facts.file}: statement {statement.id} does not quote its source "
                    f"text ({statement.quote[:60]!r}). Report it with the file"
                )


def _end_with_parent() -> None:
    """End this process when the one that started it is killed: it would wait for work forever."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _size(path: Path) -> int:
    """Give the bytes of a file; those of a picture count as the text that takes as long."""
    try:
        return path.stat().st_size * (SCAN_WEIGHT if path.suffix.lower() in SCANS else 1)
    except OSError:
        return 0
