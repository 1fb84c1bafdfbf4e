"""Mark where a text stands: a link that names the place and opens it beside the answer."""

from dataclasses import dataclass
from typing import Protocol

from assistant.records.documents import Statement
from assistant.web.markup import Markup, element
from assistant.web.parts.place import place_name
from assistant.web.texts import Texts


class Links(Protocol):
    """Where marks lead, and the words they are named with."""

    @property
    def texts(self) -> Texts: ...

    def name(self, citation: str) -> str:
        """Give what the page's address calls a citation."""
        ...

    def anchor(self, citation: str) -> str:
        """Give the id of its mark."""
        ...

    def address(self, citation: str) -> str:
        """Give the address of the page with its source open."""
        ...


@dataclass(frozen=True, slots=True)
class StatementLinks:
    """Marks of statements by their ids, on a page whose address is `query`."""

    query: str
    texts: Texts

    def name(self, citation: str) -> str:
        """Give the statement's id."""
        return citation

    def anchor(self, citation: str) -> str:
        """Give the id of its mark."""
        return f"cite-{citation}"

    def address(self, citation: str) -> str:
        """Give the address of the page with the statement open."""
        return f"?{self.query}&s={citation}"


@dataclass(frozen=True, slots=True)
class TurnLinks:
    """Marks of what one turn of a conversation cites."""

    conversation: str
    turn: int
    texts: Texts

    def name(self, citation: str) -> str:
        """Give what the page's address calls a citation: "2.3"."""
        return f"{self.turn}.{citation}"

    def anchor(self, citation: str) -> str:
        """Give the id of its mark."""
        return f"cite-{self.turn}-{citation}"

    def address(self, citation: str) -> str:
        """Give the address of the conversation with this source open."""
        return f"?c={self.conversation}&cite={self.name(citation)}"


def citation_link(
    statement: Statement,
    links: Links,
    *,
    name: str,
    mark: str | None = None,
    beside: str = "",
) -> Markup:
    """Give a mark that tells its place when pointed at and opens it when followed.

    Without our script it is still a link, to the conversation with this source open.

    Args:
        statement: What the mark stands for.
        links: Where it leads.
        name: The citation within its turn, mostly its number.
        mark: Words on the mark that say where it leads; the name where None.
        beside: The text that the mark stands beside, which need not be shown again.
    """
    place = place_name(statement.locator, links.texts)
    link = element(
        "a",
        mark or name,
        class_="cite",
        href=links.address(name),
        data_cite=links.name(name),
        id=links.anchor(name),
        aria_label=None if mark else links.texts("answer.cite", number=name, place=place),
    )
    return element("span", link, _peek(statement, place, mark, beside), class_="cited-by")


def _peek(statement: Statement, place: str, mark: str | None, beside: str) -> Markup | None:
    """Give what shows when the mark is pointed at; None where all of it stands there already."""
    parts = [
        element("span", place, class_="peek-place") if mark is None else None,
        element("span", str(statement.speaker), class_="peek-speaker")
        if statement.speaker
        else None,
        element("bdi", statement.reading) if statement.reading != beside else None,
    ]
    if not any(parts):
        return None
    return element("span", parts, class_="peek", aria_hidden="true")
