"""Bring a place of the page into view once it is drawn."""

import streamlit as st


def reveal(anchor: str) -> None:
    """Let the page scroll to an element, by its id, and put the focus on it where it takes it."""
    count = st.session_state.get("revealed", 0) + 1
    st.session_state.update(revealed=count, reveal=f"{anchor}#{count}")
