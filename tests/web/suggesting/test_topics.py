"""Topics are those that something is said of."""

from assistant.records.documents import Block, Document, DocumentId, Facts, Page
from assistant.records.places import Alignment, Run
from assistant.web.suggesting.topics import speaking_pages

FACTS = Facts(DocumentId("d"), "d.txt", "Möte", "Nämnden", 2024, "deck", "sv")
LISTED = ("Badhusets takbyte", "Skolskjuts på landet", "Paus med kaffe", "Välkomna!")


def page(number, title, *lines):
    nowhere = Alignment((Run((0, 0), (0, 0)),))
    heads = [Block("title", title, nowhere)]
    blocks = heads + [Block("bullet", line, nowhere) for line in lines]
    return Page(number, 0, 0, tuple(blocks), title=title, topic=title)


def topics(*pages):
    return [topic for topic, _ in speaking_pages(Document(FACTS, "", pages, "slide"))]


def test_an_item_of_the_agenda_without_text_is_no_topic():
    assert topics(page(1, "Badhusets takbyte", "Taket läcker"), page(2, "Fika")) == [
        "Badhusets takbyte"
    ]


def test_the_agenda_itself_is_no_topic():
    spoken = (page(2, LISTED[0], "Taket läcker"), page(3, LISTED[1], "Två turer till"))

    assert topics(page(1, "Upplägg", *LISTED), *spoken) == list(LISTED[:2])


def test_a_page_that_names_one_other_page_is_a_topic():
    own = page(1, "Byggen", "Badhusets takbyte", "Ny hall", "Ny väg", "Fler bänkar")

    assert topics(own, page(2, LISTED[0], "Taket läcker"))[0] == "Byggen"
