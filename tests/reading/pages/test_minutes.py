"""Minutes as text keep each case with its name and the parts of it apart."""

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts

FACTS = Facts(DocumentId("d"), "d.txt", "Protokoll", "", 2022, "report", "sv")
MINUTES = """Protokoll 2022-05-09

§ 61
Ekonomirapport april
Dnr KS 2022/114

Ärendebeskrivning
Resultatet är 14,2 miljoner kronor.

Kommunstyrelsens beslut
1. Rapporten läggs till handlingarna.
2. Nämnden ska återkomma i juni.

§ 62 Ny ishall

Yrkanden
Karl Ek (M) yrkar avslag.

Reservation
Karl Ek (M) reserverar sig mot beslutet.
"""


def read(tmp_path, text):
    (tmp_path / "d.txt").write_text(text, "utf-8")
    (page,) = read_document(tmp_path / "d.txt", FACTS).pages
    return [block for block in page.blocks if block.kind not in ("title", "heading")]


def test_every_part_stands_under_its_case(tmp_path):
    places = [(*block.above, block.section) for block in read(tmp_path, MINUTES)]

    economy, hall = "§ 61 Ekonomirapport april", "§ 62 Ny ishall"
    assert list(dict.fromkeys(places)) == [
        (economy,),
        (economy, "Ärendebeskrivning"),
        (economy, "Kommunstyrelsens beslut"),
        (hall, "Yrkanden"),
        (hall, "Reservation"),
    ]


def test_a_paragraph_of_rules_is_no_case(tmp_path):
    text = "Regler 2022\n\nReglerna antogs i maj.\n\n§ 3 Alla nämnder ska följa planen i allt.\n"

    assert all(block.section is None for block in read(tmp_path, text))
