"""Offer statements as files to take along."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from assistant.records.documents import DocumentId, Facts, Statement
from assistant.web.exports.rows import Row, statement_rows
from assistant.web.exports.sheet import csv_of
from assistant.web.exports.word import WORD, statements_document
from assistant.web.markup import element, show
from assistant.web.texts import Texts


def show_exports(
    count: int,
    statements: Callable[[], Sequence[Statement]],
    facts: Mapping[DocumentId, Facts],
    texts: Texts,
) -> None:
    """Show a button a format; the statements are gathered when a file is asked for."""
    address = st.context.url or ""

    def rows() -> list[Row]:
        return list(statement_rows(statements(), facts, texts.language, address=address))

    formats: tuple[tuple[str, str, str, Callable[[], bytes | str]], ...] = (
        ("word", "docx", WORD, lambda: statements_document(rows(), texts("statements.title"))),
        ("csv", "csv", "text/csv", lambda: csv_of(rows())),
        ("references", "txt", "text/plain", lambda: "\n".join(row.reference for row in rows())),
    )
    show(element("h2", texts.count("statements.take", count), class_="eyebrow"))
    with st.container(horizontal=True, key="exports"):
        for name, ending, kind, make in formats:
            st.download_button(
                texts(f"export.{name}"),
                make,
                f"belagt.{ending}",
                kind,
                disabled=not count,
                key=f"export_{name}",
                on_click="ignore",
            )
