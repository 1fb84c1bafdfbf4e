"""Answer a question where the reader sees that it goes on, and keep the answer."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assistant.answering.checks import fault_text, question_fault
from assistant.errors import BelagtError
from assistant.records.answers import Answer
from assistant.web.conversations import Turn
from assistant.web.markup import element, show
from assistant.web.parts.clicked_question import clicked_filters
from assistant.web.parts.linked import leave_linked
from assistant.web.parts.reveal import reveal
from assistant.web.parts.turn import show_question
from assistant.web.service import Published
from assistant.web.visit import Visit

SHOWN = 300  # characters of a question that could not be asked


@dataclass(frozen=True, slots=True)
class Answered:
    """A turn that was just answered, and where its question stands and its answer goes."""

    turn: Turn
    place: DeltaGenerator


def answer_question(
    visit: Visit, question: str, turns: Sequence[Turn], published: Published
) -> Answered | None:
    """Answer a question and keep it; None where it could not be answered, which is said."""
    place = st.container(key=f"turn_{len(turns) + 1}").empty()
    limit = visit.service.settings.question_limit
    wrong = question_fault(question, limit)
    if wrong is not None:
        words = fault_text(wrong, visit.texts.language, limit)
        _show_fault(place, question, len(turns) + 1, f"{words[:1].upper()}{words[1:]}.")
        return None
    with place.container():
        show_question(question, len(turns) + 1)
        _show_progress(visit, published)
    try:
        answer = visit.service.assistant().ask(
            question,
            history=tuple(turn.question for turn in turns),
            filters=clicked_filters(),
        )
    except BelagtError as error:
        _show_fault(place, question, len(turns) + 1, visit.texts("ask.failed", fault=str(error)))
        return None
    turn = _keep(visit, question, answer, turns)
    reveal(f"turn-{turn.number}")
    return Answered(turn, place)


def _show_fault(place: DeltaGenerator, question: str, number: int, words: str) -> None:
    asked = question if len(question) <= SHOWN else f"{question[:SHOWN]} …"
    with place.container():
        if asked.strip():
            show_question(asked, number)
        show(element("p", words, class_="fault", role="alert"))


def _show_progress(visit: Visit, published: Published) -> None:
    texts = visit.texts
    words = (
        texts.count("ask.searching", len(published.documents()))
        if visit.service.ready
        else texts("ask.loading")
    )
    show(element("p", words, class_="progress"))


def _keep(visit: Visit, question: str, answer: Answer, turns: Sequence[Turn]) -> Turn:
    store = visit.service.conversations
    leave_linked()
    conversation = st.query_params.get("c")
    if conversation is None:
        conversation = store.start(visit.owner, question)
        st.query_params["c"] = conversation
    turn = store.add(conversation, question, answer)
    st.session_state.turns = (conversation, [*turns, turn])
    return turn
