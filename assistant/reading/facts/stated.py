"""What corpus.toml states of the documents, checked."""

import hashlib
import json
import re
import tomllib
from pathlib import Path
from typing import Any

from assistant.errors import CorpusError
from assistant.reading.folder import Files, file_fault
from assistant.reading.keeping.remembered import remember, remembered
from assistant.workspace import Workspace

_FIELDS = {"file", "title", "publisher", "year", "kind", "language", "date"}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Bytes from which parsing takes long enough to be remembered: some thousand documents.
_LARGE = 200_000


def stated_facts(workspace: Workspace, files: Files) -> dict[str, dict[str, Any]]:
    """Give what corpus.toml states by document id; nothing without it.

    Args:
        files: Those of the corpus folder, with why they are no documents.

    Raises:
        CorpusError: It is not TOML, or a field of it cannot be what it says.
    """
    path = workspace.facts_file
    if not path.exists():
        return {}
    raw = _checked(workspace, path)
    seen: dict[str, str] = {}
    for name, entry in raw.items():
        file = entry["file"]
        # Most are documents of the folder, and a corpus may have thousands.
        if files.get(file, "") is not None:
            _check_file(path, f"{path}: [{name}]", name, file, files)
        if file in seen:
            raise CorpusError(
                f"{path}: [{name}] and [{seen[file]}] both name {file}. Keep one of them"
            )
        seen[file] = name
    return raw


def _checked(workspace: Workspace, path: Path) -> dict[str, dict[str, Any]]:
    """Give what the file says, its fields checked; a large one that was is remembered."""
    content = path.read_bytes()
    if len(content) < _LARGE:
        return _loaded(path, content)
    kept, digest = workspace.index / "stated.json", hashlib.sha256(content).hexdigest()
    known = remembered(kept)
    if known.get("digest") == digest and isinstance(known.get("checked"), dict):
        return dict(known["checked"])
    raw = _loaded(path, content)
    # A date is kept as text, which is all that facts take of it.
    text = json.dumps({"digest": digest, "checked": raw}, ensure_ascii=False, default=str)
    remember(kept, text.encode())
    return raw


def _loaded(path: Path, content: bytes) -> dict[str, dict[str, Any]]:
    try:
        raw = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: not readable as TOML ({error}). Correct that line") from error
    for name, entry in raw.items():
        _check(path, name, entry)
    return raw


def _check(path: Path, name: str, entry: object) -> None:
    where = f"{path}: [{name}]"
    if not _ID.fullmatch(name):
        raise CorpusError(f"{where}: an id is small letters, figures and hyphens. Rename it")
    if not isinstance(entry, dict) or not isinstance(entry.get("file"), str):
        raise CorpusError(f'{where}: says no file. Add a line such as file = "report.pdf"')
    if unknown := sorted(set(entry) - _FIELDS):
        raise CorpusError(
            f"{where}: {unknown[0]} is no field. The fields are {', '.join(sorted(_FIELDS))}"
        )
    for field, value in entry.items():
        _check_field(where, field, value)


def _check_field(where: str, field: str, value: object) -> None:
    if field == "year":
        if isinstance(value, bool) or not isinstance(value, int):
            raise CorpusError(f"{where}: year is {value!r}, not a whole number. Write year = 2022")
        if not 1000 <= value <= 9999:
            raise CorpusError(f"{where}: year is {value}. Write it with four figures: year = 2022")
    elif field != "date" and not (isinstance(value, str) and value.strip()):
        raise CorpusError(f"{where}: {field} is {value!r}. Write it in quotation marks")


def _check_file(path: Path, where: str, name: str, named: str, files: Files) -> None:
    fault = files.get(named)
    if named not in files:
        file = Path(named)
        if file.is_absolute() or ".." in file.parts:
            raise CorpusError(f"{where}: {file} lies outside the corpus folder. Move it in there")
        fault = file_fault(path.parent, named)
        if not (path.parent / file).is_file():
            raise CorpusError(
                f"{where}: {file} is not in {path.parent}. Correct the name, or take [{name}] out"
            )
    if fault:
        raise CorpusError(f"{where}: {named}: {fault}")
