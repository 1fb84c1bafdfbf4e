"""The facts of each document of the corpus, stated in corpus.toml or guessed."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.errors import CorpusError
from assistant.language.folding import fold
from assistant.reading.guesses import guess_facts
from assistant.records.documents import DocumentId, Facts
from assistant.workspace import Workspace

# What stands in the corpus folder without being a document.
_NOT_DOCUMENTS = {"corpus.toml", "glossary.toml", "README.md"}
_FIELDS = {"file", "title", "publisher", "year", "kind", "language", "date"}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def corpus_facts(workspace: Workspace) -> tuple[Facts, ...]:
    """Give the facts of every document, in the order of corpus.toml, then by file name.

    Raises:
        CorpusError: corpus.toml is not TOML, or a field of it cannot be what it says.
    """
    stated = _stated(workspace)
    named = {str(entry["file"]) for entry in stated.values()}
    facts = [_facts(workspace, name, entry) for name, entry in stated.items()]
    taken = {str(fact.id) for fact in facts}
    for path in _documents(workspace.corpus):
        file = path.relative_to(workspace.corpus).as_posix()
        if file not in named:
            fact = guess_facts(path, file, DocumentId(_free_id(path.stem, taken)))
            taken.add(str(fact.id))
            facts.append(fact)
    return tuple(facts)


def slug(text: str) -> str:
    """Give a text as an id: folded words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text))) or "document"


def _stated(workspace: Workspace) -> dict[str, dict[str, Any]]:
    path = workspace.facts_file
    if not path.exists():
        return {}
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path}: not readable as TOML ({error}). Correct that line") from error
    seen: dict[str, str] = {}
    for name, entry in raw.items():
        _check(path, name, entry)
        if entry["file"] in seen:
            raise CorpusError(
                f"{path}: [{name}] and [{seen[entry['file']]}] both name {entry['file']}. "
                "Keep one of them"
            )
        seen[entry["file"]] = name
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
        if field == "year" and (isinstance(value, bool) or not isinstance(value, int)):
            raise CorpusError(f"{where}: year is {value!r}, not a whole number. Write year = 2022")
        if field not in ("year", "date") and not (isinstance(value, str) and value.strip()):
            raise CorpusError(f"{where}: {field} is {value!r}. Write it in quotation marks")
    file = Path(entry["file"])
    if file.is_absolute() or ".." in file.parts:
        raise CorpusError(f"{where}: {file} lies outside the corpus folder. Move it in there")
    if not (path.parent / file).is_file():
        raise CorpusError(
            f"{where}: {file} is not in {path.parent}. Correct the name, or take [{name}] out"
        )


def _facts(workspace: Workspace, name: str, entry: Mapping[str, Any]) -> Facts:
    return guess_facts(
        workspace.corpus / entry["file"], entry["file"], DocumentId(name), stated=entry
    )


def _documents(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.name not in _NOT_DOCUMENTS
        and not any(part.startswith((".", "~")) for part in path.relative_to(folder).parts)
        and path.relative_to(folder).parts[0] != "repairs"
    )


def _free_id(stem: str, taken: set[str]) -> str:
    base, number = slug(stem), 1
    name = base
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name
