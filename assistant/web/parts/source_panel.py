"""Show a statement in its place: the slide or paragraph with the quotation marked."""

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

import streamlit as st

from assistant.records.answers import Citation
from assistant.records.documents import Block, Document, Facts, Statement
from assistant.records.places import Span, quotation
from assistant.web.faults import fault_words
from assistant.web.markup import Markup, element, show
from assistant.web.parts.citation import TurnLinks
from assistant.web.parts.page_picture import show_page_picture
from assistant.web.parts.place import document_name
from assistant.web.readers.visit import Visit
from assistant.web.sources.leaf import Leaf, highlights, leaf_number, open_leaf
from assistant.web.sources.permanent import statement_address
from assistant.web.texts import Texts

UNSURE = 0.9  # below this confidence a reader is told that the text was recognised from a scan


def show_source(
    visit: Visit,
    statement: Statement,
    document: Document | None,
    *,
    heading: str,
    on_close: Callable[[], None],
) -> None:
    """Show the panel.

    Args:
        visit: Who reads.
        statement: What is marked in its place.
        document: None where the collection no longer holds it.
        heading: What the panel is called, such as "Källa 3".
        on_close: Called when the reader goes back to the list of sources.
    """
    texts = visit.texts
    with st.container(key="source_panel"):
        with st.container(horizontal=True, key="source_head", vertical_alignment="center"):
            show(element("h3", heading, id="source-panel", tabindex="-1"))
            st.button(texts("source.close"), key="source_close", type="tertiary", on_click=on_close)
        if document is None or not document.pages:
            show(_quotation(statement), element("p", texts("source.gone"), class_="aside"))
            return
        leaf = open_leaf(document, _number(statement))
        unchanged = quotation(document.source_text, statement.spans) == statement.quote
        spans = statement.spans if unchanged else ()
        show(_facts(statement, document.facts, leaf, texts))
        if not unchanged:
            show(_quotation(statement), element("p", texts("source.moved"), class_="aside"))
        _show_text(document, leaf, spans, texts)
        show_page_picture(visit, document.facts, leaf)
        _show_steps(statement, leaf, texts)
        show(_permanent_link(statement, texts))


def source_preview(citation: Citation, document: Document, links: TurnLinks) -> Markup | None:
    """Give a citation's place as one piece, to stand open beside an answer on a wide screen.

    It is only read; following its link opens the panel, with the pages around and the rest.
    """
    statement, texts = citation.statement, links.texts
    unchanged = quotation(document.source_text, statement.spans) == statement.quote
    if not document.pages or not unchanged:
        return None
    leaf, name = open_leaf(document, leaf_number(statement)), str(citation.number)
    return element(
        "section",
        element("h3", texts("source.title", number=name)),
        _facts(statement, document.facts, leaf, texts),
        _window(_leaf(leaf, statement.spans, document.facts.language, texts), texts),
        element(
            "p",
            element(
                "a",
                texts("source.browse"),
                class_="action",
                href=links.address(name),
                data_cite=links.name(name),
            ),
        ),
        class_="source-preview",
    )


def _show_text(document: Document, leaf: Leaf, spans: Sequence[Span], texts: Texts) -> None:
    if st.session_state.get("source_as_filed", False):
        words = element("pre", *_marked(document.source_text, leaf.start, leaf.end, spans))
        show(element("p", texts("source.filed_text"), class_="aside"), _window(words, texts))
    else:
        show(_window(_leaf(leaf, spans, document.facts.language, texts), texts))
    if leaf.page.confidence < UNSURE:
        show(element("p", texts("source.unsure"), class_="aside"))
    st.toggle(texts("source.as_filed"), key="source_as_filed")


def _show_steps(statement: Statement, leaf: Leaf, texts: Texts) -> None:
    with st.container(horizontal=True, key="source_steps", vertical_alignment="center"):
        for name, step in (("before", -1), ("after", 1)):
            st.button(
                texts(f"source.{name}"),
                key=f"source_{name}",
                disabled=not 1 <= leaf.number + step <= leaf.total,
                on_click=_turn_to,
                args=(statement.id, leaf.number + step),
            )


def _number(statement: Statement) -> int:
    """Give the leaf that the reader turned to; the statement's own until then."""
    turned = st.session_state.get("source_leaf")
    return turned[1] if turned and turned[0] == statement.id else leaf_number(statement)


def _turn_to(statement: str, number: int) -> None:
    st.session_state.source_leaf = (statement, number)


def _facts(statement: Statement, facts: Facts, leaf: Leaf, texts: Texts) -> Markup:
    own = leaf.number == leaf_number(statement)
    name = texts(f"place.{statement.locator.kind}", number=leaf.number)
    pairs = [
        ("speaker", str(leaf.page.speaker or "") or (str(statement.speaker or "") if own else "")),
        ("date", leaf.page.date or facts.date or ""),
        ("publisher", facts.publisher),
        ("goals", "; ".join(leaf.page.goals)),
        (
            "aspect",
            ", ".join(texts(f"aspect.{aspect}") for aspect in statement.aspects) if own else "",
        ),
        ("column", _column(statement.locator.beside, texts) if own else ""),
    ]
    rows = [
        element("div", element("dt", texts(f"source.{key}")), element("dd", value))
        for key, value in pairs
        if value
    ]
    return element(
        "header",
        element("p", document_name(facts), class_="document"),
        element("p", texts("source.place", place=name, total=leaf.total), class_="place"),
        element("dl", rows) if rows else None,
        class_="source-facts",
    )


def _column(beside: str | None, texts: Texts) -> str:
    """Say that a statement may stand in the other column of its slide."""
    if beside is None:
        return ""
    return texts("source.column_other", heading=beside) if beside else texts("source.column_unsure")


def _permanent_link(statement: Statement, texts: Texts) -> Markup:
    target = urlsplit(statement_address(statement, st.context.url or ""))
    link = element("a", texts("source.permanent"), href=f"{target.path}?{target.query}")
    return element("p", link, class_="aside")


def _window(words: Markup, texts: Texts) -> Markup:
    """Let long text scroll beside the answer, by keyboard too."""
    name = texts("source.window")
    return element("div", words, class_="leaf-window", tabindex="0", role="region", aria_label=name)


def _leaf(leaf: Leaf, spans: Sequence[Span], language: str, texts: Texts) -> Markup:
    if not leaf.blocks:
        fault = leaf.page.fault
        words = fault_words(fault, texts) if fault else texts("source.empty")
        return element("p", words, class_="aside")
    return element(
        "div", [_block(block, spans) for block in leaf.blocks], class_="leaf", lang=language
    )


def _block(block: Block, spans: Sequence[Span]) -> Markup:
    ranges = highlights(block, spans)
    words = _marked(block.reading, 0, len(block.reading), ranges)
    kind = {"title": "leaf-title", "heading": "leaf-heading"}.get(block.kind, f"leaf-{block.kind}")
    return element("p", element("bdi", words), class_=kind)


def _marked(words: str, start: int, end: int, spans: Sequence[Span]) -> list[str | Markup]:
    """Give `words[start:end]` with the spans marked."""
    pieces: list[str | Markup] = []
    at = start
    for first, last in sorted(spans):
        low, high = max(first, at), min(last, end)
        if low < high:
            pieces += [words[at:low], element("mark", words[low:high], class_="cited")]
            at = high
    return [*pieces, words[at:end]]


def _quotation(statement: Statement) -> Markup:
    return element("blockquote", element("bdi", statement.reading))
