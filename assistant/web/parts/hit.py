"""Show one hit of a search, with a box to choose it and a mark that opens its place."""

from collections.abc import Mapping

import streamlit as st

from assistant.records.documents import DocumentId, Facts, Statement
from assistant.records.questions import StatementHit
from assistant.web.finding.likeness import likeness
from assistant.web.markup import Markup, element, show
from assistant.web.parts.citation import StatementLinks, citation_link
from assistant.web.parts.place import document_name, place_name
from assistant.web.texts import Texts


def show_hit(
    hit: StatementHit, text: str, facts: Mapping[DocumentId, Facts], links: StatementLinks
) -> None:
    """Show a hit of the search for `text`."""
    with st.container(horizontal=True, key=f"hit_{hit.statement.id}", gap="small"):
        _show_choice(hit.statement, links.texts)
        show(_hit(hit, text, facts, links))


def chosen_statements() -> dict[str, Statement]:
    """Give the statements that this reader chose, by id; add to it and take from it."""
    chosen: dict[str, Statement] = st.session_state.setdefault("chosen", {})
    return chosen


def _show_choice(statement: Statement, texts: Texts) -> None:
    chosen = chosen_statements()

    def change() -> None:
        if st.session_state[f"choose_{statement.id}"]:
            chosen[statement.id] = statement
        else:
            chosen.pop(statement.id, None)

    st.checkbox(
        texts("statements.choose"),
        value=statement.id in chosen,
        key=f"choose_{statement.id}",
        label_visibility="collapsed",
        on_change=change,
        width="content",
    )


def _hit(
    hit: StatementHit, text: str, facts: Mapping[DocumentId, Facts], links: StatementLinks
) -> Markup:
    statement, texts = hit.statement, links.texts
    known = facts.get(statement.document)
    alike = likeness(text, statement.reading)
    return element(
        "article",
        element("p", texts(f"likeness.{alike}"), class_="likeness") if alike else None,
        element(
            "p",
            element("bdi", statement.reading),
            class_="quotation",
            lang=known.language if known else None,
        ),
        element(
            "p",
            document_name(known) if known else statement.document,
            element("bdi", f" · {statement.speaker}") if statement.speaker else None,
            class_="aside",
        ),
        element(
            "p",
            citation_link(
                statement,
                links,
                name=statement.id,
                mark=place_name(statement.locator, texts),
                beside=statement.reading,
            ),
        ),
        class_="hit",
    )
