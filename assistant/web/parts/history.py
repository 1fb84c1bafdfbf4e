"""List a reader's earlier conversations beside the page."""

from collections.abc import Callable

import streamlit as st

from assistant.web.markup import element, label, show
from assistant.web.visit import Visit


def show_history(
    visit: Visit, open_id: str | None, *, on_open: Callable[[str | None], None]
) -> None:
    """Show the list; `on_open` gets the conversation chosen, None for a new one."""
    texts, store = visit.texts, visit.service.conversations
    st.button(
        texts("history.new"), key="history_new", width="stretch", on_click=on_open, args=(None,)
    )
    show(element("h2", texts("history.title"), class_="eyebrow"))
    found = store.history(visit.owner, find=_find(visit))
    if not found:
        show(element("p", texts("history.empty"), class_="aside"))
    for conversation in found:
        st.button(
            label(conversation.title) or "–",
            key=f"history_{conversation.id}",
            type="secondary" if conversation.id == open_id else "tertiary",
            width="stretch",
            on_click=on_open,
            args=(conversation.id,),
        )
    if open_id is not None:
        _show_management(visit, open_id, on_open)


def _find(visit: Visit) -> str:
    texts = visit.texts
    return st.text_input(
        texts("history.find"),
        key="history_find",
        placeholder=texts("history.find"),
        label_visibility="collapsed",
    )


def _show_management(visit: Visit, open_id: str, on_open: Callable[[str | None], None]) -> None:
    texts, store = visit.texts, visit.service.conversations

    def rename() -> None:
        name = st.session_state.history_name.strip()
        if name:
            store.rename(open_id, visit.owner, name)

    def delete() -> None:
        store.delete(open_id, visit.owner)
        on_open(None)

    with st.expander(texts("history.manage")):
        st.text_input(texts("history.name"), key="history_name", max_chars=80)
        st.button(texts("history.keep"), key="history_rename", on_click=rename)
        st.button(texts("history.delete"), key="history_delete", on_click=delete)
