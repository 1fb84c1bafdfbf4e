"""A statement is opened where it stands."""

from dataclasses import replace

import pytest

from assistant.web.sources.leaf import highlights, leaf_number, open_leaf
from tests.web.fakes import deck, statements_of


def test_the_leaf_of_a_statement_holds_its_words():
    document = deck()
    statement = statements_of(document)[1]

    leaf = open_leaf(document, leaf_number(statement))

    marked = [
        block.reading[start:end]
        for block in leaf.blocks
        for start, end in highlights(block, statement.spans)
    ]
    assert marked == [statement.reading]


def test_the_leaf_is_kept_within_the_document():
    assert open_leaf(deck(), 99).number == 3
    assert open_leaf(deck(), 0).number == 1


def test_a_document_without_pages_has_no_leaf():
    with pytest.raises(ValueError, match="no pages"):
        open_leaf(replace(deck(), pages=()), 1)


def test_a_paragraph_is_shown_with_its_neighbours():
    page = deck().pages[1]
    blocks = tuple(
        replace(block, kind="paragraph", paragraph=number)
        for number, block in enumerate(page.blocks, start=1)
    )
    document = replace(deck(), place="paragraph", pages=(replace(page, blocks=blocks),))

    leaf = open_leaf(document, 3)

    assert [block.paragraph for block in leaf.blocks] == [2, 3, 4]
    assert leaf.total == len(blocks)
    assert document.source_text[leaf.start : leaf.end].startswith("Utmaningar")
