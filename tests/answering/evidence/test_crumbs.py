"""What OCR leaves of pictures is told from short lines of text."""

import pytest

from assistant.answering.evidence.crumbs import is_crumb


@pytest.mark.parametrize("line", ["ko e Avsiktsförklaring", ". os .", "rn ll", "xo re Handslag"])
def test_scraps_of_a_picture_are_crumbs(line):
    assert is_crumb(line)


@pytest.mark.parametrize(
    "line",
    ["NoBra", "VA och EU", "på gång", "Öl i parken", "Ny å", "a 4 ko", "", "Te i det fria"],
)
def test_short_lines_of_text_are_none(line):
    assert not is_crumb(line)
