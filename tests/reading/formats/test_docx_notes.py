"""A Word document's notes stand under the paragraph that refers to them."""

from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from assistant.reading.document import read_document
from assistant.records.documents import DocumentId, Facts

FACTS = Facts(DocumentId("d"), "d.docx", "Parker", "", 2021, "report", "sv")
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def notes_of(texts):
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
        for number, text in texts.items()
    )
    return f"<w:footnotes {nsdecls('w')}>{notes}</w:footnotes>".encode()


def saved(path, texts):
    word = Document()
    word.add_heading("Träd", 1)
    run = word.add_paragraph("Almarna mår bra.").add_run()
    run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="1"/>'))
    word.add_heading("Bänkar", 1)
    word.add_paragraph("Alla är nya.")
    part = Part(PackURI("/word/footnotes.xml"), CONTENT, notes_of(texts), word.part.package)
    word.part.relate_to(part, TYPE)
    word.save(path)


def test_a_note_has_the_heading_of_what_refers_to_it(tmp_path):
    saved(tmp_path / "d.docx", {1: "Två är sjuka.", 2: "Ingen hänvisar hit."})
    blocks = read_document(tmp_path / "d.docx", FACTS).pages[0].blocks

    found = [(block.section, block.reading) for block in blocks if block.kind == "note"]
    assert found == [("Träd", "Två är sjuka."), ("Bänkar", "Ingen hänvisar hit.")]
