"""The corpus as it lies on disk when a build begins."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import CorpusError
from assistant.indexing.building.changes import stamp
from assistant.indexing.building.digests import Digests
from assistant.indexing.building.intake import SCANS, Job
from assistant.indexing.building.pages import page_read
from assistant.indexing.building.reading import Told
from assistant.indexing.building.report import FileFault
from assistant.indexing.faults import of_file
from assistant.reading.facts.documents import corpus_facts, left_out
from assistant.reading.folder import Files, list_files
from assistant.reading.formats.guarded import read_guarded
from assistant.reading.keeping.shelf import Shelf
from assistant.reading.repair.corrections import Corrections
from assistant.records.documents import DocumentId, Facts
from assistant.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Corpus:
    """Facts and stamp by document, and what is wrong with files before any is read."""

    facts: dict[DocumentId, Facts]
    stamps: dict[DocumentId, str]
    faults: tuple[FileFault, ...]

    def jobs(self, documents: Iterable[DocumentId]) -> list[Job]:
        """Give the documents named as work to do."""
        return [Job(self.facts[name], self.stamps[name]) for name in documents]

    def told_jobs(self, told: Mapping[DocumentId, Told]) -> list[Job]:
        """Give damaged documents as work to do, with what others tell them."""
        return [Job(self.facts[name], self.stamps[name], told[name]) for name in sorted(told)]


def look(workspace: Workspace) -> Corpus:
    """Look at the corpus.

    Raises:
        CorpusError: corpus.toml is wrong.
    """
    facts, stamps = {}, {}
    digests = Digests(workspace.index)
    repairs = {path.stem: str(path) for path in workspace.repairs.glob("*.toml")}
    folder = f"{workspace.corpus}/"
    files = list_files(workspace.corpus)
    faults = [FileFault(file, f"{file}: {fault}") for file, fault in left_out(files).items()]
    shelf = Shelf(workspace.index, page_read)
    _read_scans(folder, files, digests, shelf)
    for document in corpus_facts(workspace, shelf, files):
        facts[document.id] = document
        try:
            path, corrections = folder + document.file, repairs.get(document.id)
            stamps[document.id] = stamp(document, path, corrections, digests)
        except OSError as error:
            faults.append(
                FileFault(
                    document.file,
                    f"{document.file}: cannot be opened ({error.strerror}). Put the file there, or "
                    "take it out of corpus.toml",
                )
            )
    digests.save()
    shelf.sweep(workspace.corpus / document.file for document in facts.values())
    faults += _broken_corrections(workspace)
    return Corpus(facts, stamps, tuple(faults))


def _read_scans(folder: str, files: Files, digests: Digests, shelf: Shelf) -> None:
    """Read new pictures of text on all cores, before their facts are guessed one by one."""
    pictures = [
        Path(folder + file)
        for file, fault in files.items()
        if not fault and file.lower().endswith(SCANS) and not digests.knows(folder + file)
    ]
    if len(pictures) > 1:
        shelf.read_ahead(pictures, read_guarded)


def _broken_corrections(workspace: Workspace) -> list[FileFault]:
    """Name the corrections that cannot be read; their documents are indexed without them."""
    faults = []
    for path in sorted(workspace.repairs.glob("*.toml")):
        file = path.relative_to(workspace.corpus).as_posix()
        try:
            Corrections.load(path)
        except CorpusError as error:
            fault = of_file(path, file, str(error))
            faults.append(FileFault(file, f"{fault}; until then none of them is made"))
        except OSError as error:
            faults.append(FileFault(file, f"{file}: cannot be opened ({error.strerror})"))
    return faults
