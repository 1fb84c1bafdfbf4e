"""belagt bench columns: how well columns that were read straight across are parted."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from assistant.reading.columns.measure import OrderScore

_READINGS = ("ocr_psm6", "ocr_psm3")


def columns(
    data: Annotated[Path, typer.Option(help="Folder that holds two_column_slides.jsonl.gz.")],
    repair: Annotated[bool, typer.Option(help="Repair damaged words first.")] = True,
    worst: Annotated[int, typer.Option(help="Name so many of the worst slides.")] = 0,
) -> None:
    """Measure word order on slides in two columns against their ground truth."""
    from rich.console import Console
    from rich.table import Table

    from assistant.reading.columns.measure import OrderScore

    slides = _slides(data)
    table = Table("reading", "", "words out of order", "word error", title=f"{len(slides)} slides")
    for name in _READINGS:
        straight, parted = OrderScore(), OrderScore()
        by_slide: list[tuple[float, str]] = []
        for slide in slides:
            before, after = _scores(slide, name, repair=repair)
            straight, parted = straight + before, parted + after
            by_slide.append((after.out_of_order, str(slide["_id"])))
        for label, score in (("straight across", straight), ("as read", parted)):
            table.add_row(name, label, f"{score.out_of_order:.1%}", f"{score.word_error:.1%}")
        for error, slide_id in sorted(by_slide, reverse=True)[:worst]:
            table.add_row(name, slide_id, f"{error:.1%}", "")
    Console().print(table)


def _slides(data: Path) -> list[dict[str, Any]]:
    import gzip
    import json

    from assistant.errors import EvaluationError

    found = next(
        (p for p in (data, *data.rglob("two_column_slides.jsonl.gz")) if p.is_file()), None
    )
    if found is None:
        raise EvaluationError(f"{data}: no two_column_slides.jsonl.gz. Name the folder that has it")
    with gzip.open(found, "rt", encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


def _scores(slide: dict[str, Any], name: str, *, repair: bool) -> "tuple[OrderScore, OrderScore]":
    from assistant.reading.columns.measure import order_score
    from assistant.reading.document import document_of
    from assistant.reading.plain.text import extract_text
    from assistant.reading.repair import Repairer
    from assistant.records.documents import DocumentId, Facts

    truth = "\n".join([slide["title"], *slide["left"], *slide["right"]])
    facts = Facts(DocumentId("slide"), "", "", "", None, "deck", "sv")
    repairer = Repairer.load() if repair else None
    document = document_of(extract_text(slide[name]), facts, repairer=repairer)
    blocks = [block.reading for page in document.pages for block in page.blocks]
    return order_score(truth, slide[name]), order_score(truth, "\n".join(blocks))
