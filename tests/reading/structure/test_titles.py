"""A title goes on in a line that goes on with it, not in one that tells of a day."""

import pytest

from tests.answering.memory import written


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("Simhallen\n\nöppnade den 4 april 2022\n9 000 besök", "Simhallen"),
        ("Simhallens drift\n\noch underhåll\n9 000 besök", "Simhallens drift och underhåll"),
    ],
)
def test_a_title_ends_before_a_line_apart_that_tells_of_a_day(tmp_path, lines, title):
    text = f"Uppföljning 2022\n\nEva Hög, chef\n\f{lines}\n\fNästa bild\n\nSlut"
    pages = written(tmp_path, "d.txt", text, year=2022, kind="deck", title="Uppföljning").pages

    assert pages[1].title == title
