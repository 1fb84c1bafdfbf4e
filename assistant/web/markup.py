"""Build HTML in which every text is escaped, so that no document can speak as the page."""

import html
import string
from collections.abc import Iterable
from typing import TypeAlias

import streamlit as st

_TAGS = (
    "a article aside bdi blockquote button dd div dl dt em footer h1 h2 h3 header hr li mark nav"
    " ol p pre progress section small span strong table tbody td th thead tr ul"
)
TAGS = frozenset(_TAGS.split())
# An address of ours: the page's own query, a path on this server, or a place on this page.
OWN_ADDRESS = ("?", "/", "#")


class Markup(str):
    """HTML made here; any other string is text and is escaped when it is put inside one."""

    __slots__ = ()


_PUNCTUATION = frozenset(string.punctuation)

Child: TypeAlias = "str | Markup | Iterable[str | Markup | None] | None"


def element(tag: str, *children: Child, **attributes: str | bool | None) -> Markup:
    """Give one element; children that are not `Markup` are escaped, None is left out.

    Args:
        tag: One of `TAGS`.
        children: Texts and elements, or iterables of them.
        attributes: `class_` for class, underscores for hyphens; None and False are left out.

    Raises:
        ValueError: The tag is not allowed, or an address leads off this server.
    """
    if tag not in TAGS:
        raise ValueError(f"<{tag}> is not among the tags that the page may write")
    opening = tag + "".join(_attribute(name, value) for name, value in attributes.items())
    if tag == "hr":
        return Markup(f"<{opening}>")
    return Markup(f"<{opening}>{''.join(_flatten(children))}</{tag}>")


def text(value: str) -> Markup:
    """Escape a text; direction marks in it cannot reach beyond it."""
    return Markup(html.escape(value))


def show(*parts: Markup) -> None:
    """Put elements on the page; nothing where there are none."""
    if parts:
        st.html("".join(parts))


def _flatten(children: Iterable[Child]) -> Iterable[str]:
    for child in children:
        if child is None:
            continue
        if isinstance(child, Markup):
            yield child
        elif isinstance(child, str):
            yield text(child)
        else:
            yield from _flatten(child)


def _attribute(name: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    if name == "href" and (not value.startswith(OWN_ADDRESS) or value.startswith("//")):
        raise ValueError(f"{value}: a link of the page must stay on this server")
    if name.startswith("on") or name == "style":
        raise ValueError(f"{name}: the page writes no scripts or styles into its elements")
    return f' {name}="{html.escape(value)}"'


def label(value: str) -> str:
    """Write a text so that a widget's label, which is Markdown, shows just its characters."""
    return "".join(
        f"\\{mark}" if mark in _PUNCTUATION else mark for mark in " ".join(value.split())
    )
