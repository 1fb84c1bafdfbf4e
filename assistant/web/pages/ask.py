"""The page where a question is asked and its answer is read beside its sources."""

import streamlit as st

from assistant.errors import IndexingError
from assistant.web.conversations import Turn
from assistant.web.markup import element, show
from assistant.web.parts.actions import here
from assistant.web.parts.answering import answer_question
from assistant.web.parts.bridge import Said, show_bridge
from assistant.web.parts.clicked_question import ask_next, clicked_question
from assistant.web.parts.downloads import show_downloads
from assistant.web.parts.history import show_history
from assistant.web.parts.linked import leave_linked, show_linked
from assistant.web.parts.reveal import reveal
from assistant.web.parts.turn import show_turn
from assistant.web.parts.welcome import show_welcome
from assistant.web.references import answer_with_references
from assistant.web.roles import require
from assistant.web.service import Published
from assistant.web.suggestions import suggested_questions
from assistant.web.texts import Texts
from assistant.web.visit import Visit

EXAMPLE_DOCUMENTS = 40  # documents that example questions are taken from


def show_ask(visit: Visit) -> None:
    """Show the conversation that the address names, and answer what is asked in it."""
    require(visit.role, "ask")
    conversation = st.container(key="conversation")
    question = _question(visit.texts)
    published = _published(visit)
    answered = None
    with conversation:
        turns = _turns(visit)
        if (
            published is not None
            and not turns
            and not question
            and not show_linked(visit, published)
        ):
            _show_welcome(visit, published)
        for turn in turns:
            last = turn.number == len(turns) and not question
            with st.container(key=f"turn_{turn.number}"):
                show_turn(visit, turn, published, last=last)
        if question and published is not None:
            answered = answer_question(visit, question, turns, published)
    _show_bridge(visit, answered.turn if answered else None)
    if answered:
        with answered.place.container():
            show_turn(visit, answered.turn, published, last=True)
    with st.sidebar:
        _show_sidebar(visit)


def _show_bridge(visit: Visit, answered: Turn | None) -> None:
    """Mount the script before a new answer is drawn, so that it scrolls there at once."""
    said = None
    if answered and answered.answer:
        words = visit.texts("ask.ready", lead=answered.answer.lead)
        said = Said(f"{st.query_params['c']}.{answered.number}", words)
    show_bridge(
        visit.texts,
        on_open=_open,
        copies=_copies(visit),
        said=said,
        reveal=st.session_state.get("reveal"),
    )


def _show_sidebar(visit: Visit) -> None:
    show_history(visit, st.query_params.get("c"), on_open=_open_conversation)
    held = st.session_state.get("turns", (None, []))[1] if "c" in st.query_params else []
    if len(held) > 1:
        show(element("h2", visit.texts("export.conversation"), class_="eyebrow"))
        with st.container(horizontal=True, key="take_conversation", gap="small"):
            show_downloads(held, visit.texts, key="conversation", address=here())


def _question(texts: Texts) -> str | None:
    """Give what was asked in this run, typed or clicked.

    The field stands in a container, because one that Streamlit pins to the bottom also makes
    the page follow its end, away from the source that a reader just opened.
    """
    with st.container(key="ask_field"):
        typed = st.chat_input(texts("ask.placeholder"), key="question", submit_mode="stop")
    return typed or clicked_question()


def _published(visit: Visit) -> Published | None:
    try:
        return visit.service.published()
    except IndexingError as error:
        show(
            element("h1", visit.texts("welcome.no_index")),
            element("p", str(error), class_="fault", role="alert"),
        )
        return None


def _turns(visit: Visit) -> list[Turn]:
    """Give the turns of the conversation in the address, read once for this page."""
    conversation = st.query_params.get("c")
    if conversation is None:
        return []
    held = st.session_state.get("turns")
    if held and held[0] == conversation:
        return list(held[1])
    turns = visit.service.conversations.turns(conversation, visit.owner)
    if turns is None:
        show(element("p", visit.texts("ask.lost"), class_="fault", role="alert"))
        del st.query_params["c"]
        return []
    st.session_state.turns = (conversation, list(turns))
    return list(turns)


def _show_welcome(visit: Visit, published: Published) -> None:
    questions = _examples(published.id, visit.texts.language, published, visit.texts)
    show_welcome(
        questions,
        len(published.documents()),
        visit.texts,
        on_ask=ask_next,
    )


@st.cache_data(max_entries=8, show_spinner=False)
def _examples(
    generation: str,  # noqa: ARG001 -- part of the cache's key
    language: str,  # noqa: ARG001 -- part of the cache's key
    _published: Published,
    _texts: Texts,
) -> list[str]:
    rows = list(_published.documents())[:EXAMPLE_DOCUMENTS]
    return suggested_questions((_published.document(row.facts.id) for row in rows), _texts)


def _copies(visit: Visit) -> dict[str, str]:
    """Give what each copy button copies, by turn."""
    _, turns = st.session_state.get("turns", (None, []))
    return {
        str(turn.number): answer_with_references(
            turn.question, turn.answer, visit.texts.language, address=st.context.url or ""
        )
        for turn in turns
        if turn.answer is not None
    }


def _open(address: str) -> None:
    st.query_params["cite"] = address
    st.session_state.pop("source_leaf", None)
    reveal("source-panel")


def _open_conversation(conversation: str | None) -> None:
    st.query_params.pop("cite", None)
    leave_linked()
    st.session_state.pop("turns", None)
    if conversation is None:
        st.query_params.pop("c", None)
    else:
        st.query_params["c"] = conversation
