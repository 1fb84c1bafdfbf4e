"""Read files in a process of its own, so that a hostile one can harm nothing but itself.

The parent writes one path a line; for each this process writes `{"page": n}` lines while it
reads, and last `{"extract": ...}` or `{"error": "..."}`.
"""

import json
import sys
from pathlib import Path

from assistant.errors import ReadingError
from assistant.reading.formats.limits import MAX_MEMORY_BYTES


def main() -> None:
    """Serve the parent until it closes the pipe."""
    _limit_memory()
    for request in sys.stdin:
        path, kind = json.loads(request)
        print(json.dumps(_answer(Path(path), kind)), flush=True)


def _answer(path: Path, kind: str) -> dict[str, object]:
    from pydantic import TypeAdapter

    from assistant.reading.extract import Extract
    from assistant.reading.formats.table import READERS

    try:
        extract = READERS[kind](path, _say_page)
    except ReadingError as error:
        return {"error": _unplaced(str(error), path)}
    except Exception as error:  # noqa: BLE001 -- libraries raise anything on a hostile file
        fault = _unplaced(f"{type(error).__name__}: {error}", path)
        return {
            "error": f"{path.name}: cannot be read ({fault}). It may be damaged or built to do "
            "harm: save it again from its program"
        }
    return {"extract": TypeAdapter(Extract).dump_python(extract, mode="json")}


def _unplaced(fault: str, path: Path) -> str:
    """Give a fault without the path that libraries put in it; the name is said already."""
    return fault.replace(f" '{path}'", "").replace(str(path), path.name)


def _say_page(number: int) -> None:
    print(json.dumps({"page": number}), flush=True)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        # Windows has no such limit; the time limit still holds.
        return
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))


if __name__ == "__main__":
    main()
