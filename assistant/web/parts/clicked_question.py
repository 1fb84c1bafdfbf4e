"""Questions that are asked by a click instead of the field."""

import streamlit as st

from assistant.records.questions import Filters

ANYTHING = Filters()


def ask_next(question: str, filters: Filters = ANYTHING) -> None:
    """Ask a question in the run that follows the click."""
    st.session_state.update(clicked_question=question, clicked_filters=filters)


def clicked_question() -> str | None:
    """Take the question that was clicked, if one was."""
    question: str | None = st.session_state.pop("clicked_question", None)
    return question


def clicked_filters() -> Filters:
    """Take what the question that was clicked is kept to."""
    filters: Filters = st.session_state.pop("clicked_filters", ANYTHING)
    return filters
