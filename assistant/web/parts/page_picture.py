"""Show a page as it looks, when a reader asks for it."""

import streamlit as st

from assistant.errors import ReadingError
from assistant.records.documents import Facts
from assistant.web.markup import element, show
from assistant.web.readers.visit import Visit
from assistant.web.sources.leaf import Leaf
from assistant.web.sources.page_images import has_pictures, page_picture


def show_page_picture(visit: Visit, facts: Facts, leaf: Leaf) -> None:
    """Show a switch, and the page's picture while it is on; nothing where there is none."""
    if not has_pictures(visit.service, facts):
        return
    texts = visit.texts
    if not st.toggle(texts("source.picture"), key="source_picture"):
        return
    try:
        picture = page_picture(visit.service, facts, leaf.page.number)
    except ReadingError as error:
        show(element("p", str(error), class_="fault", role="alert"))
        return
    place = texts("place.page", number=leaf.page.number)
    words = texts("source.picture_of", place=place, title=facts.title)
    st.image(picture, width="stretch", alt=words)
