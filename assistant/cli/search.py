"""belagt search: every statement that holds the words, or how a question's passages were ranked."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import typer

from assistant.cli.state import settings, workspace

if TYPE_CHECKING:
    from assistant.indexing.generation import Generation
    from assistant.language.glossary import Glossary
    from assistant.records.questions import Filters, StatementHit

AspectName: TypeAlias = Literal["challenges", "progress", "outlook", "events", "facts"]
# Characters of a table that goes to a file.
_WIDE = 180


def search(  # noqa: PLR0913, PLR0917 - each is an option
    query: Annotated[str, typer.Argument(help='Words, and "exact phrases" in quotation marks.')],
    document: Annotated[str | None, typer.Option(help="Only this document, by its id.")] = None,
    year: Annotated[int | None, typer.Option(help="Only documents that follow up it.")] = None,
    body: Annotated[str | None, typer.Option(help="Only this publisher's, its whole name.")] = None,
    speaker: Annotated[str | None, typer.Option(help="Only this name's or office's.")] = None,
    aspect: Annotated[AspectName | None, typer.Option(help="Only this aspect.")] = None,
    goal: Annotated[str | None, typer.Option(help='Only this goal, "mål 5" or "5".')] = None,
    limit: Annotated[int, typer.Option(min=1, help="Most statements shown.")] = 20,
    offset: Annotated[int, typer.Option(min=0, help="Statements passed over first.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON list of citations.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="How the passages of a question are ranked, and why.")
    ] = False,
) -> None:
    """Find every statement that holds the words, with where it stands."""
    from assistant.records.questions import Filters
    from assistant.retrieval.statements import search_statements

    filters = Filters(document, year, body, speaker, aspect, goal)  # type: ignore[arg-type]  # an id is text
    generation, glossary = _open()
    if explain:
        _explain(query, filters, generation, glossary, limit)
        return
    # No encoder is loaded: statements are found by their words.
    total, hits = search_statements(
        query, generation, glossary, filters, limit=limit, offset=offset
    )
    if as_json:
        _print_json(hits, generation)
    else:
        _print_lines(total, hits, generation)


def _open() -> "tuple[Generation, Glossary]":
    from assistant.indexing.generation import open_generation
    from assistant.language.glossary import Glossary

    here = workspace()
    return open_generation(here, settings()), Glossary.load(here.glossary_file)


def _explain(
    query: str, filters: "Filters", generation: "Generation", glossary: "Glossary", limit: int
) -> None:
    from rich.console import Console

    from assistant.indexing.encoders.encoder import load_encoder
    from assistant.retrieval.explain import explanation_table, query_table
    from assistant.retrieval.search import Retriever
    from assistant.retrieval.understanding import understand

    chosen = settings()
    retriever = Retriever(generation, load_encoder(chosen), glossary, chosen)
    understood = understand(query, generation=generation, glossary=glossary, filters=filters)
    console = Console()
    if not console.is_terminal:
        console.width = _WIDE
    console.print(query_table(understood))
    console.print(explanation_table(understood, retriever, limit))


def _print_json(hits: "tuple[StatementHit, ...]", generation: "Generation") -> None:
    import json

    from assistant.answering.writing.citing import citation
    from assistant.answering.writing.formats import citation_json

    rows = {row.facts.id: row.facts for row in generation.documents()}
    found = [
        citation_json(citation(number, hit.statement, rows[hit.statement.document]))
        | {"score": hit.score}
        for number, hit in enumerate(hits, start=1)
    ]
    typer.echo(json.dumps(found, ensure_ascii=False))


def _print_lines(total: int, hits: "tuple[StatementHit, ...]", generation: "Generation") -> None:
    from assistant.answering.writing.formats import locator_label

    rows = {row.facts.id: row.facts for row in generation.documents()}
    for hit in hits:
        facts = rows[hit.statement.document]
        place = locator_label(hit.statement.locator, "sv")
        typer.echo(f"{hit.score:5.2f}  {hit.statement.reading}")
        typer.echo(f"       {facts.title}, {place}", color=False)
    typer.echo(f"{len(hits)} / {total}", err=True)
