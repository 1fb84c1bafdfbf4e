"""belagt check: find mistakes in what people edit by hand, before they cost an answer."""

from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import typer

from assistant.cli.state import settings, workspace
from assistant.errors import BelagtError, CorpusError
from assistant.workspace import Workspace

if TYPE_CHECKING:
    from assistant.records.documents import Facts

Check = Callable[[Workspace], str]
LISTED = 10


def check() -> None:
    """Check the facts, glossary, corrections, question sets and index of the workspace."""
    place = workspace()
    checks: tuple[tuple[str, Check], ...] = (
        ("facts", _facts),
        ("glossary", _glossary),
        ("corrections", _corrections),
        ("question sets", _question_sets),
        ("index", _index),
    )
    failed = False
    for name, run in checks:
        try:
            typer.echo(f"{name}: {run(place)}")
        except BelagtError as error:
            failed = True
            typer.echo(f"{name}: {error}", err=True)
    if failed:
        raise typer.Exit(1)


def _facts(place: Workspace) -> str:
    from assistant.reading.facts.documents import corpus_facts

    facts = corpus_facts(place)
    if not facts:
        raise CorpusError("no documents in corpus/: put some there")
    guessed = [f"{_named(entry)} ({', '.join(entry.guessed)})" for entry in facts if entry.guessed]
    told = f"{len(facts)} documents"
    return f"{told}; guessed, as corpus.toml does not say:{_listed(guessed)}" if guessed else told


def _named(facts: "Facts") -> str:
    """Give a file, with its id where that is not what its name says."""
    from assistant.reading.facts.documents import slug

    plain = slug(PurePosixPath(facts.file).stem) == facts.id
    return facts.file if plain else f"{facts.file}, id {facts.id}"


def _glossary(place: Workspace) -> str:
    from assistant.language import Glossary

    Glossary.load(place.glossary_file)
    return "in order"


def _corrections(place: Workspace) -> str:
    from assistant.reading.facts.documents import corpus_facts
    from assistant.reading.repair.corrections import Corrections

    known = {str(entry.id) for entry in corpus_facts(place)}
    files = sorted(place.repairs.glob("*.toml"))
    strangers = [file.name for file in files if file.stem not in known]
    if strangers:
        raise CorpusError(
            "no document has the id that these files of corpus/repairs/ are named by. Rename them "
            f'to ids that "belagt documents" lists:{_listed(strangers)}'
        )
    return f"{sum(len(Corrections.load(file).entries) for file in files)} in {len(files)} files"


def _listed(names: Sequence[str]) -> str:
    """Give names one a line, the first of many."""
    more = [f"and {len(names) - LISTED} more"] if len(names) > LISTED else []
    return "".join(f"\n  {name}" for name in [*names[:LISTED], *more])


def _question_sets(place: Workspace) -> str:
    from assistant.evaluation.reading_sets import read_sets

    if not any(place.questions.glob("*.yaml")):
        return "none"
    sets = read_sets(place.questions)
    return f"{sum(len(entry.content.questions) for entry in sets)} questions in {len(sets)} sets"


def _index(place: Workspace) -> str:
    from assistant.indexing.generation import open_generation

    return f"generation {open_generation(place, settings()).id}"
