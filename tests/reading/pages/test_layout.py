"""Lines of a slide come into reading order, each under the heading of its column."""

from assistant.reading.lines.flow import flow_of
from assistant.reading.pages.layout import arrange
from assistant.reading.plain.text import extract_text


def arranged(text):
    extract = extract_text(text)
    sheet = extract.sheets[0]
    flow = flow_of(extract.source_text, sheet, [None] * len(sheet.lines))
    return [(line.kind, line.text) for line in arrange(flow, titled=True, prose=False)]


TWO_COLUMNS = """Tillsyn 2021

Erfarenhet Vägval
* Alla restauranger har besökts * Ny taxa bör antas av fullmäktige
* Rökfria skolgårdar följs upp varje höst * Tillsynen ska bli riskbaserad
* Samarbetet med polisen är tätt * Strålsäkerhet ska prioriteras
* Få klagomål kommer in till nämnden * Fler kontroller görs tillsammans
"""


def test_two_headings_that_no_one_knows_stand_each_over_its_column():
    lines = arranged(TWO_COLUMNS)

    headings = [text for kind, text in lines if kind == "heading"]
    assert headings == ["Erfarenhet", "Vägval"]
    assert lines.index(("heading", "Vägval")) > lines.index(
        ("text", "Få klagomål kommer in till nämnden")
    )


def test_a_bullet_that_lost_its_mark_heads_nothing():
    lines = arranged(
        "Elevhälsan\n\n* Väntetiden är 7 månader\nKurator finns på plats varannan vecka\n"
        "* Skolsköterskan har hållit alla samtal\n* Digital kurator prövades"
    )

    assert ("text", "Kurator finns på plats varannan vecka") in lines
    assert all(kind != "heading" for kind, _ in lines)
