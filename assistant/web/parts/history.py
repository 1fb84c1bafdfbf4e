"""List a reader's earlier conversations beside the page."""

from collections.abc import Sequence

import streamlit as st

from assistant.web.keeping.conversations import Conversation, Turn
from assistant.web.markup import Markup, element, show
from assistant.web.parts.actions import here
from assistant.web.parts.downloads import show_downloads
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts

NEW = ""  # what stands for a conversation that is yet to begin


def show_history(visit: Visit, open_id: str | None, turns: Sequence[Turn]) -> None:
    """Show the list, and what can be done with the conversation that is open."""
    texts = visit.texts
    show(
        element(
            "button",
            texts("history.new"),
            type="button",
            class_="action new",
            data_conversation=NEW,
        ),
        element("h2", texts("history.title"), class_="eyebrow"),
    )
    found = visit.service.conversations.history(visit.owner, find=_find(texts))
    managed = open_id is not None and bool(st.session_state.get("managing"))
    show(_list(found, open_id, texts), *([_manage_button(texts, managed)] if open_id else []))
    if open_id is not None and managed:
        _show_management(visit, open_id, turns)


def switch_management(_: str) -> None:
    """Open what can be done with the conversation, or put it away."""
    st.session_state.managing = not st.session_state.get("managing", False)


def _find(texts: Texts) -> str:
    return st.text_input(
        texts("history.find"),
        key="history_find",
        placeholder=texts("history.find"),
        label_visibility="collapsed",
    )


def _list(found: Sequence[Conversation], open_id: str | None, texts: Texts) -> Markup:
    if not found:
        return element("p", texts("history.empty"), class_="aside")
    links = [
        element(
            "li",
            element(
                "a",
                element("bdi", conversation.title.strip() or "–"),
                href=f"?c={conversation.id}",
                data_conversation=conversation.id,
                aria_current="page" if conversation.id == open_id else None,
            ),
        )
        for conversation in found
    ]
    return element("nav", element("ul", links), class_="history", aria_label=texts("history.title"))


def _manage_button(texts: Texts, managed: bool) -> Markup:
    return element(
        "button",
        texts("history.manage"),
        type="button",
        class_="action plain",
        data_manage="conversation",
        aria_expanded="true" if managed else "false",
    )


def _show_management(visit: Visit, open_id: str, turns: Sequence[Turn]) -> None:
    texts, store = visit.texts, visit.service.conversations

    def rename() -> None:
        name = st.session_state.history_name.strip()
        if name:
            store.rename(open_id, visit.owner, name)

    def delete() -> None:
        store.delete(open_id, visit.owner)
        for name in ("turns", "managing"):
            st.session_state.pop(name, None)
        for name in ("c", "cite"):
            st.query_params.pop(name, None)

    with st.container(key="manage", border=True):
        st.text_input(texts("history.name"), key="history_name", max_chars=80)
        with st.container(horizontal=True, key="manage_buttons", gap="small"):
            st.button(texts("history.keep"), key="history_rename", on_click=rename)
            st.button(texts("history.delete"), key="history_delete", on_click=delete)
        if turns:
            show(element("h2", texts("export.conversation"), class_="eyebrow"))
            with st.container(horizontal=True, key="take_conversation", gap="small"):
                show_downloads(turns, texts, key="conversation", address=here())
