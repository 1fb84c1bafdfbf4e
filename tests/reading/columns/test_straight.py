from assistant.reading.columns.segments import segments_of
from assistant.reading.columns.straight import reads_straight

PROSE = """Regeringen har under våren lagt fram en proposition om Svenska kyrkan och dess
framtida ställning. Av den framgår att Statens kulturråd ska få ett större ansvar
för stödet till de kyrkliga kulturminnena, och att Riksantikvarieämbetet ska följa
hur stiften använder de medel som de får."""
COLUMNS = """Antalet medarbetare har ökat Beslut om nämnd drog ut på
sedan budgetbeslutet i mars Tiden räcker inte till för alla
Fler ungdomar har fångats upp Lokalerna är slitna och för små
genom uppsökande verksamhet Svårt att rekrytera personal"""


def rows(text):
    return [segments_of(line, 0, marked=False) for line in text.split("\n")]


def test_wrapped_prose_with_names_in_it_needs_no_search():
    assert reads_straight(rows(PROSE))


def test_two_columns_read_across_each_other_do():
    assert not reads_straight(rows(COLUMNS))
