"""Read the texts that repair learns from; every tenth is kept to measure it by."""

import gzip
import json
import zlib
from pathlib import Path


def read_learned_from(path: Path) -> list[str]:
    """Read the documents to learn from, soft hyphens left out."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = (json.loads(line) for line in lines)
        return [row["text"].replace("\u00ad", "") for row in rows if not is_held_out(row["_id"])]


def is_held_out(document: str) -> bool:
    """Tell whether a document, by its id, is kept for measuring: one in ten."""
    return zlib.crc32(document.encode()) % 10 == 0
