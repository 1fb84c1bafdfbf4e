"""Offer what can be done with an answer, as buttons in one piece of HTML."""

from typing import Literal, TypeAlias, get_args

import streamlit as st

from assistant.web.markup import Markup, element
from assistant.web.texts import Texts

Tool: TypeAlias = Literal["take", "opinion", "change"]
TOOLS: tuple[Tool, ...] = get_args(Tool)


def action_bar(number: int, texts: Texts, *, opened: Tool | None) -> Markup:
    """Give the row under an answer: copying, and a button a tool, which opens it or puts it away.

    Args:
        number: The turn's.
        texts: The page's words.
        opened: The tool that is open.
    """
    tools = [
        element(
            "button",
            texts(f"tool.{tool}"),
            type="button",
            class_="action",
            data_tool=f"{tool}.{number}",
            aria_expanded="true" if tool == opened else "false",
        )
        for tool in TOOLS
    ]
    return element("p", copy_button(number, texts), tools, class_="actions")


def earlier_bar(number: int, texts: Texts) -> Markup:
    """Give the row under an earlier answer: copying, and a button for the rest."""
    more = element(
        "button",
        texts("answer.more"),
        type="button",
        class_="action",
        data_tool=f"take.{number}",
    )
    return element("p", copy_button(number, texts), more, class_="actions")


def copy_button(number: int, texts: Texts) -> Markup:
    """Give the button that copies a turn's answer with its references."""
    words = texts("answer.copy")
    return element("button", words, type="button", class_="action", data_copy=str(number))


def here() -> str:
    """Give the address of this conversation, for files that leave the page."""
    address = (st.context.url or "").split("?")[0]
    return f"{address}?c={st.query_params['c']}"
