"""The page where staff find every statement on a subject, and take it with them."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import streamlit as st

from assistant.errors import IndexingError
from assistant.records.documents import DocumentId, Facts, Statement, StatementId
from assistant.web.finding.search import (
    ORDERS,
    PAGE,
    Found,
    Search,
    all_hits,
    find,
    read_search,
    write_search,
)
from assistant.web.markup import element, show
from assistant.web.parts.bridge import show_bridge
from assistant.web.parts.citation import StatementLinks
from assistant.web.parts.filters import show_filters
from assistant.web.parts.hit import chosen_statements, show_hit
from assistant.web.parts.reveal import reveal
from assistant.web.parts.source_panel import show_source
from assistant.web.parts.statement_exports import show_exports
from assistant.web.parts.tally import tally_markup
from assistant.web.published import Published
from assistant.web.readers.roles import require
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts

WIDTHS = (7, 5)


def show_statements(visit: Visit) -> None:
    """Show the search that the address holds, its hits, and the one that is opened."""
    require(visit.role, "search")
    texts = visit.texts
    show(
        element("h1", texts("statements.title")),
        element("p", texts("statements.text"), class_="aside"),
    )
    try:
        published = visit.service.published()
    except IndexingError as error:
        show(element("p", str(error), class_="fault", role="alert"))
        return
    facts = {row.facts.id: row.facts for row in published.documents()}
    search = _search(published, list(facts.values()), texts)
    years = {identity: known.year for identity, known in facts.items()}
    with st.spinner(texts("statements.searching"), show_time=False):
        found = find(visit.service.searcher(), search, years)
    hits, beside = st.columns(WIDTHS, gap="large")
    with hits:
        _show_hits(search, found, facts, texts)
    with beside:
        _show_beside(visit, published, found)
    _show_exports(visit, search, facts, found)
    show_bridge(texts, on_follow={"cite": _open}, reveal=st.session_state.get("reveal"))


def _search(published: Published, documents: Sequence[Facts], texts: Texts) -> Search:
    """Show the fields and give what they ask for, written into the address."""
    before = read_search(st.query_params.to_dict())
    with st.container(key="search"):
        text = st.text_input(
            texts("statements.query"),
            value=before.text,
            key="search_text",
            placeholder=texts("statements.placeholder"),
        )
        with st.expander(texts("statements.filters"), expanded=before.filters != Search().filters):
            filters = show_filters(before.filters, documents, published.speakers, texts)
        order = st.segmented_control(
            texts("statements.order"),
            ORDERS,
            default=before.order,
            key="search_order",
            format_func=lambda order: texts(f"order.{order}"),
        )
    search = Search(text.strip(), filters, order or ORDERS[0], before.page)
    if (search.text, search.filters, search.order) != (before.text, before.filters, before.order):
        search = Search(search.text, search.filters, search.order)
        st.query_params.pop("s", None)
    _write_address(search)
    return search


def _write_address(search: Search) -> None:
    address = write_search(search)
    for name in ("q", "document", "year", "body", "speaker", "aspect", "goal", "order", "page"):
        if name not in address:
            st.query_params.pop(name, None)
        elif st.query_params.get(name) != address[name]:
            st.query_params[name] = address[name]


def _show_hits(
    search: Search, found: Found, facts: Mapping[DocumentId, Facts], texts: Texts
) -> None:
    show(element("h2", texts.count("statements.hits", found.total), class_="hits", role="status"))
    links = StatementLinks(urlencode(write_search(search)), texts)
    for hit in found.hits:
        show_hit(hit, search.text, facts, links)
    _show_paging(search, found, texts)


def _show_paging(search: Search, found: Found, texts: Texts) -> None:
    pages = max(-(-found.total // PAGE), 1)
    if pages == 1:
        return
    with st.container(horizontal=True, key="paging", vertical_alignment="center"):
        for name, step in (("before", -1), ("after", 1)):
            st.button(
                texts(f"statements.{name}"),
                key=f"paging_{name}",
                disabled=not 1 <= search.page + step <= pages,
                on_click=_turn_to,
                args=(search.page + step,),
            )
        show(element("p", texts("statements.page", page=search.page, pages=pages), class_="aside"))


def _turn_to(page: int) -> None:
    st.query_params["page"] = str(page)


def _show_beside(visit: Visit, published: Published, found: Found) -> None:
    texts = visit.texts
    opened = st.query_params.get("s")
    if opened:
        try:
            statement = published.statement(StatementId(opened))
        except IndexingError:
            show(element("p", texts("statements.gone"), class_="fault"))
        else:
            show_source(
                visit,
                statement,
                published.document(statement.document),
                heading=texts("source.nearby_one"),
                on_close=_close,
            )
            return
    years = [(str(year or texts("statements.undated")), count) for year, count in found.years]
    if years:
        show(tally_markup(texts("statements.by_year"), years))
    if found.speakers:
        show(tally_markup(texts("statements.by_speaker"), found.speakers))


def _show_exports(
    visit: Visit, search: Search, facts: Mapping[DocumentId, Facts], found: Found
) -> None:
    """Offer the chosen statements as files; all hits where none is chosen."""
    chosen = dict(chosen_statements())
    searcher = visit.service.searcher()

    def statements() -> list[Statement]:
        if chosen:
            return list(chosen.values())
        return [hit.statement for hit in all_hits(searcher, search)]

    show_exports(len(chosen) or found.total, statements, facts, visit.texts)


def _open(statement: str) -> None:
    st.query_params["s"] = statement
    st.session_state.pop("source_leaf", None)
    reveal("source-panel")


def _close() -> None:
    reveal(f"cite-{st.query_params.pop('s', '')}")
