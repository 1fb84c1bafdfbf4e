"""belagt bench reading: how fast documents are read, with repair, on one core."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.state import workspace

if TYPE_CHECKING:
    from assistant.reading.repair import Repairer
    from assistant.records.documents import Document, Facts


def reading(
    rounds: Annotated[int, typer.Option(min=1, help="How often each file is read.")] = 5,
) -> None:
    """Time the reading of the workspace's documents, each by its quickest round.

    Seconds are the processor's for text; other formats are read by a process of their own, and
    theirs are those that passed, so measure on a quiet machine. Repair is loaded before, and
    garbage is looked for as seldom as while an index is built.
    """
    from rich.console import Console
    from rich.table import Table

    from assistant.indexing.building.collecting import collecting_seldom
    from assistant.reading.facts.documents import corpus_facts
    from assistant.reading.repair import Repairer

    here, repairer = workspace(), Repairer.load()
    totals: dict[str, list[float]] = {}
    for facts in corpus_facts(here):
        path = here.corpus / facts.file
        with collecting_seldom():
            document, seconds = _timed(path, facts, repairer, rounds)
        added = (len(document.pages), len(document.source_text.split()), seconds)
        before = totals.get(path.suffix.lower(), [0, 0, 0.0])
        totals[path.suffix.lower()] = [a + b for a, b in zip(before, added, strict=True)]
    table = Table("format", "pages", "words", "seconds", "pages/s", "words/s")
    for ending, (pages, words, seconds) in sorted(totals.items()):
        paces = (f"{count / seconds:,.0f}" for count in (pages, words))
        table.add_row(ending, f"{pages:,}", f"{words:,}", f"{seconds:.3f}", *paces)
    Console().print(table)


def _timed(
    path: Path, facts: "Facts", repairer: "Repairer", rounds: int
) -> "tuple[Document, float]":
    """Read a file several times; give it and the seconds of the quickest."""
    import time

    from assistant.reading.document import read_document

    clock = time.process_time if path.suffix.lower() in (".txt", ".md") else time.perf_counter
    best = float("inf")
    for _ in range(rounds):
        start = clock()
        document = read_document(path, facts, repairer=repairer)
        best = min(best, clock() - start)
    return document, best
