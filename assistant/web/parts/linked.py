"""Show the statement that a permanent link leads to."""

import streamlit as st

from assistant.answering.evidence.titles import title_statements
from assistant.errors import IndexingError
from assistant.records.documents import Document, DocumentId, Statement, StatementId
from assistant.web.markup import element, show
from assistant.web.parts.source_panel import show_source
from assistant.web.published import Published
from assistant.web.readers.visit import Visit
from assistant.web.sources.permanent import TITLE


def show_linked(visit: Visit, published: Published) -> bool:
    """Show the statement that the address names, and say whether it names one."""
    named = st.query_params.get("statement")
    if not named:
        return False
    texts = visit.texts
    try:
        statement = published.statement(StatementId(named))
    except IndexingError:
        _show_gone(visit, _document(published, st.query_params.get("document", "")))
        return True
    document = _document(published, statement.document)
    with st.container(key="linked"):
        show_source(
            visit,
            _named(statement, document, st.query_params.get(TITLE)),
            document,
            heading=texts("linked.title"),
            on_close=leave_linked,
        )
    return True


def leave_linked() -> None:
    """Take the link out of the address."""
    for name in ("statement", "document", TITLE):
        st.query_params.pop(name, None)


def _named(statement: Statement, document: Document | None, title: str | None) -> Statement:
    """Give the title over a statement, where the address names that; else the statement."""
    if title is None or document is None:
        return statement
    titles = title_statements(document, [statement])
    return next((found for found in titles if str(found.spans[0][0]) == title), statement)


def _show_gone(visit: Visit, document: Document | None) -> None:
    texts = visit.texts
    show(element("p", texts("statements.gone"), class_="fault", role="alert"))
    if document is not None:
        show(element("p", texts("linked.document", title=document.facts.title)))


def _document(published: Published, identity: str) -> Document | None:
    held = any(row.facts.id == identity for row in published.documents())
    return published.document(DocumentId(identity)) if held else None
