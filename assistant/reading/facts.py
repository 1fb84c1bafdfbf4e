"""The facts of each document of the corpus, stated in corpus.toml or guessed."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.errors import CorpusError
from assistant.language.folding import fold
from assistant.reading.guess_cache import GuessCache
from assistant.reading.guesses import guess_facts
from assistant.records.documents import DocumentId, Facts
from assistant.workspace import Workspace

# What stands in the corpus folder without being a document.
_NOT_DOCUMENTS = {"corpus.toml", "glossary.toml", "README.md", "Thumbs.db", "desktop.ini"}
_FIELDS = {"file", "title", "publisher", "year", "kind", "language", "date"}
_WANTED = {"title", "publisher", "year", "kind", "language"}
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def corpus_facts(workspace: Workspace) -> tuple[Facts, ...]:
    """Give the facts of every document, in the order of corpus.toml, then by file name.

    Raises:
        CorpusError: corpus.toml is not TOML, or a field of it cannot be what it says.
    """
    stated = _stated(workspace)
    named = {str(entry["file"]) for entry in stated.values()}
    cache = GuessCache(workspace)
    facts = [_facts(workspace, name, entry, cache) for name, entry in stated.items()]
    taken = {str(fact.id) for fact in facts}
    for path in _documents(workspace.corpus):
        file = path.relative_to(workspace.corpus).as_posix()
        if file not in named:
            name = _free_id(path.stem, taken)
            taken.add(name)
            facts.append(_facts(workspace, name, {"file": file}, cache))
    cache.save()
    return tuple(facts)


def slug(text: str) -> str:
    """Give a text as an id: folded words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text))) or "document"


def left_out(folder: Path) -> dict[str, str]:
    """Give the files of a corpus folder that are no documents of it, each with its fault."""
    faults = ((path, _fault(folder, path)) for path in _files(folder))
    return {_shown(folder, path): fault for path, fault in faults if fault}


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
        if field == "year" and not 1000 <= value <= 9999:
            raise CorpusError(f"{where}: year is {value}. Write it with four figures: year = 2022")
        if field not in ("year", "date") and not (isinstance(value, str) and value.strip()):
            raise CorpusError(f"{where}: {field} is {value!r}. Write it in quotation marks")
    file = Path(entry["file"])
    if file.is_absolute() or ".." in file.parts:
        raise CorpusError(f"{where}: {file} lies outside the corpus folder. Move it in there")
    if not (path.parent / file).is_file():
        raise CorpusError(
            f"{where}: {file} is not in {path.parent}. Correct the name, or take [{name}] out"
        )
    if fault := _fault(path.parent, path.parent / file):
        raise CorpusError(f"{where}: {file}: {fault}")


def _facts(workspace: Workspace, name: str, entry: Mapping[str, Any], cache: GuessCache) -> Facts:
    """Give what is stated of a document, and guesses for the rest, named as such."""
    missing = sorted(_WANTED - entry.keys())
    known = dict(entry)
    if missing:
        guesses = _guesses(workspace.corpus / entry["file"], entry["file"], cache)
        known |= {field: guesses[field] for field in missing}
    date = known.get("date")
    return Facts(
        DocumentId(name),
        entry["file"],
        known["title"],
        known["publisher"],
        known["year"],
        known["kind"],
        known["language"],
        date=str(date) if date else None,
        guessed=tuple(missing),
    )


def _guesses(path: Path, file: str, cache: GuessCache) -> dict[str, Any]:
    known = cache.get(path, file)
    if known is None:
        known = guess_facts(path)
        cache.put(path, file, known)
    return known


def _documents(folder: Path) -> list[Path]:
    return [path for path in _files(folder) if not _fault(folder, path)]


def _fault(folder: Path, path: Path) -> str | None:
    try:
        str(path.relative_to(folder)).encode("utf-8")
    except UnicodeEncodeError:
        # The system gives bytes that are no UTF-8 as lone surrogates.
        return "the name is not UTF-8 text. Rename the file"
    if not path.exists():
        return "the link leads nowhere. Put the file itself there"
    # A link may show readers of the page what its maker alone was not to see.
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        return "the link leads out of the corpus folder. Put the file itself there"
    return None


def _shown(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix().encode("utf-8", "replace").decode()


def _files(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.rglob("*")
        if (path.is_file() or (path.is_symlink() and not path.is_dir()))
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
