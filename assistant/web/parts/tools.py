"""Show the tool that a reader opened under an answer; its fields cost nothing until then."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from assistant.records.answers import Answer
from assistant.records.questions import Filters
from assistant.web.keeping.conversations import Turn
from assistant.web.keeping.feedback import Opinion
from assistant.web.markup import element, show
from assistant.web.parts.actions import TOOLS, Tool, here
from assistant.web.parts.clicked_question import ask_next
from assistant.web.parts.downloads import show_downloads
from assistant.web.parts.opinion import show_opinion
from assistant.web.parts.reveal import reveal
from assistant.web.parts.understood import show_change
from assistant.web.published import Published
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts


def open_tool(named: str) -> None:
    """Open a tool, named as "take.3" for the third turn; put it away where it is open."""
    tool, _, number = named.partition(".")
    if tool not in TOOLS or not number.isdigit():
        return
    if st.session_state.get("tool") == named:
        st.session_state.pop("tool")
    else:
        st.session_state.tool = named
        reveal("tool")


def opened_tool(number: int) -> Tool | None:
    """Give the tool that is open under a turn."""
    tool, _, turn = st.session_state.get("tool", "").partition(".")
    return next((known for known in TOOLS if known == tool and turn == str(number)), None)


def show_tool(visit: Visit, turn: Turn, answer: Answer, published: Published | None) -> None:
    """Show the open tool of this turn, if one is."""
    tool = opened_tool(turn.number)
    if tool is None:
        return
    with st.container(key="tool", border=True):
        show(element("h3", visit.texts(f"tool.{tool}"), id="tool", tabindex="-1"))
        if tool == "take":
            with st.container(horizontal=True, key="take"):
                show_downloads([turn], visit.texts, key="take", address=here())
        elif tool == "opinion":
            give = _giver(visit, turn, answer)
            show_opinion(f"opinion_{turn.number}", answer, visit.texts, give)
        else:
            _show_change(turn, answer, published, visit.texts)


def _show_change(turn: Turn, answer: Answer, published: Published | None, texts: Texts) -> None:
    facts = [row.facts for row in published.documents()] if published else []
    years = sorted({known.year for known in facts if known.year}, reverse=True)
    show_change(
        answer.query,
        years,
        texts,
        key=f"change_{turn.number}",
        on_ask=partial(_ask_again, turn.question),
    )


def _ask_again(question: str, filters: Filters) -> None:
    st.session_state.pop("tool", None)
    ask_next(question, filters)


def _giver(visit: Visit, turn: Turn, answer: Answer) -> Callable[[Opinion], None]:
    """Give what keeps an opinion on this answer, with the questions that led to it."""
    conversation, turns = st.session_state.turns
    asked = tuple(earlier.question for earlier in turns if earlier.number <= turn.number)

    def give(opinion: Opinion) -> None:
        visit.service.inbox.give(
            opinion, conversation=conversation, turn=turn.number, asked=asked, answer=answer
        )

    return give
