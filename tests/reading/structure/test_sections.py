"""A block keeps every heading that it stands under, and what they announce."""

from assistant.reading.document import read_document
from assistant.reading.lines.flow import FlowLine
from assistant.reading.pages.grouping import group_end
from assistant.reading.passages import cut_passages
from assistant.reading.structure.sections import Sections
from assistant.reading.written import verbatim
from assistant.records.documents import DocumentId, Facts

FACTS = Facts(DocumentId("d"), "d.md", "Protokoll", "", 2021, "report", "sv")


def test_a_heading_ends_those_of_its_level_and_below():
    sections = Sections()
    for heading, level in (("§ 4 Parken", 1), ("Bakgrund", 2), ("Kostnad", 3), ("Beslut", 2)):
        sections = sections.under(heading, level)

    assert (sections.above, sections.section) == (("§ 4 Parken",), "Beslut")


def test_headings_of_unknown_level_follow_each_other():
    sections = Sections()
    for heading in ("Hemtjänst", "Särskilt boende"):
        sections = sections.under(heading, 0)

    assert (sections.above, sections.section) == ((), "Särskilt boende")


def test_what_introduces_a_list_stands_over_it_alone():
    economy = Sections().under("Ekonomi", 2)
    risks = economy.introduced("Vi ser följande risker:")

    assert (risks.above, risks.aspects) == (("Ekonomi",), ("challenges",))
    assert risks.without_introduction() == economy


def test_a_heading_that_announces_nothing_keeps_what_the_one_above_it_announces():
    sections = Sections().under("Utmaningar", 1).under("Lokaler", 2)

    assert sections.aspects == ("challenges",)


def test_a_passage_is_found_by_the_outer_heading_too(tmp_path):
    text = (
        "# Protokoll\n\n## § 4 Parken\n\n### Beslut\n\nNämnden säger ja.\n\n## § 5 Bron\n\nNej.\n"
    )
    (tmp_path / "d.md").write_text(text, "utf-8")
    passages = cut_passages(read_document(tmp_path / "d.md", FACTS))

    assert [passage.context for passage in passages] == [
        ("Protokoll", "§ 4 Parken", "Beslut"),
        ("Protokoll", "§ 5 Bron"),
    ]


def test_what_a_case_is_registered_as_heads_nothing(tmp_path):
    text = (
        "# Protokoll\n\n## § 4 Parken\n\nDnr KS 2018/0412\n\nOrdföranden hälsar alla välkomna och "
        "påminner om att fullmäktige har beslutat om en ny park.\n"
    )
    (tmp_path / "d.md").write_text(text, "utf-8")
    passages = cut_passages(read_document(tmp_path / "d.md", FACTS))

    assert {passage.context for passage in passages} == {("Protokoll", "§ 4 Parken")}


def test_a_paragraph_that_leads_to_bullets_stands_over_them_alone(tmp_path):
    text = (
        "# Granskning\n\n## Rekommendationer\n\nLäget är svårt. Mot bakgrund av granskningen "
        "rekommenderar vi nämnden att:\n\n- upprätta en plan\n- teckna avtal\n\nSvar i maj.\n"
    )
    (tmp_path / "d.md").write_text(text, "utf-8")
    passages = cut_passages(read_document(tmp_path / "d.md", FACTS))

    leading = "Mot bakgrund av granskningen rekommenderar vi nämnden att:"
    assert [passage.context[-1] for passage in passages] == [
        "Rekommendationer",
        leading,
        leading,
        "Rekommendationer",
    ]


def test_a_heading_goes_on_in_small_letters(tmp_path):
    lines = [
        FlowLine(verbatim(text, 0, len(text)), kind="heading")
        for text in ("Granskning av underhållet", "och investeringarna", "Revisionsrapport")
    ]

    assert [group_end(lines, start, prose=True) for start in (0, 2)] == [2, 3]
