"""Show rows as a table that people and screen readers can read."""

from collections.abc import Sequence

from assistant.web.markup import Markup, element


def table_markup(heads: Sequence[str], rows: Sequence[Sequence[str | Markup]]) -> Markup:
    """Give a table; the first cell of each row names it. Without heads it has none.

    On a narrow screen each cell of a headed table stands on a line of its own, under its row's
    name and beside its head. The roles are said because that layout would take them away.
    """
    named = [*heads, *[""] * len(rows[0] if rows else ())]
    body = [
        element(
            "tr",
            element(
                "th",
                element("bdi", row[0]),
                scope="row",
                role="rowheader",
                # A bare number names a row only beside what it counts.
                data_head=heads[0] if heads and row[0].isdigit() else None,
            ),
            [
                element("td", element("bdi", cell), role="cell", data_head=name or None)
                for name, cell in zip(named[1:], row[1:], strict=False)
            ],
            role="row",
        )
        for row in rows
    ]
    table = element(
        "table",
        _head(heads) if heads else None,
        element("tbody", body, role="rowgroup"),
        role="table",
    )
    return element("div", table, class_="table headed" if heads else "table", tabindex="0")


def _head(heads: Sequence[str]) -> Markup:
    names = [element("th", name, scope="col", role="columnheader") for name in heads]
    return element("thead", element("tr", names, role="row"), role="rowgroup")
