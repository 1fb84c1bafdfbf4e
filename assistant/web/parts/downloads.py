"""Offer answers as Word and PDF files."""

from collections.abc import Sequence

import streamlit as st

from assistant.web.exports.pdf import conversation_pdf
from assistant.web.exports.word import WORD, conversation_document
from assistant.web.keeping.conversations import Turn
from assistant.web.texts import Texts


def show_downloads(turns: Sequence[Turn], texts: Texts, *, key: str, address: str) -> None:
    """Show a button a format; the file is made when it is asked for."""
    kept = list(turns)
    st.download_button(
        texts("export.word"),
        lambda: conversation_document(kept, texts, address=address),
        "belagt.docx",
        WORD,
        key=f"{key}_word",
        on_click="ignore",
    )
    st.download_button(
        texts("export.pdf"),
        lambda: conversation_pdf(kept, texts, address=address),
        "belagt.pdf",
        "application/pdf",
        key=f"{key}_pdf",
        on_click="ignore",
    )
