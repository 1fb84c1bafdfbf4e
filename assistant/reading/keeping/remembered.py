"""Write what may be made again at any time, so that the next run finds it made.

It lies with what is generated. That it cannot be written (a read-only disk, no index yet) costs
time and nothing else.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any


def remember(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; where it cannot be written, nothing happens."""
    with suppress(OSError):
        # Of each process its own: two may write at once.
        beside = path.with_suffix(f".{os.getpid()}.tmp")
        beside.write_bytes(content)
        beside.replace(path)


def remembered(path: Path) -> dict[str, Any]:
    """Give the JSON object that a file holds; an empty one where it holds none."""
    try:
        known = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}
