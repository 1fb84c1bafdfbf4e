"""The Streamlit script: choose the page, in the reader's language."""

import streamlit as st

from assistant.web.frame.head import show_head
from assistant.web.pages.ask import show_ask
from assistant.web.visit import current_visit

visit = current_visit()
st.set_page_config(page_title=visit.texts("name"), layout="wide")
page = st.navigation(
    [
        st.Page(
            lambda: show_ask(visit), title=visit.texts("ask.title"), url_path="ask", default=True
        )
    ],
    position="top",
)
show_head(visit)
page.run()
