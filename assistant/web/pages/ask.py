"""The page where a question is asked and its answer is read beside its sources."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from assistant.errors import IndexingError
from assistant.web.asking import Job
from assistant.web.keeping.conversations import Turn
from assistant.web.markup import element, show
from assistant.web.parts.answering import (
    Answered,
    follow_job,
    question_refusal,
    show_refusal,
    start_question,
)
from assistant.web.parts.bridge import Said, show_bridge
from assistant.web.parts.clicked_question import ask_next, clicked_question
from assistant.web.parts.history import show_history, switch_management
from assistant.web.parts.linked import leave_linked, show_linked
from assistant.web.parts.made_once import made_once
from assistant.web.parts.reveal import reveal
from assistant.web.parts.tools import open_tool
from assistant.web.parts.turn import show_answer, show_turn
from assistant.web.parts.welcome import show_welcome
from assistant.web.published import Published
from assistant.web.readers.roles import require
from assistant.web.readers.visit import Visit
from assistant.web.sources.references import answer_with_references
from assistant.web.suggesting.examples import example_questions
from assistant.web.texts import Texts


def show_ask(visit: Visit) -> None:
    """Show the conversation that the address names, and answer what is asked in it."""
    require(visit.role, "ask")
    conversation = st.container(key="conversation")
    question = _question(visit.texts)
    published = _published(visit)
    answered = None
    with conversation:
        turns = _turns(visit)
        asked = question if question and question.strip() and published is not None else None
        refusal = question_refusal(visit, asked) if asked else None
        # The answer is under way while what stands above it is drawn.
        if asked and refusal is None:
            job: Job | None = start_question(visit, asked, turns)
        else:
            job = None if asked else _under_way(visit)
        if published is not None and not (turns or asked or job):
            _show_start(visit, published)
        for turn in turns:
            last = turn.number == turns[-1].number and not asked and job is None
            show_turn(visit, turn, published, last=last)
        if asked and refusal:
            show_refusal(asked, len(turns) + 1, refusal)
        if job is not None and published is not None:
            answered = follow_job(visit, job, turns, published)
            turns = _with(turns, answered, visit)
    _show_bridge(visit, turns, answered)
    if answered:
        show_answer(visit, answered.turn, published, last=True, place=answered.place)
    with st.sidebar:
        show_history(visit, st.query_params.get("c"), turns)


def _show_bridge(visit: Visit, turns: Sequence[Turn], answered: Answered | None) -> None:
    """Mount the script before a new answer is drawn, so that it scrolls there at once."""
    said = None
    if answered and answered.turn.answer:
        words = visit.texts("ask.ready", lead=answered.turn.answer.lead)
        said = Said(f"{st.query_params['c']}.{answered.turn.number}", words)
    show_bridge(
        visit.texts,
        on_follow={
            "cite": _open,
            "ask": ask_next,
            "tool": open_tool,
            "conversation": _open_conversation,
            "manage": switch_management,
        },
        copies=_copies(visit, turns),
        said=said,
        reveal=st.session_state.get("reveal"),
    )


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
    if held and held[0] == conversation and not _left_behind():
        return list(held[1])
    turns = visit.service.conversations.turns(conversation, visit.owner)
    if turns is None:
        show(element("p", visit.texts("ask.lost"), class_="fault", role="alert"))
        del st.query_params["c"]
        return []
    st.session_state.turns = (conversation, list(turns))
    return list(turns)


def _left_behind() -> bool:
    """Say whether a job was done after this page had stopped following it."""
    job: Job | None = st.session_state.get("job")
    if job is None or not job.done:
        return False
    del st.session_state.job
    return True


def _under_way(visit: Visit) -> Job | None:
    """Give the job of this reader's conversation that a stop or a reload left behind."""
    conversation = st.query_params.get("c")
    return visit.service.jobs.under_way(conversation) if conversation else None


def _with(turns: list[Turn], answered: Answered | None, visit: Visit) -> list[Turn]:
    """Give the turns with the one just answered, and hold them for the next run."""
    if answered is None:
        return turns
    st.session_state.pop("job", None)
    turns = [*turns, answered.turn]
    if [turn.number for turn in turns] != list(range(1, len(turns) + 1)):
        # Another page of this reader has asked in the same conversation.
        turns = list(visit.service.conversations.turns(st.query_params["c"], visit.owner) or turns)
    st.session_state.turns = (st.query_params["c"], turns)
    return turns


def _show_start(visit: Visit, published: Published) -> None:
    if not show_linked(visit, published):
        examples = example_questions(published, visit.texts)
        show_welcome(examples, len(published.documents()), visit.texts)


def _copies(visit: Visit, turns: Sequence[Turn]) -> dict[str, str]:
    """Give what each copy button copies, by turn."""
    language, address = visit.texts.language, st.context.url or ""
    made_from = (st.query_params.get("c"), language)
    return {
        str(turn.number): made_once(
            "copies",
            turn.number,
            made_from,
            partial(answer_with_references, turn.question, turn.answer, language, address=address),
        )
        for turn in turns
        if turn.answer is not None
    }


def _open(address: str) -> None:
    st.query_params["cite"] = address
    st.session_state.pop("source_leaf", None)
    reveal("source-panel")


def _open_conversation(conversation: str) -> None:
    st.query_params.pop("cite", None)
    leave_linked()
    for name in ("turns", "tool", "managing"):
        st.session_state.pop(name, None)
    if conversation:
        st.query_params["c"] = conversation
    else:
        st.query_params.pop("c", None)
