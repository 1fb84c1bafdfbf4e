"""Choose what a search is kept to."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

import streamlit as st

from assistant.records.documents import Aspect, DocumentId, Facts
from assistant.records.questions import Filters
from assistant.web.finding.search import ASPECTS
from assistant.web.texts import Texts

Choice = TypeVar("Choice")


def show_filters(
    chosen: Filters, documents: Sequence[Facts], speakers: Sequence[str], texts: Texts
) -> Filters:
    """Show a field for each filter, set as the address says, and give what is chosen."""
    titles: dict[DocumentId, str] = {facts.id: facts.title for facts in documents}
    years = sorted({facts.year for facts in documents if facts.year}, reverse=True)
    bodies = sorted({facts.publisher for facts in documents if facts.publisher})
    first, second = st.columns(3), st.columns(3)
    with first[0]:
        year = _choice("year", years, chosen.year, texts)
    with first[1]:
        body = _choice("body", bodies, chosen.publisher, texts)
    with first[2]:
        document = _choice("document", list(titles), chosen.document, texts, names=titles)
    with second[0]:
        speaker = _choice("speaker", list(speakers), chosen.speaker, texts)
    with second[1]:
        aspects: dict[Aspect, str] = {aspect: texts(f"aspect.{aspect}") for aspect in ASPECTS}
        aspect = _choice("aspect", list(aspects), chosen.aspect, texts, names=aspects)
    with second[2]:
        goal = st.text_input(texts("filter.goal"), value=chosen.goal or "", key="filter_goal")
    return Filters(
        document=document,
        year=year,
        publisher=body,
        speaker=speaker,
        aspect=aspect,
        goal=goal.strip() or None,
    )


def _choice(
    name: str,
    options: Sequence[Choice],
    chosen: Choice | None,
    texts: Texts,
    *,
    names: Mapping[Choice, str] | None = None,
) -> Choice | None:
    """Show one list; what the address names stays a choice even where the corpus lacks it."""
    offered = list(options) if chosen is None or chosen in options else [chosen, *options]
    picked: Choice | None = st.selectbox(
        texts(f"filter.{name}"),
        offered,
        index=None if chosen is None else offered.index(chosen),
        format_func=lambda option: (names or {}).get(option, str(option)),
        placeholder=texts("filter.any"),
        key=f"filter_{name}",
    )
    return picked
