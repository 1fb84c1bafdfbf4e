"""Read the texts that repair learns from; every tenth is kept to measure it by."""

import zlib
from pathlib import Path

from assistant.training.texts import read_rows


def read_learned_from(path: Path) -> list[str]:
    """Read the documents to learn from, soft hyphens left out."""
    return [
        row["text"].replace("\u00ad", "") for row in read_rows(path) if not is_held_out(row["_id"])
    ]


def is_held_out(document: str) -> bool:
    """Tell whether a document, by its id, is kept for measuring: one in ten."""
    return zlib.crc32(document.encode()) % 10 == 0
