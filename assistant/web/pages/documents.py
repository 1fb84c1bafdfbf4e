"""The page where the clerk sees what is in the corpus, adds to it, and mends what was misread."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import streamlit as st

from assistant.errors import BelagtError, IndexingError
from assistant.reading.document import READERS
from assistant.reading.quality import Quality
from assistant.web.faults import fault_words
from assistant.web.keeping.corpus_files import store_document
from assistant.web.markup import Markup, element, show
from assistant.web.parts.bridge import show_bridge
from assistant.web.parts.document import document_quality, show_document
from assistant.web.parts.table import table_markup
from assistant.web.parts.tally import tally_markup
from assistant.web.published import Listed, Published
from assistant.web.readers.roles import require
from assistant.web.readers.visit import Visit
from assistant.web.suggesting.topics import speaking_pages
from assistant.web.texts import Texts

RECURRING = 12  # topics in the picture of the corpus
KINDS = frozenset({"deck", "report", "web", "text"})
POLL = 1.0  # seconds between two looks at a build


def show_documents(visit: Visit) -> None:
    """Show the corpus, and one document of it where one is chosen."""
    require(visit.role, "keep_documents")
    texts = visit.texts
    show(
        element("h1", texts("documents.title")),
        element("p", texts("documents.text"), class_="aside"),
    )
    _show_upload(visit)
    _show_rebuild(visit)
    try:
        published = visit.service.published()
    except IndexingError as error:
        show(element("p", str(error), class_="fault", role="alert"))
        return
    rows = published.documents()
    if rows:
        _show_list(published, rows, texts)
    else:
        show(element("p", texts("documents.none")))
    show(*_faults(published.faults, texts))
    if rows:
        _show_missing_years(rows, texts)
        show_document(visit, published, rows)
        _show_picture(published, rows, texts)
    show_bridge(texts)


def _show_upload(visit: Visit) -> None:
    texts = visit.texts
    with st.form("upload", clear_on_submit=True, border=True):
        files = st.file_uploader(
            texts("documents.upload"),
            type=sorted(ending.removeprefix(".") for ending in READERS),
            accept_multiple_files=True,
        )
        sent = st.form_submit_button(texts("documents.send"))
    if not sent:
        return
    if not files:
        show(element("p", texts("documents.no_files"), class_="fault", role="alert"))
        return
    bar = st.progress(0.0)
    for count, file in enumerate(files, start=1):
        try:
            store_document(visit.service.workspace, visit.role, file.name, file.getvalue())
        except BelagtError as error:
            show(element("p", fault_words(str(error), texts), class_="fault", role="alert"))
        bar.progress(count / len(files))
    visit.service.rebuild.start(visit.role)


def _show_rebuild(visit: Visit) -> None:
    """Show how far a build has come; only this part runs again while it goes on."""
    running = visit.service.rebuild.state.running
    st.fragment(_rebuild, run_every=POLL if running else None)(visit)


def _rebuild(visit: Visit) -> None:
    texts, state = visit.texts, visit.service.rebuild.state
    was_running = st.session_state.get("rebuild_seen", False)
    st.session_state.rebuild_seen = state.running
    if state.running:
        share = state.done / state.total if state.total else 0.0
        st.progress(min(share, 1.0), text=texts(f"build.{state.stage}"))
        return
    if was_running:
        st.rerun()
    if st.button(texts("documents.rebuild"), key="rebuild"):
        visit.service.rebuild.start(visit.role)
        st.rerun()
    if state.fault:
        show(element("p", state.fault, class_="fault", role="alert"))
    elif state.report:
        report = state.report
        words = texts(
            "build.done",
            added=len(report.added),
            changed=len(report.changed),
            removed=len(report.removed),
            seconds=f"{report.seconds:.0f}",
        )
        show(element("p", words, class_="aside", role="status"))
        show(*_faults(((fault.file, fault.fault) for fault in report.faults), texts))


def _show_list(published: Published, rows: Sequence[Listed], texts: Texts) -> None:
    show(element("h2", texts.count("documents.count", len(rows))))
    heads = [texts(f"documents.{name}") for name in ("name", "year", "body", "pages", "read")]
    body = [
        [
            row.facts.title,
            str(row.facts.year or "–"),
            row.facts.publisher or "–",
            str(row.pages),
            _read_label(document_quality(published.id, row.facts.id, published), texts),
        ]
        for row in rows
    ]
    show(table_markup(heads, body))


def _faults(faults: Iterable[tuple[str, str]], texts: Texts) -> list[Markup]:
    return [element("p", fault_words(fault, texts, file), class_="fault") for file, fault in faults]


def _show_missing_years(rows: Sequence[Listed], texts: Texts) -> None:
    years = missing_years(row.facts.year for row in rows)
    if years:
        show(element("p", texts("documents.missing_years", years=years), class_="aside"))


def missing_years(named: Iterable[int | None]) -> str:
    """Give the years between the first and last that none names, neighbours as a range."""
    years = sorted({year for year in named if year})
    gaps = [(before + 1, after - 1) for before, after in pairwise(years) if after - before > 1]
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in gaps)


def _read_label(quality: Quality, texts: Texts) -> str:
    share = f"{quality.confidence:.0%}".replace("%", " %")
    unread = len(quality.without_text) + len(quality.unreadable)
    return f"{share}, {texts.count('documents.unread', unread)}" if unread else share


def _kind_name(kind: str, texts: Texts) -> str:
    """Give a kind in the page's language; staff's own word as it is."""
    return texts(f"kind.{kind}") if kind in KINDS else kind


def _show_picture(published: Published, rows: Sequence[Listed], texts: Texts) -> None:
    """Show documents by year and kind, and topics by how often they come back."""
    kinds = Counter((str(row.facts.year or "–"), row.facts.kind) for row in rows)
    topics = _topics(published.id, published)
    left, right = st.columns(2, gap="large")
    with left:
        counts = [
            (f"{year} · {_kind_name(kind, texts)}", count)
            for (year, kind), count in sorted(kinds.items())
        ]
        show(tally_markup(texts("documents.by_year"), counts))
    with right:
        if topics:
            show(tally_markup(texts("documents.topics"), topics))


@st.cache_data(max_entries=4, show_spinner=False)
def _topics(generation: str, _published: Published) -> list[tuple[str, int]]:  # noqa: ARG001 -- a key of the cache
    documents = (_published.document(row.facts.id) for row in _published.documents())
    topics = Counter(topic for one in documents for topic, _ in speaking_pages(one))
    return [(topic, count) for topic, count in topics.most_common(RECURRING) if count > 1]
