"""Show one turn of a conversation: the question, its answer, and what the answer stands on."""

from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assistant.records.answers import Answer
from assistant.records.documents import Document, DocumentId, Statement
from assistant.web.keeping.conversations import Turn
from assistant.web.markup import Markup, element, show
from assistant.web.parts.actions import action_bar, earlier_bar
from assistant.web.parts.answer import answer_markup, is_courtesy
from assistant.web.parts.citation import TurnLinks
from assistant.web.parts.further import further_markup
from assistant.web.parts.made_once import made_once
from assistant.web.parts.reveal import reveal
from assistant.web.parts.source_list import source_list_markup
from assistant.web.parts.source_panel import show_source, source_preview
from assistant.web.parts.tools import opened_tool, show_tool
from assistant.web.parts.understood import understood_markup
from assistant.web.published import Published
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts

WIDTHS = (7, 5)  # answer and sources, so that a line of the answer holds about 70 characters


def question_markup(question: str, number: int) -> Markup:
    """Give the question that a turn answers."""
    return element("h2", element("bdi", question), class_="question", id=f"turn-{number}")


def show_turn(visit: Visit, turn: Turn, published: Published | None, *, last: bool) -> None:
    """Show a turn; the last one, and one whose source or tool is open, with all that it offers."""
    answer = turn.answer
    if answer is None:
        words = element("p", visit.texts("ask.unreadable"), class_="fault")
        show(question_markup(turn.question, turn.number), words)
    elif last or is_open(turn, visit.texts):
        with st.container(key=f"turn_{turn.number}"):
            show(question_markup(turn.question, turn.number))
            show_answer(visit, turn, published, last=last)
    else:
        earlier = made_once(
            "earlier",
            turn.number,
            (st.query_params["c"], visit.texts.language, published and published.id),
            partial(_earlier, visit, turn, answer, published),
        )
        show(question_markup(turn.question, turn.number), earlier)


def is_open(turn: Turn, texts: Texts) -> bool:
    """Say whether a source or a tool of this turn is open."""
    opened = turn.answer is not None and _opened(turn, turn.answer, texts) is not None
    return opened or opened_tool(turn.number) is not None


def show_answer(
    visit: Visit,
    turn: Turn,
    published: Published | None,
    *,
    last: bool,
    place: DeltaGenerator | None = None,
) -> None:
    """Show a turn's answer beside its sources, in the place kept for it where there is one."""
    answer = turn.answer
    if answer is None:
        return
    links = turn_links(visit, turn.number)
    beside_answer, beside_sources = (place or st).columns(WIDTHS, gap="large")
    with beside_answer:
        show(
            answer_markup(answer, links=links, languages=languages(published)),
            *([] if is_courtesy(answer) else _under(answer, turn, visit.texts)),
        )
        show_tool(visit, turn, answer, published)
        if last and published is not None:
            show(*further_markup(answer, published, visit.texts))
    with beside_sources:
        _show_beside(visit, turn, answer, published, links)


def turn_links(visit: Visit, number: int) -> TurnLinks:
    """Give where the marks of a turn lead."""
    return TurnLinks(st.query_params["c"], number, visit.texts)


def languages(published: Published | None) -> dict[DocumentId, str]:
    """Give the documents' languages."""
    if published is None:
        return {}
    return {row.facts.id: row.facts.language for row in published.documents()}


def _under(answer: Answer, turn: Turn, texts: Texts) -> list[Markup]:
    chips = understood_markup(answer.query, texts)
    bar = action_bar(turn.number, texts, opened=opened_tool(turn.number))
    return [part for part in (chips, bar) if part]


def _earlier(visit: Visit, turn: Turn, answer: Answer, published: Published | None) -> Markup:
    """Give an earlier answer and its sources as one piece."""
    links = turn_links(visit, turn.number)
    return element(
        "div",
        element(
            "div",
            answer_markup(answer, links=links, languages=languages(published)),
            None if is_courtesy(answer) else earlier_bar(turn.number, visit.texts),
        ),
        element("div", source_list_markup(answer, links) if answer.citations else None),
        class_="earlier",
    )


def _show_beside(
    visit: Visit, turn: Turn, answer: Answer, published: Published | None, links: TurnLinks
) -> None:
    """Show the source that is opened; the first and a list of all where none is."""
    opened = _opened(turn, answer, visit.texts)
    if opened is not None:
        heading, statement = opened
        document = _document(published, statement.document)
        show_source(visit, statement, document, heading=heading, on_close=_close)
    elif answer.citations:
        first = answer.citations[0]
        document = _document(published, first.document)
        preview = source_preview(first, document, links) if document else None
        show(*([preview] if preview else []), source_list_markup(answer, links))


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


def _document(published: Published | None, identity: DocumentId) -> Document | None:
    if published is None or all(row.facts.id != identity for row in published.documents()):
        return None
    return published.document(identity)
