"""A space that OCR left of a lost bullet opens no page; a page's mark does."""

from assistant.reading.plain.sheets import part_into_sheets

TITLES = ("Skolan", "Vägarna", "Badet", "Vården", "Parkerna", "Torget")


def deck(within):
    """Give slides of three bullets and a logo, one of them with this line amid its bullets."""
    slides = []
    for number, title in enumerate(TITLES):
        line = within if number == 3 else "* Ett råd har bildats"
        slides.append(f" {title}\n* Taket är lagat\n{line}\n* Kön är kortare\nLOGO\n")
    return "".join(slides)


def count(text):
    return len(part_into_sheets(text))


def test_a_line_amid_the_bullets_of_a_list_opens_no_page():
    assert count(deck(" Fler undersköterskor har anställts på kvällar och nätter")) == len(TITLES)
    assert count(deck(" 38 platser har tillkommit")) == len(TITLES)


def test_a_short_line_with_a_capital_may_be_a_title():
    assert count(deck(" Äldreomsorgen")) == len(TITLES) + 1


def test_where_lists_begin_and_end_the_pages_every_mark_counts():
    slide = "Så har vi arbetat med de nya målen\n* Ett råd har bildats\n* Kön är kortare\n"

    assert count("".join(f" {number} {slide}" for number in range(1, 7))) == 6


def test_a_small_letter_after_a_line_that_cannot_end_there_opens_no_page():
    assert count(" Skolan\nFler lärare och\n fler elever\n Badet\nNytt tak\n") == 2


def test_a_title_may_have_lost_its_capital():
    assert count(" Skolan\nFler lärare\n vägarna i norr\nNy asfalt\n Badet\nNytt tak\n") == 3
