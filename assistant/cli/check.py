"""belagt check: find mistakes in what people edit by hand, before they cost an answer."""

from collections.abc import Callable

import typer

from assistant.cli.state import settings, workspace
from assistant.errors import BelagtError
from assistant.workspace import Workspace

Check = Callable[[Workspace], str]


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
    from assistant.reading.facts import corpus_facts

    facts = corpus_facts(place)
    guessed = [entry.file for entry in facts if entry.guessed]
    told = f"{len(facts)} documents"
    return f"{told}, facts guessed for {', '.join(guessed)}" if guessed else told


def _glossary(place: Workspace) -> str:
    from assistant.language import Glossary

    Glossary.load(place.glossary_file)
    return "in order"


def _corrections(place: Workspace) -> str:
    from assistant.errors import CorpusError
    from assistant.reading.facts import corpus_facts
    from assistant.reading.repair.corrections import Corrections

    known = {str(entry.id) for entry in corpus_facts(place)}
    files = sorted(place.repairs.glob("*.toml"))
    strangers = [file.name for file in files if file.stem not in known]
    if strangers:
        raise CorpusError(
            f"corpus/repairs/{strangers[0]}: no document has this id. Rename the file to the id "
            'that "belagt documents" lists'
        )
    return f"{sum(len(Corrections.load(file).entries) for file in files)} in {len(files)} files"


def _question_sets(place: Workspace) -> str:
    from assistant.evaluation.reading_sets import read_sets

    if not any(place.questions.glob("*.yaml")):
        return "none"
    sets = read_sets(place.questions)
    return f"{sum(len(entry.content.questions) for entry in sets)} questions in {len(sets)} sets"


def _index(place: Workspace) -> str:
    from assistant.indexing.generation import open_generation

    return f"generation {open_generation(place, settings()).id}"
