"""Tell the pages that speak of a topic from those that only announce or list what is to come."""

from collections.abc import Iterator, Sequence

from assistant.language.folding import fold
from assistant.language.tokens import words
from assistant.records.documents import Document, Page

# An agenda has more lines than this, and this share of them are other pages' titles, as where
# answers leave agendas out.
_SHORTEST_AGENDA, _ECHOES = 3, 1 / 3


def speaking_pages(document: Document) -> Iterator[tuple[str, Page]]:
    """Give the pages that say something of a topic, each with it, in order.

    An item of an agenda that has only its title ("Questions"), and the agenda itself, say
    nothing of their topic.
    """
    titles = [(page.number, _words(page.title)) for page in document.pages if page.title]
    for page in document.pages:
        lines = [block.reading for block in page.blocks if block.kind != "title"]
        if page.topic and lines and not _is_agenda(page, lines, titles):
            yield page.topic, page


def _is_agenda(page: Page, lines: Sequence[str], titles: Sequence[tuple[int, set[str]]]) -> bool:
    others = [title for number, title in titles if number != page.number]
    found = [_words(line) for line in lines]
    echoes = sum(len(line) > 1 and any(line <= title for title in others) for line in found)
    return len(lines) > _SHORTEST_AGENDA and echoes >= len(lines) * _ECHOES


def _words(text: str) -> set[str]:
    return {fold(word) for word in words(text)}
