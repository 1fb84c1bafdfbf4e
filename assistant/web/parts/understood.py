"""Show what a question was taken to ask, and let the reader ask it otherwise."""

from collections.abc import Callable, Sequence

import streamlit as st

from assistant.records.questions import Filters, Query
from assistant.web.finding.search import ASPECTS
from assistant.web.markup import Markup, element
from assistant.web.texts import Texts


def understood_markup(query: Query, texts: Texts) -> Markup | None:
    """Give topic, aspects and years as chips; None where the question named none."""
    aspects = list(query.aspects)
    if query.filters.aspect and query.filters.aspect not in aspects:
        aspects.append(query.filters.aspect)
    years = sorted({*query.years, *([query.filters.year] if query.filters.year else [])})
    pairs = [
        ("topic", ", ".join(query.topics)),
        ("aspect", ", ".join(texts(f"aspect.{aspect}") for aspect in aspects)),
        ("year", ", ".join(map(str, years))),
    ]
    chips = [
        element("li", element("span", texts(f"source.{name}"), class_="chip-name"), " ", value)
        for name, value in pairs
        if value
    ]
    return (
        element("ul", chips, class_="chips", aria_label=texts("understood.title"))
        if chips
        else None
    )


def show_change(
    query: Query, years: Sequence[int], texts: Texts, *, key: str, on_ask: Callable[[Filters], None]
) -> None:
    """Let the reader keep the question to an aspect or a year, and ask it again."""
    aspect = st.selectbox(
        texts("source.aspect"),
        ASPECTS,
        index=None,
        format_func=lambda name: texts(f"aspect.{name}"),
        placeholder=texts("filter.any"),
        key=f"{key}_aspect",
    )
    year = st.selectbox(
        texts("source.year"),
        years,
        index=years.index(query.years[0]) if query.years and query.years[0] in years else None,
        placeholder=texts("filter.any"),
        key=f"{key}_year",
    )
    if st.button(texts("understood.again"), key=f"{key}_ask"):
        on_ask(Filters(aspect=aspect, year=year))
        st.rerun()
