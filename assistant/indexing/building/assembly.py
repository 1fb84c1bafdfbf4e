"""Write one generation into a folder: the catalogue first, then what is made from it."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from assistant.indexing.building.derive import (
    CATALOGUE,
    TERMS,
    Before,
    TermFeed,
    derive_vectors,
    share_terms,
    update_vectors,
)
from assistant.indexing.building.graph import Followed, followed
from assistant.indexing.building.intake import Outcome
from assistant.indexing.building.own_words import (
    OwnWords,
    asks_for,
    learned,
    pack_asked,
    told_hashes,
)
from assistant.indexing.building.prepare import PreparedDocument, PreparedPassage, vector_key
from assistant.indexing.building.reading import Told, Waiting
from assistant.indexing.building.report import FileFault
from assistant.indexing.building.state import Base
from assistant.indexing.encoders.lazy_encoder import LazyEncoder
from assistant.indexing.stores.catalogue import Catalogue
from assistant.indexing.stores.document_rows import Written
from assistant.language.compounds import load_lexicon
from assistant.records.documents import DocumentId

# Texts encoded at once: enough to fill the encoder's batches, little enough to hold.
TEXTS = 1_024


@dataclass(slots=True)
class Assembly:
    """A generation while it is written.

    Attributes:
        faults: Documents that could not be indexed, as they are met.
        waiting: What damaged documents ask of others, that are to be read when all others are.
        news: Hashes of what the documents that changed told others or tell them now.
        encoded: Texts encoded so far.
        touched: Documents written or removed so far.
        before: The vectors that it starts from; None where all stores are made anew.
        followed: What the vector store holds, where it was left as it was; set at the end.
    """

    folder: Path
    catalogue: Catalogue
    terms: TermFeed
    encoder: LazyEncoder
    before: Before | None
    faults: list[FileFault] = field(default_factory=list)
    waiting: dict[DocumentId, bytes] = field(default_factory=dict)
    news: set[int] = field(default_factory=set)
    encoded: int = 0
    touched: int = 0
    followed: Followed | None = None

    @property
    def dimension(self) -> int:
        """Give the numbers in a vector, without loading the encoder where a vector tells."""
        return self.catalogue.dimension() or self.encoder.dimension

    def write(self, outcomes: Iterable[Outcome]) -> Iterator[int]:
        """Write documents as they come; give how many outcomes were dealt with so far."""
        done, waiting = 0, list[PreparedDocument]()
        texts = 0
        for outcome in outcomes:
            if not isinstance(outcome, PreparedDocument):
                self._put_aside(outcome)
                done += 1
                continue
            waiting.append(outcome)
            texts += len(outcome.passages)
            if texts >= TEXTS:
                self._write_batch(waiting)
                done += len(waiting)
                waiting, texts = [], 0
                yield done
        self._write_batch(waiting)
        yield done + len(waiting)

    def remove(self, documents: Iterable[DocumentId]) -> None:
        """Remove documents that are no more, or that cannot be read any more."""
        self.catalogue.begin()
        for document in documents:
            self._note(self.catalogue.remove(document))
        self.catalogue.commit()

    def learning(self) -> dict[DocumentId, Told]:
        """Give what each damaged document is told that waits for it, or was told something else."""
        # Only what was told or is told by the documents that changed can be news.
        indexed = {
            document: (asked, before)
            for document, (asked, before) in self.catalogue.damaged().items()
            if asks_for(asked, self.news)
        }
        if not self.waiting and not indexed:
            return {}
        words = OwnWords(self.catalogue.told())
        due: dict[DocumentId, Told] = {
            document: words.concerning(asked) for document, asked in self.waiting.items()
        }
        for document, (asked, before) in indexed.items():
            told = words.concerning(asked)
            if learned(told) != before:
                due[document] = told
        return due

    def finish(self) -> None:
        """Put the catalogue on disk and make the other stores from it."""
        self.catalogue.begin()
        self.catalogue.set_faults([(fault.file, fault.fault) for fault in self.faults])
        gone = self.catalogue.sweep()
        self.catalogue.commit()
        self.terms.finish(self.catalogue)
        dimension = self.dimension
        if self.before is None:
            derive_vectors(self.folder, self.catalogue, dimension=dimension)
        else:
            self.followed = update_vectors(
                self.folder, self.catalogue, self.before, gone=gone, dimension=dimension
            )

    def close(self) -> None:
        """Let go of the files; nothing writes into the folder after this."""
        self.catalogue.close()

    def _put_aside(self, outcome: Waiting | FileFault) -> None:
        if isinstance(outcome, FileFault):
            self.faults.append(outcome)
            return
        if self.catalogue.holds(outcome.document):
            # What it said before must not tell others.
            self.remove([outcome.document])
        self.waiting[outcome.document] = pack_asked(outcome.asked)

    def _write_batch(self, documents: Sequence[PreparedDocument]) -> None:
        self.catalogue.begin()
        self._encode([passage for document in documents for passage in document.passages])
        for document in documents:
            written = self.catalogue.write(document, self.encoder.fingerprint)
            self._note(written, document.passages)
        self.catalogue.commit()

    def _note(self, written: Written, passages: Sequence[PreparedPassage] = ()) -> None:
        self.touched += 1
        self.news |= told_hashes(written.told)
        self.terms.take(written, passages)

    def _encode(self, passages: Sequence[PreparedPassage]) -> None:
        """Encode the texts that no vector is kept for, each once."""
        texts = {
            vector_key(self.encoder.fingerprint, passage.encoded): passage.encoded
            for passage in passages
        }
        known = self.catalogue.known_vectors(list(texts))
        new = {key: text for key, text in texts.items() if key not in known}
        if new:
            vectors = self.encoder.encode(list(new.values()))
            self.catalogue.add_vectors(dict(zip(new, vectors, strict=True)))
            self.encoded += len(new)


def start_assembly(
    folder: Path, base: Base | None, *, encoder: LazyEncoder, small: int, reads: bool
) -> Assembly:
    """Start a generation in a folder, from a copy of the published one where there is one.

    Args:
        small: Passages of `base` up to which the stores derived from it are made anew.
        reads: Documents are to be read: what that takes is loaded while the disk copies.
    """
    if base is not None:
        with ThreadPoolExecutor(1, thread_name_prefix="copy") as thread:
            copied = thread.submit(shutil.copyfile, base.folder / CATALOGUE, folder / CATALOGUE)
            if reads:
                encoder.load()
                load_lexicon()
            copied.result()
    catalogue = Catalogue(folder / CATALOGUE)
    before = None
    if base is not None and catalogue.count() > small:
        share_terms(base.folder, folder)
        last = catalogue.last_vector()
        known = followed(base.manifest, last)
        before = Before(base.folder, catalogue.vector_order(), last, known)
    feed = TermFeed(folder / TERMS, fresh=before is None)
    return Assembly(folder, catalogue, feed, encoder, before)
