"""The Streamlit script: choose the page, in the reader's language."""

from functools import partial

import streamlit as st

from assistant.web.frame.head import show_head
from assistant.web.pages.ask import show_ask
from assistant.web.pages.statements import show_statements
from assistant.web.visit import current_visit

PAGES = {"ask": show_ask, "statements": show_statements}

visit = current_visit()
st.set_page_config(page_title=visit.texts("name"), layout="wide")
page = st.navigation(
    [
        st.Page(
            partial(show, visit),
            title=visit.texts(f"{name}.title"),
            url_path=name,
            default=name == "ask",
        )
        for name, show in PAGES.items()
    ],
    position="top",
)
show_head(visit)
page.run()
