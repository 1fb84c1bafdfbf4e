"""Lines read straight across columns are cut where both sides read on best."""

from dataclasses import replace

from assistant.reading.columns.frames import Column, Frame
from assistant.reading.columns.headings import heading_cuts
from assistant.reading.columns.paths import total
from assistant.reading.columns.plain import part_lines
from assistant.reading.columns.regions import may_be_headings
from assistant.reading.columns.segments import segments_of
from assistant.reading.columns.weights import weights
from assistant.reading.lines.flow import FlowLine
from assistant.reading.written import Written


def sides(text, *, spans=False):
    lines = text.strip().split("\n")
    parting = part_lines([segments_of(line, 0, marked=False) for line in lines], spans=spans)
    cut = [
        (line[:c].strip(), line[c:].strip()) for line, c in zip(lines, parting.cuts, strict=True)
    ]
    return [left for left, _ in cut if left], [right for _, right in cut if right], parting


def test_each_side_goes_on_from_the_line_above_it():
    left, right, parting = sides(
        "Restiderna för elever på Storön är Avtal med ny entreprenör gäller från\n"
        "fortfarande långa augusti 2024"
    )

    assert left == ["Restiderna för elever på Storön är", "fortfarande långa"]
    assert right == ["Avtal med ny entreprenör gäller från", "augusti 2024"]
    assert parting.gain > 0


def test_bullet_marks_within_a_line_open_the_right_column():
    left, right, _ = sides(
        "Som trafiklärare arbetar man oftast i + undervisningen består av teori och\n"
        "privat regi. praktik."
    )

    assert left[1] == "privat regi."
    assert right == ["+ undervisningen består av teori och", "praktik."]


def test_a_word_broken_by_a_hyphen_finds_its_other_half():
    _, right, _ = sides(
        "Fortsatt arbete med rutiner har visat sig framgångsrik, även om kompetens-\n"
        "Insatser kring krishantering försörjningen kvarstår som utmaning"
    )

    assert right[-1].startswith("försörjningen")


def test_running_text_in_one_column_is_not_parted():
    text = (
        "Om du ska besöka Sverige och är medborgare i ett land utanför EU kan du behöva\n"
        "ett visum. Visum är ett tillstånd för att resa in och vara i ett land under en\n"
        "kortare tid. För att få visum behöver du en inbjudan från företaget eller den\n"
        "som ordnar konferensen. Du ska visa att du har pengar för ditt uppehälle."
    )

    assert sides(text, spans=True)[2].gain < 5


def test_no_lines_give_no_cuts():
    assert part_lines([], spans=True).cuts == ()


def test_two_or_three_headings_on_a_line_are_told_apart_from_one():
    assert heading_cuts("Utmaningar och svårigheter Framåtblickande") == (27,)
    assert heading_cuts("Achievements Challenges Next steps") == (13, 24)
    assert heading_cuts("2022 Positiv utveckling") == (5,)
    assert heading_cuts("Axplock av centrala händelser under 2022") == ()
    assert heading_cuts("Utmaningar med lokaler") == ()


def test_columns_in_step_have_no_line_of_both_after_one_of_one():
    rows = [segments_of(line, 0, marked=False) for line in ("Fler bin Ny", "bikupor", "Gamla bro")]
    column = Column(60.0, 60.0, dotted=False)
    loose = Frame(column, column, 120.0, spans=False, weights=weights(marked=False))
    in_step = replace(loose, in_step=True)
    ended_first, in_turn = [2, 1, 1], [2, 1, 2]

    assert total(rows, ended_first, in_step) < total(rows, ended_first, loose)
    assert total(rows, in_turn, in_step) > total(rows, ended_first, in_step)


def test_a_figure_beside_a_figure_parts_them_unless_they_are_thousands():
    left, right, _ = sides(
        "Kön till båtplatserna är nu över 11 9,4 miljoner kronor har sparats\n"
        "år och den växer i hamnen"
    )

    assert left[0] == "Kön till båtplatserna är nu över 11"
    assert right[0] == "9,4 miljoner kronor har sparats"


def test_a_year_may_be_one_of_two_headings():
    line = segments_of("2022 Förändringar i parken", 0, marked=False)

    assert may_be_headings(FlowLine(Written(line.text, ())))
