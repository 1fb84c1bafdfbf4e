"""A report's section goes on after a page break."""

from assistant.reading.structure.carrying import carry_sections
from assistant.records.documents import Block, Page
from assistant.records.places import Alignment

NOWHERE = Alignment(())


def block(reading, section=None, kind="paragraph", aspects=()):
    return Block(kind, reading, NOWHERE, section=section, aspects=aspects)


def pages(*sheets, title=None):
    return [
        Page(number, 0, 0, tuple(blocks), title=title if number == 1 else None)
        for number, blocks in enumerate(sheets, start=1)
    ]


def test_text_before_any_heading_stands_under_the_last_one_of_the_page_before():
    first = [block("Vi har för få händer.", "Svårt", aspects=("challenges",))]
    second = [block("Och för lite tid."), block("Plan", "Plan", "heading"), block("Mer.", "Plan")]
    carried = carry_sections(pages(first, second))[1].blocks

    assert [(it.section, it.aspects) for it in carried] == [
        ("Svårt", ("challenges",)),
        ("Plan", ()),
        ("Plan", ()),
    ]


def test_a_pages_title_stands_over_what_goes_on_on_the_next():
    carried = carry_sections(pages([block("Ett.")], [block("Två.")], [block("Tre.")], title="Skog"))

    assert [page.blocks[0].section for page in carried] == [None, "Skog", "Skog"]


def test_a_tables_caption_goes_on_over_rows_alone():
    first = [block("A: 1", "Tabell 2. Träd", "row")]

    rows, text = (
        carry_sections(pages(first, [it]))[1] for it in (block("B: 2", kind="row"), block("C."))
    )
    assert (rows.blocks[0].section, text.blocks[0].section) == ("Tabell 2. Träd", None)
