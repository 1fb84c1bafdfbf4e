"""Show counts as a table with bars, which any reader can take in."""

from collections.abc import Sequence

from assistant.web.markup import Markup, element


def tally_markup(title: str, counts: Sequence[tuple[str, int]]) -> Markup:
    """Give a table of names and counts; a bar shows each beside the greatest."""
    greatest = str(max((count for _, count in counts), default=1))
    rows = [
        element(
            "tr",
            element("th", name, scope="row"),
            element("td", f"{count:,}".replace(",", " "), class_="number"),
            element(
                "td",
                element(
                    "progress",
                    value=str(count),
                    max=str(greatest),
                    aria_hidden="true",
                    tabindex="-1",
                ),
                class_="bar",
            ),
        )
        for name, count in counts
    ]
    return element(
        "section", element("h3", title), element("table", element("tbody", rows)), class_="tally"
    )
