"""Bullet marks are told from text, whatever OCR made of them."""

from assistant.reading.lines.flow import flow_of
from assistant.reading.plain.text import extract_text


def lines(text):
    extract = extract_text(text)
    sheet = extract.sheets[0]
    return [
        (line.mark, line.text)
        for line in flow_of(extract.source_text, sheet, [None] * len(sheet.lines))
    ]


def test_what_ocr_made_of_squares_is_a_mark_where_lines_begin_with_several_such():
    read = lines(
        "mw Bron invigs den 4 maj\n= Taxan blir 110 kronor\na Driften sköts i egen regi\n"
        "m= 310 resor\ngm Fler turer\n@® Nya båtar\n@ Kajen rustas"
    )

    assert all(mark for mark, _ in read)
    assert [text.split()[0] for _, text in read] == [
        "Bron",
        "Taxan",
        "Driften",
        "310",
        "Fler",
        "Nya",
        "Kajen",
    ]


def test_a_letter_alone_in_running_text_is_no_mark():
    read = lines("Målen gäller bokstav\na Grundskolan och förskolan\noch de som går där")

    assert not any(mark for mark, _ in read)


def test_short_words_before_a_name_are_no_marks_among_marks():
    read = lines("= Staden bygger\nom Norrby får pengar\n= Staden river")

    assert read[1] == (False, "om Norrby får pengar")


def test_the_end_of_a_number_that_was_wrapped_opens_no_list():
    assert lines("Socialchef Aina Ek 0954-142\n31. Socialkontoret 0954-142 60.") == [
        (False, "Socialchef Aina Ek 0954-142"),
        (False, "31. Socialkontoret 0954-142 60."),
    ]


def test_numbers_that_follow_each_other_are_marks():
    assert [mark for mark, _ in lines("1. Ny plan år 2020\n2. Ny taxa\n3. Nytt bad")] == [True] * 3
