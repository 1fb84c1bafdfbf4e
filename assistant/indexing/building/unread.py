"""Tell which documents wait for OCR, so that they are read anew once it is there.

Whether it is there is asked only where a document waits for it, because asking takes a second.
"""

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from assistant.indexing.manifest import Manifest
from assistant.reading.facts.guess_cache import GUESSES
from assistant.reading.formats.scan import ADVICE, scan_fault
from assistant.records.documents import DocumentId

_SIGN = "+"


def marked(stamp: str, page_faults: Iterable[str]) -> str:
    """Give a document's stamp, with what is missing where its pages wait for OCR."""
    missing = next((fault for fault in page_faults if ADVICE in fault), None)
    return stamp if missing is None else f"{stamp}{_SIGN}{_digest(missing)}"


def unmarked(stamps: Mapping[DocumentId, str]) -> dict[DocumentId, str]:
    """Give stamps without their marks, but of documents for which OCR has come or changed."""
    if not any(_SIGN in stamp for stamp in stamps.values()):
        return dict(stamps)
    now = f"{_SIGN}{_digest(scan_fault() or '')}"
    return {name: stamp.removesuffix(now) for name, stamp in stamps.items()}


def forget_guesses(index: Path, manifest: Manifest) -> None:
    """Have facts guessed anew where OCR came: they were guessed from what could be read then."""
    if _ocr_came(manifest):
        # Guesses that cannot be removed (a read-only disk) are old and nothing worse.
        with suppress(OSError):
            (index / GUESSES).unlink(missing_ok=True)


def _ocr_came(manifest: Manifest) -> bool:
    """Tell whether what something waited for is otherwise now than it was."""
    # A picture is a file that cannot be read where there is no OCR.
    pictures = [fault.fault for fault in manifest.file_faults if ADVICE in fault.fault]
    if pictures and scan_fault() is None:
        return True
    return any(_SIGN in stamp for stamp in unmarked(manifest.stamps).values())


def _digest(missing: str) -> str:
    return hashlib.blake2b(missing.encode(), digest_size=4).hexdigest()
