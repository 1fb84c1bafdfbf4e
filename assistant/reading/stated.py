"""What corpus.toml states of the documents, checked."""

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.errors import CorpusError
from assistant.reading.folder import file_fault
from assistant.reading.remembered import remember, remembered
from assistant.workspace import Workspace

_FIELDS = {"file", "title", "publisher", "year", "kind", "language", "date"}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# Bytes from which parsing takes long enough to be remembered: some thousand documents.
_LARGE = 200_000


def stated_facts(
    workspace: Workspace, files: Mapping[str, str | None]
) -> dict[str, dict[str, Any]]:
    """Give what corpus.toml states by document id; nothing without it.

    Args:
        files: Those of the corpus folder, with why they are no documents.

    Raises:
        CorpusError: It is not TOML, or a field of it cannot be what it says.
    """
    path = workspace.facts_file
    if not path.exists():
        return {}
    raw = _parsed(workspace, path)
    seen: dict[str, str] = {}
    for name, entry in raw.items():
        _check(path, name, entry, files)
        if entry["file"] in seen:
            raise CorpusError(
                f"{path}: [{name}] and [{seen[entry['file']]}] both name {entry['file']}. "
                "Keep one of them"
            )
        seen[entry["file"]] = name
    return raw


def _parsed(workspace: Workspace, path: Path) -> dict[str, dict[str, Any]]:
    content = path.read_bytes()
    kept = workspace.index / "stated.json"
    digest = hashlib.sha256(content).hexdigest()
    if len(content) < _LARGE:
        return _loaded(path, content)
    known = remembered(kept)
    if known.get("digest") == digest and isinstance(known.get("stated"), dict):
        return dict(known["stated"])
    raw = _loaded(path, content)
    # A date is kept as text, which is all that facts take of it.
    text = json.dumps({"digest": digest, "stated": raw}, ensure_ascii=False, default=str)
    remember(kept, text.encode())
    return raw


def _loaded(path: Path, content: bytes) -> dict[str, dict[str, Any]]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: not readable as TOML ({error}). Correct that line") from error


def _check(path: Path, name: str, entry: object, files: Mapping[str, str | None]) -> None:
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
    _check_file(path, where, name, entry["file"], files)


def _check_field(where: str, field: str, value: object) -> None:
    if field == "year":
        if isinstance(value, bool) or not isinstance(value, int):
            raise CorpusError(f"{where}: year is {value!r}, not a whole number. Write year = 2022")
        if not 1000 <= value <= 9999:
            raise CorpusError(f"{where}: year is {value}. Write it with four figures: year = 2022")
    elif field != "date" and not (isinstance(value, str) and value.strip()):
        raise CorpusError(f"{where}: {field} is {value!r}. Write it in quotation marks")


def _check_file(
    path: Path, where: str, name: str, named: str, files: Mapping[str, str | None]
) -> None:
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
