"""List the places that an answer stands on, one card a place."""

from collections.abc import Sequence

from assistant.records.answers import Answer, Citation
from assistant.web.markup import Markup, element
from assistant.web.parts.citation import TurnLinks, citation_link
from assistant.web.parts.place import place_name


def source_list_markup(answer: Answer, links: TurnLinks) -> Markup:
    """Give the list; citations of one place share a card, cards in order of first number."""
    cards: dict[object, list[Citation]] = {}
    for citation in answer.citations:
        cards.setdefault((citation.document, citation.locator, citation.locator.beside), []).append(
            citation
        )
    items = [_card(citations, links) for citations in cards.values()]
    return element(
        "section",
        element("h3", links.texts("sources.title")),
        element("ul", items, class_="places"),
        class_="sources",
    )


def _card(citations: Sequence[Citation], links: TurnLinks) -> Markup:
    first = citations[0]
    title = f"{first.title} ({first.year})" if first.year else first.title
    marks = [citation_link(cited.statement, links, name=str(cited.number)) for cited in citations]
    return element(
        "li",
        element("p", place_name(first.locator, links.texts), class_="place"),
        element("p", title, class_="document"),
        element("p", first.speaker, class_="speaker") if first.speaker else None,
        element("p", marks, class_="marks"),
    )
