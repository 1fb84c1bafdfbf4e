"""The head of every page: the name, what the service is, and the language switch."""

from pathlib import Path

import streamlit as st

from assistant.web.markup import element, show
from assistant.web.visit import Visit

STYLE = Path(__file__).with_name("style.css")


def show_head(visit: Visit) -> None:
    """Set the style and show the head."""
    st.html(STYLE)
    with st.container(horizontal=True, key="masthead", vertical_alignment="center"):
        show(
            element(
                "div",
                element("span", visit.texts("name"), class_="name"),
                element("span", visit.texts("tagline"), class_="tagline"),
                class_="masthead",
            )
        )
        other = "en" if visit.texts.language == "sv" else "sv"
        st.button(
            visit.texts("other_language"),
            key="language_switch",
            type="tertiary",
            on_click=_switch_to,
            args=(other,),
        )


def _switch_to(language: str) -> None:
    st.session_state.language = language
    st.query_params["lang"] = language
