"""Show how an answer came about: the query, what each leg ranked, and each choice."""

from typing import TYPE_CHECKING

from assistant.answering.writing.formats import locator_label

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from assistant.answering.turns import Workings
    from assistant.records.answers import Answer

# Statements left out that are shown, the nearest first.
_LEFT_SHOWN = 12


def explanation(workings: "Workings") -> None:
    """Print query, ranking and choices as tables, part by part where several were asked."""
    from rich.console import Console

    console = Console(width=160, soft_wrap=False)
    for number, part in enumerate(workings.parts or (workings,), start=1):
        if workings.parts:
            console.rule(f"Part {number} of {len(workings.parts)}", align="left")
        _print_query(console, part, workings.answer)
        console.print(_ranking(part))
        console.print(_choices(part))


def _print_query(console: "Console", workings: "Workings", whole: "Answer") -> None:
    query = workings.answer.query
    rows = {
        "standalone": query.standalone,
        "inherited": ", ".join(query.inherited),
        "kind": query.kind,
        "asked for": query.asked_for or "",
        "aspects": ", ".join(query.aspects),
        "topics": ", ".join(query.topics),
        "years": ", ".join(map(str, query.years)),
        "people": ", ".join(query.people),
        "timings": ", ".join(f"{stage} {ms:.1f} ms" for stage, ms in whole.timings),
        "generation": f"{whole.generation}, settings {whole.settings_hash}",
    }
    table = _table("Query", "part", "value")
    for name, value in rows.items():
        if value:
            table.add_row(name, _plain(value))
    for part in workings.case.concepts:
        must = "must" if part.hard else "may"
        table.add_row("concept", _plain(f"{part.term} ({must}): {' | '.join(part.forms[1:])}"))
    console.print(table)


def _ranking(workings: "Workings") -> "Table":
    table = _table("Ranking", "rank", "score", "legs", "features", "place", "text")
    for hit in workings.hits[:10]:
        table.add_row(
            str(hit.rank),
            f"{hit.score:.3f}",
            ", ".join(f"{leg} {rank}" for leg, rank in hit.legs),
            ", ".join(f"{name} {value:.2f}" for name, value in hit.features if value),
            _plain(locator_label(hit.passage.locator, "sv")),
            _plain(hit.passage.text[:80]),
        )
    return table


def _choices(workings: "Workings") -> "Table":
    case = workings.case
    table = _table(f"Choices ({workings.answer.status})", "chosen", "why", "cover", "own", "text")
    why = {choice.statement.id: choice.why for choice in workings.selection.chosen}
    rows = sorted(
        case.candidates,
        key=lambda it: (it.statement.id not in why, -it.coverage(case.concepts), it.rank or 999),
    )
    for it in rows[: len(why) + _LEFT_SHOWN]:
        lacks = ", ".join(part.term for part in it.lacks(case.concepts))
        reason = why.get(it.statement.id) or (
            f"lacks {lacks}" if lacks else "less of it than those"
        )
        table.add_row(
            "yes" if it.statement.id in why else "",
            _plain(reason),
            f"{it.coverage(case.concepts):.2f}",
            f"{it.own_coverage(case.concepts):.2f}",
            _plain(it.statement.reading[:90]),
        )
    return table


def _table(title: str, *columns: str) -> "Table":
    from rich.table import Table

    table = Table(title=title, title_justify="left")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape("".join(mark for mark in text if mark.isprintable()))
