"""Ask what a reader thinks of an answer, without stopping anything."""

from collections.abc import Callable

import streamlit as st

from assistant.records.answers import Answer
from assistant.web.keeping.feedback import LONGEST, Opinion
from assistant.web.markup import element, show
from assistant.web.texts import Texts


def show_opinion(
    key: str, answer: Answer, texts: Texts, on_give: Callable[[Opinion], None]
) -> None:
    """Ask whether the answer helped, which citations are wrong, and for a comment."""
    helpful = st.segmented_control(
        texts("opinion.helpful"),
        (True, False),
        key=f"{key}_helpful",
        format_func=lambda good: texts("opinion.yes") if good else texts("opinion.no"),
    )
    numbers = [citation.number for citation in answer.citations]
    wrong = (
        st.pills(texts("opinion.wrong"), numbers, selection_mode="multi", key=f"{key}_wrong")
        if numbers
        else []
    )
    comment = st.text_area(texts("opinion.comment"), key=f"{key}_comment", max_chars=LONGEST)
    if st.button(texts("opinion.send"), key=f"{key}_send", disabled=helpful is None):
        on_give(Opinion(bool(helpful), tuple(wrong), comment.strip()))
        show(element("p", texts("opinion.thanks"), class_="aside", role="status"))
