"""Find the files of Streamlit's parts that every page of ours is made of."""

import re
from functools import cache
from pathlib import Path

# Streamlit loads each part when it first shows one, and then what that part needs in turn.
PARTS = ("Html", "ChatInput", "BidiComponent", "TextInput")
_IMPORT = re.compile(r"""(?:from|import)["']\./([\w.-]+\.js)["']""")


@cache
def part_files() -> tuple[str, ...]:
    """Give the file names of the parts and of all that they import, each once."""
    folder = _folder()
    found: dict[str, None] = {}
    waiting = [path.name for part in PARTS for path in sorted(folder.glob(f"{part}.*.js"))]
    while waiting:
        name = waiting.pop(0)
        if name not in found and (folder / name).is_file():
            found[name] = None
            waiting += _IMPORT.findall((folder / name).read_text("utf-8"))
    return tuple(found)


def _folder() -> Path:
    import streamlit

    return Path(streamlit.__file__).parent / "static" / "static" / "js"
