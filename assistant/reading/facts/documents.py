"""The facts of each document of the corpus, stated in corpus.toml or guessed."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from assistant.language.folding import fold
from assistant.reading.facts.guess_cache import GuessCache
from assistant.reading.facts.guesses import guess_facts
from assistant.reading.facts.stated import stated_facts
from assistant.reading.folder import Files, list_files, shown
from assistant.reading.keeping.shelf import Shelf
from assistant.records.documents import DocumentId, Facts
from assistant.workspace import Workspace

_WANTED = {"title", "publisher", "year", "kind", "language"}


def corpus_facts(
    workspace: Workspace, shelf: Shelf | None = None, files: Files | None = None
) -> tuple[Facts, ...]:
    """Give the facts of every document, in the order of corpus.toml, then by file name.

    Args:
        workspace: The workspace.
        shelf: Keeps what takes long to read; by default that of the workspace's index.
        files: Those of the corpus folder, where they were listed already.

    Raises:
        CorpusError: corpus.toml is not TOML, or a field of it cannot be what it says.
    """
    files = list_files(workspace.corpus) if files is None else files
    stated = stated_facts(workspace, files)
    named = {str(entry["file"]) for entry in stated.values()}
    cache = GuessCache(workspace, shelf or Shelf(workspace.index))
    facts = [_facts(workspace, name, entry, cache) for name, entry in stated.items()]
    taken = {str(fact.id) for fact in facts}
    for file in (file for file, fault in files.items() if not fault and file not in named):
        name = _free_id(PurePosixPath(file).stem, taken)
        taken.add(name)
        facts.append(_facts(workspace, name, {"file": file}, cache))
    cache.save()
    return tuple(facts)


def slug(text: str) -> str:
    """Give a text as an id: folded words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text))) or "document"


def left_out(files: Files) -> dict[str, str]:
    """Give the files of a corpus folder that are no documents of it, each with its fault."""
    return {shown(file): fault for file, fault in files.items() if fault}


def _facts(workspace: Workspace, name: str, entry: Mapping[str, Any], cache: GuessCache) -> Facts:
    """Give what is stated of a document, and guesses for the rest, named as such."""
    missing = sorted(_WANTED - entry.keys())
    known = dict(entry)
    if missing:
        guesses = cache.guesses(workspace.corpus / entry["file"], entry["file"], guess_facts)
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


def _free_id(stem: str, taken: set[str]) -> str:
    base, number = slug(stem), 1
    name = base
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name
