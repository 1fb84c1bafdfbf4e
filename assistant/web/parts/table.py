"""Show rows as a table that people and screen readers can read."""

from collections.abc import Sequence

from assistant.web.markup import Markup, element


def table_markup(heads: Sequence[str], rows: Sequence[Sequence[str | Markup]]) -> Markup:
    """Give a table; the first cell of each row names it. Without heads it has none."""
    head = element("thead", element("tr", [element("th", name, scope="col") for name in heads]))
    body = [
        element(
            "tr",
            element("th", element("bdi", row[0]), scope="row"),
            [element("td", element("bdi", cell)) for cell in row[1:]],
        )
        for row in rows
    ]
    table = element("table", head if heads else None, element("tbody", body))
    return element("div", table, class_="table", tabindex="0")
