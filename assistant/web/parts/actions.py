"""Offer to copy an answer, to take it along as a file, and to say what one thinks of it."""

from collections.abc import Callable

import streamlit as st

from assistant.records.answers import Answer
from assistant.web.conversations import Turn
from assistant.web.feedback import Opinion
from assistant.web.markup import Markup, element, show
from assistant.web.parts.downloads import show_downloads
from assistant.web.parts.opinion import show_opinion, show_opinion_fields
from assistant.web.texts import Texts
from assistant.web.visit import Visit


def show_actions(visit: Visit, turn: Turn, answer: Answer, *, last: bool) -> None:
    """Show the row under an answer; all but copying behind one button where it is not the last."""
    texts, give = visit.texts, _giver(visit, turn, answer)
    with st.container(horizontal=True, key=f"actions_{turn.number}", gap="small"):
        if last:
            show(copy_button(turn.number, texts))
            show_downloads([turn], texts, key=f"take_{turn.number}", address=here())
            show_opinion(turn.number, answer, texts, give)
        else:
            _show_more(turn, answer, texts, give)


def copy_button(number: int, texts: Texts) -> Markup:
    """Give the button that copies a turn's answer with its references."""
    words = texts("answer.copy")
    return element("button", words, type="button", class_="action", data_copy=str(number))


def here() -> str:
    """Give the address of this conversation, for files that leave the page."""
    address = (st.context.url or "").split("?")[0]
    return f"{address}?c={st.query_params['c']}"


@st.fragment
def _show_more(
    turn: Turn, answer: Answer, texts: Texts, on_give: Callable[[Opinion], None]
) -> None:
    """Show what is seldom wanted of an earlier answer when it is asked for.

    A conversation is drawn anew with each question, so an earlier answer must cost little.
    """
    key = f"earlier_{turn.number}"
    popover = st.popover(texts("answer.more"), key=key, on_change="rerun")
    if popover.open:
        with popover:
            show_downloads([turn], texts, key=f"take_{turn.number}", address=here())
            show_opinion_fields(f"opinion_{turn.number}", answer, texts, on_give)


def _giver(visit: Visit, turn: Turn, answer: Answer) -> Callable[[Opinion], None]:
    """Give what keeps an opinion on this answer, with the questions that led to it."""
    conversation, turns = st.session_state.turns
    asked = tuple(earlier.question for earlier in turns if earlier.number <= turn.number)

    def give(opinion: Opinion) -> None:
        visit.service.inbox.give(
            opinion, conversation=conversation, turn=turn.number, asked=asked, answer=answer
        )

    return give
