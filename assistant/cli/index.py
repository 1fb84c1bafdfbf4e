"""belagt index: bring the index up to date with the corpus."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.state import settings, workspace

if TYPE_CHECKING:
    from assistant.indexing.building.report import BuildReport
    from assistant.indexing.stores.document_table import DocumentRow

_NAMED = 10
"""Pages of a file named at most."""
STAGES = {
    "read": "Reading and encoding",
    "write": "Writing the stores",
    "prove": "Proving and publishing",
}


def index(
    *,
    rebuild: Annotated[bool, typer.Option(help="Read and encode everything anew.")] = False,
) -> None:
    """Bring the index up to date with corpus/; only what changed is read and encoded."""
    report = build_with_progress(rebuild=rebuild)
    typer.echo(describe(report))
    for fault in (*(fault.fault for fault in report.faults), *unread_pages()):
        print(fault, file=sys.stderr)
    if not report.documents and not report.faults:
        print('no documents in corpus/: put some there, then run "belagt index"', file=sys.stderr)
    if report.faults or not report.documents:
        raise typer.Exit(1)


def build_with_progress(*, rebuild: bool = False) -> "BuildReport":
    """Update the index while a bar on stderr shows how far it has come.

    Raises:
        BelagtError: The index could not be brought up to date; what was published stands.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from assistant.indexing.building.build import update

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True)
    with bar:
        task = bar.add_task("Looking for changes", total=None)

        def show(stage: str, done: int, total: int) -> None:
            if stage == "pages":
                bar.update(task, description=f"Reading page {done}")
                return
            bar.update(task, description=STAGES.get(stage, stage), completed=done, total=total)

        return update(workspace(), settings(), progress=show, rebuild=rebuild)


def unread_pages() -> list[str]:
    """Say of each file of the published index how many of its pages could not be read, and why."""
    from assistant.errors import IndexingError
    from assistant.indexing.page_faults import documents_with_faults

    try:
        return [_unread(row) for row in documents_with_faults(workspace().index)]
    except IndexingError:
        return []


def _unread(row: "DocumentRow") -> str:
    numbers = ", ".join(str(number) for number, _ in row.page_faults[:_NAMED])
    more = " ..." if len(row.page_faults) > _NAMED else ""
    return (
        f"{row.facts.file}: {len(row.page_faults)} of {_count(row.pages, 'page')} could not be "
        f"read ({numbers}{more}): {row.page_faults[0][1]}"
    )


def describe(report: "BuildReport") -> str:
    """Say in a line or two what a build did."""
    counts = f"{_count(report.documents, 'document')}, {_count(report.passages, 'passage')}"
    if not report.published:
        return f"Nothing has changed: {counts}; nothing was encoded."
    changes = [
        f"{len(documents)} {word}"
        for word, documents in (
            ("added", report.added),
            ("changed", report.changed),
            ("removed", report.removed),
        )
        if documents
    ]
    lines = []
    if report.reencoded:
        lines.append("The encoder was switched, so every passage was encoded anew.")
    if report.mended:
        lines.append("A broken store was made anew from the catalogue, without encoding.")
    encoded = f"{report.encoded} encoded" if report.encoded else "nothing was encoded"
    lines.append(
        f"{counts} ({', '.join(changes) or 'no document changed'}; {encoded}) "
        f"in {report.seconds:.1f} s. Published as {report.generation}."
    )
    return "\n".join(lines)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
