"""The page for who is not signed in, or has no role here."""

import streamlit as st

from assistant.web.markup import element, show
from assistant.web.readers.sign_in import signed_in
from assistant.web.readers.visit import Visit


def show_no_access(visit: Visit) -> None:
    """Offer to sign in; tell who is signed in without a role where to turn."""
    texts = visit.texts
    with st.container(key="welcome"):
        show(element("h1", texts("sign_in.title")))
        if signed_in():
            show(element("p", texts("sign_in.no_role"), class_="lead"))
            st.button(texts("sign_in.out"), key="sign_out", on_click=st.logout)
        else:
            show(element("p", texts("sign_in.text"), class_="lead"))
            st.button(texts("sign_in.in"), key="sign_in", type="primary", on_click=st.login)
