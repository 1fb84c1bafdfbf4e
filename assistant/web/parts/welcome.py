"""Greet a reader with what can be asked."""

from collections.abc import Sequence

import streamlit as st

from assistant.web.markup import element, show
from assistant.web.parts.further import questions_markup
from assistant.web.texts import Texts


def show_welcome(questions: Sequence[str], documents: int, texts: Texts) -> None:
    """Show the greeting and the example questions."""
    examples = (
        [
            element("h2", texts("welcome.examples"), class_="eyebrow"),
            questions_markup(questions),
        ]
        if questions
        else []
    )
    lead = texts.count("welcome.text", documents) if documents else texts("welcome.no_documents")
    with st.container(key="welcome"):
        show(
            element("h1", texts("welcome.title")),
            element("p", lead, class_="lead"),
            *examples,
        )
