"""Plain text is parted into pages by the rule of the design."""

from assistant.reading.plain.sheets import part_into_sheets


def pages(text):
    return [text[sheet.start : sheet.end].strip() for sheet in part_into_sheets(text)]


def test_a_form_feed_ends_a_page():
    assert pages("ett\ftvå\ftre\f") == ["ett", "två", "tre"]
    assert pages("\fett") == ["", "ett"]


def test_form_feeds_leave_other_markers_alone():
    assert pages("ett\n tv\n\n\n\nå\ftre") == ["ett\n tv\n\n\n\nå", "tre"]


def test_a_line_that_begins_with_one_space_opens_a_page():
    assert pages(" ett\ntext\n två\ntext") == ["ett\ntext", "två\ntext"]
    assert pages(" ett\ntext\n  indraget\ntext") == ["ett\ntext\n  indraget\ntext"]


def test_three_blank_lines_open_a_page_and_two_do_not():
    assert pages("ett\n\n\n\ntvå") == ["ett", "två"]
    assert pages("ett\n\n\ntvå") == ["ett\n\n\ntvå"]


def test_blank_lines_before_a_marker_open_one_page():
    assert pages("ett\n\n\n\n två") == ["ett", "två"]


def test_a_marker_at_the_very_end_opens_no_page():
    assert pages(" ett\ntext\n två\n ") == ["ett\ntext", "två"]


def test_text_indented_throughout_is_one_page():
    assert len(pages(" ett\n två\n tre\n fyra")) == 1


def test_empty_text_is_one_page():
    assert pages("") == [""]


def test_lines_of_all_line_breaks_keep_their_places():
    text = "ett\r\ntvå\rtre\n"
    lines = part_into_sheets(text)[0].lines

    assert [text[line.start : line.end] for line in lines] == ["ett", "två", "tre"]
