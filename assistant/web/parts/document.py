"""Show one document: how well it was read, its pages, and what can be put right."""

from collections.abc import Sequence

import streamlit as st
from pydantic import ValidationError

from assistant.errors import BelagtError
from assistant.reading.quality import SURE, Quality, quality_of
from assistant.reading.repair.corrections import Correction
from assistant.records.documents import Block, Document, DocumentId, Page
from assistant.web.faults import fault_words
from assistant.web.keeping.corpus_files import remove_document
from assistant.web.keeping.corrections import write_correction
from assistant.web.markup import Markup, element, show
from assistant.web.parts.doubts import show_doubts
from assistant.web.parts.place import document_name
from assistant.web.parts.table import table_markup
from assistant.web.published import Listed, Published
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts


@st.cache_data(max_entries=2_000, show_spinner=False)
def document_quality(generation: str, document: DocumentId, _published: Published) -> Quality:  # noqa: ARG001 -- a key of the cache
    """Measure how a document was read; kept for as long as the generation is the same."""
    return quality_of(_published.document(document))


def show_document(visit: Visit, published: Published, rows: Sequence[Listed]) -> None:
    """Let the clerk choose a document, and show it."""
    texts = visit.texts
    titles = {row.facts.id: document_name(row.facts) for row in rows}
    chosen = st.selectbox(
        texts("documents.choose"),
        list(titles),
        index=None,
        key="document",
        format_func=lambda identity: titles[identity],
        placeholder=texts("documents.none_chosen"),
    )
    if chosen is None:
        return
    document = published.document(chosen)
    quality = document_quality(published.id, chosen, published)
    show(element("h2", document.facts.title), _quality_table(quality, texts))
    show(
        *(
            element("p", fault_words(warning, texts), class_="fault")
            for warning in document.warnings
        )
    )
    _show_pages(document, texts)
    show_doubts(visit, document.facts)
    _show_correction(visit, document)
    with st.expander(texts("documents.remove")):
        show(element("p", texts("documents.remove_explained", file=document.facts.file)))
        st.button(
            texts("documents.remove_now"),
            key="remove",
            on_click=_remove,
            args=(visit, document.facts.file),
        )


def _remove(visit: Visit, file: str) -> None:
    remove_document(visit.service.workspace, visit.role, file)
    st.session_state.pop("document", None)
    visit.service.rebuild.start(visit.role)


def _quality_table(quality: Quality, texts: Texts) -> Markup:
    rows = [
        [texts("quality.words"), str(quality.words)],
        [texts("quality.statements"), str(quality.statements)],
        [texts("quality.damaged"), f"{quality.damaged:.1%}".replace("%", " %")],
        [texts("quality.confidence"), f"{quality.confidence:.0%}".replace("%", " %")],
        [texts("quality.without_text"), ", ".join(map(str, quality.without_text)) or "–"],
        [texts("quality.columns_unsure"), ", ".join(map(str, quality.columns_unsure)) or "–"],
        [texts("quality.unreadable"), ", ".join(map(str, quality.unreadable)) or "–"],
    ]
    return table_markup((), rows)


def _show_pages(document: Document, texts: Texts) -> None:
    with st.expander(texts("documents.pages_of")):
        rows = [[str(page.number), page.title or "–", _sections(page)] for page in document.pages]
        heads = [texts("documents.number"), texts("documents.heading"), texts("documents.sections")]
        show(table_markup(heads, rows))
    doubtful = [
        (page, block) for page in document.pages for block in page.blocks if block.confidence < SURE
    ]
    if doubtful:
        with st.expander(texts.count("documents.doubts", len(doubtful))):
            heads = [texts("documents.number"), texts("documents.reading"), texts("documents.sure")]
            show(table_markup(heads, [_doubt(page, block) for page, block in doubtful]))


def _sections(page: Page) -> str:
    return ", ".join(dict.fromkeys(block.section for block in page.blocks if block.section)) or "–"


def _doubt(page: Page, block: Block) -> list[str]:
    return [str(page.number), block.reading, f"{block.confidence:.0%}".replace("%", " %")]


def _show_correction(visit: Visit, document: Document) -> None:
    texts = visit.texts
    expanded = st.session_state.pop("correction_open", False)
    with (
        st.expander(texts("correction.title"), expanded=expanded),
        st.form("correction", clear_on_submit=True),
    ):
        show(element("p", texts("correction.text"), class_="aside"))
        last = max(len(document.pages), 1)
        page = st.number_input(texts("correction.page"), 1, last, key="correction_page")
        source = st.text_input(texts("correction.source"), key="correction_source")
        reading = st.text_input(texts("correction.reading"), key="correction_reading")
        sent = st.form_submit_button(texts("correction.save"))
    if st.session_state.pop("correction_saved", False):
        show(element("p", texts("correction.saved"), class_="aside", role="status"))
    if not sent:
        return
    try:
        correction = Correction(page=page, source=source, reading=reading)
        write_correction(visit.service.workspace, visit.role, document.facts.id, correction)
    except ValidationError:
        show(element("p", texts("correction.empty"), class_="fault", role="alert"))
    except BelagtError as error:
        show(element("p", str(error), class_="fault", role="alert"))
    else:
        visit.service.rebuild.start(visit.role)
        st.session_state.correction_saved = True
        # How far the build has come stands above, where this run has been already.
        st.rerun()
