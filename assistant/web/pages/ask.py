"""The page where a question is asked and its answer is read beside its sources."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from assistant.errors import BelagtError, IndexingError
from assistant.records.answers import Answer
from assistant.records.documents import Document, DocumentId, Statement
from assistant.records.questions import Filters
from assistant.web.conversations import Turn
from assistant.web.feedback import Opinion
from assistant.web.markup import element, show
from assistant.web.parts.answer import answer_markup
from assistant.web.parts.bridge import Said, show_bridge
from assistant.web.parts.citation import TurnLinks
from assistant.web.parts.downloads import show_downloads
from assistant.web.parts.history import show_history
from assistant.web.parts.opinion import show_opinion
from assistant.web.parts.source_list import source_list_markup
from assistant.web.parts.source_panel import show_source
from assistant.web.parts.understood import show_change, understood_markup
from assistant.web.parts.welcome import show_questions, show_welcome
from assistant.web.references import answer_with_references
from assistant.web.roles import require
from assistant.web.service import Published
from assistant.web.suggestions import follow_up_questions, suggested_questions
from assistant.web.texts import Texts
from assistant.web.visit import Visit

ANYTHING = Filters()
WIDTHS = (7, 5)  # answer and sources, so that a line of the answer holds about 70 characters
EXAMPLE_DOCUMENTS = 40  # documents that example questions are taken from


def show_ask(visit: Visit) -> None:
    """Show the conversation that the address names, and answer what is asked in it."""
    require(visit.role, "ask")
    conversation = st.container(key="conversation")
    question = _question(visit.texts)
    published = _published(visit)
    said = None
    with conversation:
        turns = _turns(visit)
        if published is not None and not turns and not question:
            _show_welcome(visit, published)
        for turn in turns:
            last = turn.number == len(turns) and not question
            with st.container(key=f"turn_{turn.number}"):
                _show_turn(visit, turn, published, last=last)
        if question and published is not None:
            said = _answer(visit, question, turns, published)
    show_bridge(
        visit.texts,
        on_open=_open,
        copies=_copies(visit),
        said=said,
        reveal=st.session_state.get("reveal"),
    )
    with st.sidebar:
        show_history(visit, st.query_params.get("c"), on_open=_open_conversation)
        held = st.session_state.get("turns", (None, []))[1] if "c" in st.query_params else []
        if len(held) > 1:
            show(element("h2", visit.texts("export.conversation"), class_="eyebrow"))
            show_downloads(held, visit.texts, key="conversation", address=_address())


def _question(texts: Texts) -> str | None:
    """Give what was asked in this run, typed or clicked.

    The field stands in a container, because one that Streamlit pins to the bottom also makes
    the page follow its end, away from the source that a reader just opened.
    """
    with st.container(key="ask_field"):
        typed = st.chat_input(texts("ask.placeholder"), key="question", submit_mode="stop")
    clicked: str | None = st.session_state.pop("clicked_question", None)
    return typed or clicked


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
        on_ask=_ask_next,
    )


def _ask_next(question: str, filters: Filters = ANYTHING) -> None:
    """Ask a question that was clicked, in the run that follows the click."""
    st.session_state.update(clicked_question=question, clicked_filters=filters)


@st.cache_data(max_entries=8, show_spinner=False)
def _examples(
    generation: str,  # noqa: ARG001 -- part of the cache's key
    language: str,  # noqa: ARG001 -- part of the cache's key
    _published: Published,
    _texts: Texts,
) -> list[str]:
    rows = list(_published.documents())[:EXAMPLE_DOCUMENTS]
    return suggested_questions((_published.document(row.facts.id) for row in rows), _texts)


def _answer(
    visit: Visit, question: str, turns: Sequence[Turn], published: Published
) -> Said | None:
    """Answer a question in its place and keep it; give what a screen reader is told."""
    texts = visit.texts
    place = st.container(key=f"turn_{len(turns) + 1}").empty()
    with place.container():
        _show_question(question, len(turns) + 1)
        _show_progress(visit, published)
    try:
        answer = visit.service.assistant().ask(
            question,
            history=tuple(turn.question for turn in turns),
            filters=st.session_state.pop("clicked_filters", ANYTHING),
        )
    except BelagtError as error:
        with place.container():
            _show_question(question, len(turns) + 1)
            words = texts("ask.failed", fault=str(error))
            show(element("p", words, class_="fault", role="alert"))
        return None
    turn = _keep(visit, question, answer, turns)
    _reveal(f"turn-{turn.number}")
    with place.container():
        _show_turn(visit, turn, published, last=True)
    return Said(f"{st.query_params['c']}.{turn.number}", texts("ask.ready", lead=answer.lead))


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
    conversation = st.query_params.get("c")
    if conversation is None:
        conversation = store.start(visit.owner, question)
        st.query_params["c"] = conversation
    turn = store.add(conversation, question, answer)
    st.session_state.turns = (conversation, [*turns, turn])
    return turn


def _show_turn(visit: Visit, turn: Turn, published: Published | None, *, last: bool) -> None:
    _show_question(turn.question, turn.number)
    if turn.answer is None:
        show(element("p", visit.texts("ask.unreadable"), class_="fault"))
        return
    beside_answer, beside_sources = st.columns(WIDTHS, gap="large")
    languages = _languages(published)
    with beside_answer:
        show(
            answer_markup(turn.answer, links=_links(visit, turn), languages=languages),
        )
        _show_actions(visit, turn, turn.answer)
        if last and published is not None:
            _show_next(visit, turn, turn.answer, published)
    with beside_sources:
        _show_sources(visit, turn, turn.answer, published)


def _show_sources(visit: Visit, turn: Turn, answer: Answer, published: Published | None) -> None:
    opened = _opened(turn, answer, visit.texts)
    if opened is None:
        if answer.citations:
            show(source_list_markup(answer, _links(visit, turn)))
        return
    heading, statement = opened
    show_source(
        statement,
        _document(published, statement.document),
        visit.texts,
        heading=heading,
        on_close=_close,
    )


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


def _show_question(question: str, number: int) -> None:
    show(element("h2", element("bdi", question), class_="question", id=f"turn-{number}"))


def _show_actions(visit: Visit, turn: Turn, answer: Answer) -> None:
    """Offer to copy the answer, to take it along as a file, and to say what one thinks of it."""
    texts = visit.texts
    with st.container(horizontal=True, key=f"actions_{turn.number}", gap="small"):
        show(
            element(
                "button",
                texts("answer.copy"),
                type="button",
                class_="action",
                data_copy=str(turn.number),
            )
        )
        show_downloads([turn], texts, key=f"turn_{turn.number}", address=_address())
        show_opinion(turn.number, answer, texts, _giver(visit, turn, answer))


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
            on_ask=partial(_ask_next, turn.question),
        )
    held = {known.id for known in facts}
    cited = dict.fromkeys(one.document for one in answer.citations if one.document in held)
    questions = follow_up_questions(answer, map(published.document, cited), texts)
    if questions:
        show(element("h3", texts("ask.more"), class_="eyebrow"))
        show_questions(questions, on_ask=_ask_next, key=f"more_{turn.number}")


def _giver(visit: Visit, turn: Turn, answer: Answer) -> Callable[[Opinion], None]:
    """Give what keeps an opinion on this answer, with the questions that led to it."""
    conversation, turns = st.session_state.turns
    asked = tuple(earlier.question for earlier in turns if earlier.number <= turn.number)

    def give(opinion: Opinion) -> None:
        visit.service.inbox.give(
            opinion, conversation=conversation, turn=turn.number, asked=asked, answer=answer
        )

    return give


def _address() -> str:
    """Give the address of this conversation, for files that leave the page."""
    here = (st.context.url or "").split("?")[0]
    return f"{here}?c={st.query_params['c']}"


def _copies(visit: Visit) -> dict[str, str]:
    """Give what each copy button copies, by turn."""
    _, turns = st.session_state.get("turns", (None, []))
    return {
        str(turn.number): answer_with_references(turn.question, turn.answer, visit.texts.language)
        for turn in turns
        if turn.answer is not None
    }


def _open(address: str) -> None:
    st.query_params["cite"] = address
    st.session_state.pop("source_leaf", None)
    _reveal("source-panel")


def _close() -> None:
    turn, _, name = st.query_params.pop("cite", "").partition(".")
    _reveal(f"cite-{turn}-{name}")


def _reveal(anchor: str) -> None:
    """Bring an element into view once this run has drawn it."""
    count = st.session_state.get("revealed", 0) + 1
    st.session_state.update(revealed=count, reveal=f"{anchor}#{count}")


def _open_conversation(conversation: str | None) -> None:
    st.query_params.pop("cite", None)
    st.session_state.pop("turns", None)
    if conversation is None:
        st.query_params.pop("c", None)
    else:
        st.query_params["c"] = conversation
