"""The Streamlit script: choose the page, in the reader's language and for the reader's role."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from assistant.web.frame.head import show_head
from assistant.web.pages.ask import show_ask
from assistant.web.pages.documents import show_documents
from assistant.web.pages.evaluation import show_evaluation
from assistant.web.pages.no_access import show_no_access
from assistant.web.pages.statements import show_statements
from assistant.web.readers.roles import Action, may
from assistant.web.readers.visit import Visit, current_visit

PAGES: dict[str, tuple[Callable[[Visit], None], Action]] = {
    "ask": (show_ask, "ask"),
    "statements": (show_statements, "search"),
    "documents": (show_documents, "keep_documents"),
    "evaluation": (show_evaluation, "evaluate"),
}

visit = current_visit()
st.set_page_config(page_title=visit.texts("name"), layout="wide")
# A page that a role may not use has no address either.
pages = [
    st.Page(
        partial(show_page, visit),
        title=visit.texts(f"{name}.title"),
        url_path=name,
        default=name == "ask",
    )
    for name, (show_page, action) in PAGES.items()
    if may(visit.role, action)
]
page = st.navigation(
    pages or [st.Page(partial(show_no_access, visit), title=visit.texts("name"))], position="top"
)
show_head(visit)
page.run()
