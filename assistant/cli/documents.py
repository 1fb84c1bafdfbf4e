"""belagt documents and belagt source: what is in the corpus and how it was read."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.state import settings, workspace

if TYPE_CHECKING:
    from assistant.indexing.generation import Generation
    from assistant.reading.quality import Quality
    from assistant.records.documents import Document

_WIDE = 180
_SHORTEST_ID = 16  # characters of its column


def documents(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a document.")] = False,
) -> None:
    """List the documents and how well each could be read; what is guessed is marked with *."""
    from assistant.reading.quality import quality_of

    rows: list[tuple[Document, Quality]] = []
    faults: list[tuple[str, str]] = []
    for file, found in _documents():
        if isinstance(found, str):
            faults.append((file, found))
        else:
            rows.append((found, quality_of(found)))
    if as_json:
        for document, quality in rows:
            typer.echo(json.dumps(_row(document, quality), ensure_ascii=False))
        for file, fault in faults:
            typer.echo(json.dumps({"file": file, "fault": fault}, ensure_ascii=False))
    else:
        _print_table(rows)
        for _, fault in faults:
            typer.echo(fault, err=True)
    if faults:
        raise typer.Exit(1)


def source(
    document: Annotated[str, typer.Argument(help="Id of the document, as belagt documents says.")],
    as_json: Annotated[bool, typer.Option("--json", help="Both texts, blocks and spans.")] = False,
) -> None:
    """Print a document as it was read, page by page, or with its source text as JSON."""
    from assistant.reading.outline import reading_text, source_json

    found = _document(document)
    if as_json:
        typer.echo(json.dumps(source_json(found), ensure_ascii=False))
    else:
        typer.echo(reading_text(found))


def _documents() -> "Iterator[tuple[str, Document | str]]":
    """Give each document by its file, or why it could not be read."""
    from assistant.errors import IndexingError

    try:
        generation = _generation()
    except IndexingError:
        yield from _read_directly()
        return
    for row in generation.documents():
        yield row.facts.file, generation.document(row.facts.id)
    yield from generation.faults


def _read_directly() -> "Iterator[tuple[str, Document | str]]":
    """Read the corpus itself, where no index is published yet."""
    from assistant.errors import BelagtError
    from assistant.indexing.building.reading import read_alone
    from assistant.reading.facts.documents import corpus_facts

    here = workspace()
    for facts in corpus_facts(here):
        try:
            yield facts.file, read_alone(here, facts)
        except BelagtError as error:
            yield facts.file, str(error)


def _document(name: str) -> "Document":
    from assistant.errors import CorpusError, IndexingError
    from assistant.indexing.building.reading import read_alone
    from assistant.reading.facts.documents import corpus_facts
    from assistant.records.documents import DocumentId

    try:
        return _generation().document(DocumentId(name))
    except IndexingError:
        here = workspace()
        facts = next((fact for fact in corpus_facts(here) if fact.id == name), None)
        if facts is None:
            raise CorpusError(
                f'{name}: no document of the corpus has this id. "belagt documents" lists them'
            ) from None
        return read_alone(here, facts)


def _generation() -> "Generation":
    from assistant.indexing.generation import open_generation

    return open_generation(workspace(), settings())


def _row(document: "Document", quality: "Quality") -> dict[str, object]:
    from dataclasses import asdict

    return {
        **asdict(document.facts),
        "place": document.place,
        **asdict(quality),
        "warnings": list(document.warnings),
    }


def _print_table(rows: "list[tuple[Document, Quality]]") -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    # An id is typed elsewhere, so it is never cut.
    table.add_column("id", overflow="fold", min_width=_SHORTEST_ID)
    for head in ("title", "publisher", "year", "kind", "pages", "words", "statements"):
        table.add_column(head)
    for head in ("damaged", "sure", "doubtful", "columns unsure", "no text", "tables"):
        table.add_column(head, justify="right")
    for document, quality in rows:
        table.add_row(*_cells(document, quality))
    # A title may hold brackets, which are no markup of ours.
    console = Console(markup=False)
    if not console.is_terminal:
        console.width = _WIDE
    console.print(table)
    for document, _ in rows:
        for warning in document.warnings:
            typer.echo(f"{document.facts.id}: {warning}", err=True)


def _cells(document: "Document", quality: "Quality") -> list[str]:
    facts = document.facts
    fields = {
        name: str(getattr(facts, name) or "") for name in ("title", "publisher", "year", "kind")
    }
    shown = [f"{value}*" if name in facts.guessed else value for name, value in fields.items()]
    unread = (*quality.without_text, *quality.unreadable)
    return [
        str(facts.id),
        *shown,
        str(quality.pages),
        str(quality.words),
        str(quality.statements),
        f"{quality.damaged:.0%}",
        f"{quality.confidence:.0%}",
        str(quality.doubtful),
        ", ".join(map(str, quality.columns_unsure)),
        ", ".join(map(str, unread)),
        str(quality.tables),
    ]
