"""Greet a reader with what can be asked."""

from collections.abc import Callable, Sequence

import streamlit as st

from assistant.web.markup import element, label, show
from assistant.web.texts import Texts


def show_welcome(
    questions: Sequence[str], documents: int, texts: Texts, *, on_ask: Callable[[str], None]
) -> None:
    """Show the greeting and the example questions; `on_ask` gets the one that is clicked."""
    with st.container(key="welcome"):
        show(
            element("h1", texts("welcome.title")),
            element("p", texts.count("welcome.text", documents), class_="lead"),
            element("h2", texts("welcome.examples"), class_="eyebrow")
            if questions
            else element("p"),
        )
        show_questions(questions, on_ask=on_ask, key="example")


def show_questions(questions: Sequence[str], *, on_ask: Callable[[str], None], key: str) -> None:
    """Show questions to click; `on_ask` gets the one that is clicked."""
    with st.container(key=f"{key}s"):
        for number, question in enumerate(questions):
            st.button(
                label(question),
                key=f"{key}_{number}",
                width="stretch",
                on_click=on_ask,
                args=(question,),
            )
