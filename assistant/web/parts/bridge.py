"""The one script of ours on the page: what is clicked in our HTML, copying, status line."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import streamlit as st

from assistant.records.questions import Language
from assistant.web.texts import Texts, known_language, load_texts

# One module to the browser, because a component's script can import nothing.
SCRIPTS = tuple(Path(__file__).with_name(f"{name}.js") for name in ("translate", "bridge"))
THEIR_LANGUAGE: Language = "en"
WIDGETS = "streamlit."  # under which the tables hold Streamlit's own words
_VARYING = re.compile(r"(\{\w+\})")
_SPECIAL = re.compile(r"[.*+?^$()|\[\]\\]")


@dataclass(frozen=True, slots=True)
class Said:
    """Words for screen readers; they are spoken once for each id."""

    id: str
    words: str


def show_bridge(
    texts: Texts,
    *,
    on_follow: Mapping[str, Callable[[str], None]] = MappingProxyType({}),
    copies: Mapping[str, str] = MappingProxyType({}),
    said: Said | None = None,
    reveal: str | None = None,
) -> None:
    """Mount the script.

    Args:
        texts: The page's words.
        on_follow: What is called when an element is clicked that carries `data-<name>`, by name:
            "cite" for `data-cite`; it gets the attribute's value.
        copies: What each `data-copy` button copies.
        said: What a screen reader is told, if anything is new.
        reveal: Id of the element to bring into view, once for each value.
    """
    follow = {"language": _speak, **on_follow}

    def followed() -> None:
        link = st.session_state["bridge"].followed
        if link and link["name"] in follow:
            follow[link["name"]](str(link["value"]))

    _component()(
        key="bridge",
        # In a list, because of a mapping Streamlit asks of each value whether it is a table.
        data=[
            {
                "language": texts.language,
                "follow": list(follow),
                "words": _widget_words(texts.language),
                "copies": dict(copies),
                "copied": texts("answer.copied"),
                "announce": {"id": said.id, "words": said.words} if said else None,
                "reveal": {"id": reveal, "anchor": reveal.split("#")[0]} if reveal else None,
            }
        ],
        on_followed_change=followed,
        height="content",
    )


@cache
def _widget_words(language: Language) -> tuple[tuple[str, str], ...]:
    """Give patterns of what Streamlit says in English, each with what the page says instead."""
    theirs, texts = load_texts(THEIR_LANGUAGE), load_texts(language)
    names = [name for name in theirs.words if name.startswith(WIDGETS)]
    return tuple(
        (_pattern(theirs(name)), texts(name)) for name in names if theirs(name) != texts(name)
    )


def _pattern(words: str) -> str:
    """Give a JavaScript pattern that is the words, with a group for each part that varies."""
    parts = (
        f"(?<{part[1:-1]}>.+)" if part.startswith("{") else _SPECIAL.sub(r"\\\g<0>", part)
        for part in _VARYING.split(words)
    )
    return f"^{''.join(parts)}$"


def _speak(language: str) -> None:
    known = known_language(language)
    if known is not None:
        st.session_state.language = known
        st.query_params["lang"] = known


@cache
def _component() -> Any:
    script = "".join(path.read_text("utf-8") for path in SCRIPTS)
    return st.components.v2.component("belagt_bridge", js=script, isolate_styles=False)
