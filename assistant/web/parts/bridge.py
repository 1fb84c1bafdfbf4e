"""The one script of ours on the page: citation links, copying, language, status line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import streamlit as st

from assistant.web.texts import Texts

SCRIPT = Path(__file__).with_name("bridge.js")


@dataclass(frozen=True, slots=True)
class Said:
    """Words for screen readers; they are spoken once for each id."""

    id: str
    words: str


def show_bridge(
    texts: Texts,
    *,
    on_open: Callable[[str], None],
    copies: Mapping[str, str],
    said: Said | None = None,
    reveal: str | None = None,
) -> None:
    """Mount the script.

    Args:
        texts: The page's words.
        on_open: Called with the `data-cite` of a link that was followed.
        copies: What each `data-copy` button copies.
        said: What a screen reader is told, if anything is new.
        reveal: Id of the element to bring into view, once for each value.
    """

    def opened() -> None:
        followed = st.session_state["bridge"].opened
        if followed:
            on_open(followed)

    _component()(
        key="bridge",
        data={
            "language": texts.language,
            "copies": dict(copies),
            "copied": texts("answer.copied"),
            "announce": {"id": said.id, "words": said.words} if said else None,
            "reveal": {"id": reveal, "anchor": reveal.split("#")[0]} if reveal else None,
        },
        on_opened_change=opened,
        height="content",
    )


@lru_cache(maxsize=1)
def _component() -> Any:
    return st.components.v2.component(
        "belagt_bridge", js=SCRIPT.read_text("utf-8"), isolate_styles=False
    )
