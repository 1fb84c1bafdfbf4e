"""Show one turn of a conversation: the question, its answer, and what the answer stands on."""

from functools import partial

import streamlit as st

from assistant.records.answers import Answer
from assistant.records.documents import Document, DocumentId, Statement
from assistant.web.conversations import Turn
from assistant.web.markup import element, show
from assistant.web.parts.actions import copy_button, show_actions
from assistant.web.parts.answer import answer_markup
from assistant.web.parts.citation import TurnLinks
from assistant.web.parts.clicked_question import ask_next
from assistant.web.parts.reveal import reveal
from assistant.web.parts.source_list import source_list_markup
from assistant.web.parts.source_panel import show_source
from assistant.web.parts.understood import show_change, understood_markup
from assistant.web.parts.welcome import show_questions
from assistant.web.service import Published
from assistant.web.suggestions import follow_up_questions
from assistant.web.texts import Texts
from assistant.web.visit import Visit

WIDTHS = (7, 5)  # answer and sources, so that a line of the answer holds about 70 characters


def show_question(question: str, number: int) -> None:
    """Show the question that a turn answers."""
    show(element("h2", element("bdi", question), class_="question", id=f"turn-{number}"))


def show_turn(visit: Visit, turn: Turn, published: Published | None, *, last: bool) -> None:
    """Show a turn; the last one also says what was understood and what else can be asked."""
    show_question(turn.question, turn.number)
    if turn.answer is None:
        show(element("p", visit.texts("ask.unreadable"), class_="fault"))
        return
    opened = _opened(turn, turn.answer, visit.texts)
    if not last and opened is None:
        _show_earlier(visit, turn, turn.answer, published)
        return
    beside_answer, beside_sources = st.columns(WIDTHS, gap="large")
    with beside_answer:
        links = _links(visit, turn)
        show(answer_markup(turn.answer, links=links, languages=_languages(published)))
        show_actions(visit, turn, turn.answer, last=True)
        if last and published is not None:
            _show_next(visit, turn, turn.answer, published)
    with beside_sources:
        if opened is not None:
            _show_opened(visit, opened, published)
        elif turn.answer.citations:
            show(source_list_markup(turn.answer, _links(visit, turn)))


def _show_earlier(visit: Visit, turn: Turn, answer: Answer, published: Published | None) -> None:
    """Show an earlier answer and its sources as one piece, for it is drawn with each question."""
    links = _links(visit, turn)
    show(
        element(
            "div",
            element(
                "div",
                answer_markup(answer, links=links, languages=_languages(published)),
                copy_button(turn.number, visit.texts),
            ),
            element("div", source_list_markup(answer, links) if answer.citations else None),
            class_="earlier",
        )
    )
    show_actions(visit, turn, answer, last=False)


def _show_opened(visit: Visit, opened: tuple[str, Statement], published: Published | None) -> None:
    heading, statement = opened
    document = _document(published, statement.document)
    show_source(visit, statement, document, heading=heading, on_close=_close)


def _opened(turn: Turn, answer: Answer, texts: Texts) -> tuple[str, Statement] | None:
    """Give the statement of this turn that the address opens, with its heading."""
    number, _, name = st.query_params.get("cite", "").partition(".")
    if number != str(turn.number):
        return None
    for citation in answer.citations:
        if name == str(citation.number):
            return texts("source.title", number=name), citation.statement
    for index, hit in enumerate(answer.nearest, start=1):
        if name == f"n{index}":
            return texts("source.nearby"), hit.statement
    return None


def _close() -> None:
    turn, _, name = st.query_params.pop("cite", "").partition(".")
    reveal(f"cite-{turn}-{name}")


def _links(visit: Visit, turn: Turn) -> TurnLinks:
    return TurnLinks(st.query_params["c"], turn.number, visit.texts)


def _document(published: Published | None, identity: DocumentId) -> Document | None:
    if published is None or all(row.facts.id != identity for row in published.documents()):
        return None
    return published.document(identity)


def _languages(published: Published | None) -> dict[DocumentId, str]:
    if published is None:
        return {}
    return {row.facts.id: row.facts.language for row in published.documents()}


def _show_next(visit: Visit, turn: Turn, answer: Answer, published: Published) -> None:
    """Show what was understood, a way to change it, and what else can be asked."""
    texts = visit.texts
    facts = [row.facts for row in published.documents()]
    years = sorted({known.year for known in facts if known.year}, reverse=True)
    with st.container(horizontal=True, key="understood", vertical_alignment="center"):
        chips = understood_markup(answer.query, texts)
        if chips is not None:
            show(chips)
        show_change(
            answer.query,
            years,
            texts,
            key=f"change_{turn.number}",
            on_ask=partial(ask_next, turn.question),
        )
    held = {known.id for known in facts}
    cited = dict.fromkeys(one.document for one in answer.citations if one.document in held)
    questions = follow_up_questions(answer, map(published.document, cited), texts)
    if questions:
        show(element("h3", texts("ask.more"), class_="eyebrow"))
        show_questions(questions, on_ask=ask_next, key=f"more_{turn.number}")
