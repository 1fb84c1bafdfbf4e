"""Boxes give the reading order: columns one after another, what spans them first."""

from assistant.reading.columns.boxes import boxed_order
from assistant.reading.lines.flow import FlowLine
from assistant.reading.written import verbatim


def line(text, x0, y0, x1):
    return FlowLine(verbatim(text, 0, len(text)), box=(x0, y0, x1, y0 + 10))


def order(*lines):
    return [entry.text for entry in boxed_order(lines, 0)]


def test_a_title_across_both_columns_comes_first():
    title = line("En lång titel över båda", 0, 0, 300)
    left = [line("vänster ett här", 0, 30, 120), line("vänster två här", 0, 45, 120)]
    right = [line("höger ett här", 160, 30, 300), line("höger två här", 160, 45, 300)]

    assert order(right[0], left[0], title, right[1], left[1]) == [
        "En lång titel över båda",
        "vänster ett här",
        "vänster två här",
        "höger ett här",
        "höger två här",
    ]


def test_columns_of_figures_are_read_row_by_row():
    rows = [
        line("Förskola här", 0, 0, 80),
        line("12", 200, 0, 215),
        line("Grundskola här", 0, 15, 80),
        line("34", 200, 15, 215),
    ]

    assert order(*rows) == ["Förskola här", "12", "Grundskola här", "34"]


def test_more_white_than_usual_is_a_gap():
    lines = [line("ett två tre", 0, y, 100) for y in (0, 12, 24, 60)]

    assert [entry.gap for entry in boxed_order(lines, 0)] == [0, 0, 0, 1]
