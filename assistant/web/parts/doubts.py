"""List the words of a document that repair was unsure of, each a click from its correction."""

import streamlit as st

from assistant.errors import BelagtError
from assistant.reading.repair.listing import PlacedDoubt
from assistant.records.documents import DocumentId, Facts
from assistant.web.markup import element, label, show
from assistant.web.parts.table import table_markup
from assistant.web.readers.visit import Visit
from assistant.web.texts import Texts

SHOWN = 40  # words; the least sure come first, and a correction settles others like it


def show_doubts(visit: Visit, facts: Facts) -> None:
    """Show the words in doubt once they are asked for, because a document is read for that."""
    texts = visit.texts
    expander = st.expander(texts("doubts.title"), key="doubts", on_change="rerun")
    if not expander.open:
        return
    with expander:
        try:
            with st.spinner(texts("doubts.reading"), show_time=False):
                found = _doubts(visit.service.published().id, facts.id, visit, facts)
        except BelagtError as error:
            show(element("p", str(error), class_="fault", role="alert"))
            return
        show(element("p", texts.count("doubts.count", len(found)), class_="aside"))
        if found:
            _show_choice(found[:SHOWN], texts)


def _show_choice(found: tuple[PlacedDoubt, ...], texts: Texts) -> None:
    heads = [texts(f"doubts.{name}") for name in ("page", "word", "chosen", "sure", "line")]
    show(table_markup(heads, [_row(placed) for placed in found]))
    picked = st.selectbox(
        texts("doubts.choose"),
        found,
        index=None,
        format_func=_name,
        placeholder=texts("doubts.none_chosen"),
        key="doubt",
    )
    if picked and st.button(
        texts("doubts.correct", word=label(picked.doubt.source)), key="doubt_correct"
    ):
        _prefill(picked)


def _row(placed: PlacedDoubt) -> list[str]:
    doubt = placed.doubt
    others = ", ".join((doubt.chosen, *doubt.alternatives))
    sure = f"{doubt.confidence:.0%}".replace("%", " %")
    return [str(placed.page), doubt.source, others, sure, placed.text.strip()]


def _name(placed: PlacedDoubt) -> str:
    return f"{placed.page}: {placed.doubt.source} → {placed.doubt.chosen}"


def _prefill(placed: PlacedDoubt) -> None:
    """Fill the correction form, which is drawn after this."""
    st.session_state.update(
        correction_page=placed.page,
        correction_source=placed.doubt.source,
        correction_reading=placed.doubt.chosen,
        correction_open=True,
    )


@st.cache_data(max_entries=16, show_spinner=False)
def _doubts(
    generation: str,  # noqa: ARG001 -- a key of the cache
    document: DocumentId,  # noqa: ARG001 -- a key of the cache
    _visit: Visit,
    _facts: Facts,
) -> tuple[PlacedDoubt, ...]:
    from assistant.indexing.doubts import doubts_of

    return doubts_of(_visit.service.workspace, _facts).words
