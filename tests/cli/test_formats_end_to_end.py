"""A file of each format, indexed and asked by the tool itself, is cited where a person finds it."""

import json

import pytest
from typer.testing import CliRunner

from assistant.cli.main import app
from assistant.errors import QuestionError
from assistant.reading.formats.scan import scan_fault
from tests.reading.formats import made

SCAN = "Uppföljning 2019\n\nUtmaningar\nBostadsbristen gör att fler bor i tillfälliga lösningar."
TEXT = "Trygghet 2018\r\n\r\nSkadegörelsen på Åvägen minskade från 210 till 164 anmälningar.\r\n"
MARKDOWN = "# Näringsliv 2023\n\n## Företag\n\nKommunen ligger på plats 141 i rankingen.\n"
# The question, the file's own name, and what is quoted where.
ASKED = {
    "pdf": ("Vad sägs om busshållplatserna?", "plan", "page", 2, "Busshållplatserna"),
    "columns": ("Vad gäller för simhallen?", "spalter", "page", 1, "Simhallen stängs i juni"),
    "bullets of a slide": ("Vilka utmaningar har hemtjänsten?", "bilder", "slide", 1, "rekrytera"),
    "table of a slide": (
        "Hur många elever hade gymnasiesärskolan 2018?",
        "bilder",
        "slide",
        2,
        "112",
    ),
    "docx": ("Hur många mål har nämnden nått?", "rapport", "paragraph", 1, "sex av åtta mål"),
    "table of a docx": ("Vad blev utfallet för trygghet?", "rapport", "paragraph", 3, "78 procent"),
    "html": ("Vad händer med kostnaderna för placeringar?", "bokslut", "section", 1, "ökar fort"),
    "cp1252": ("Hur har skadegörelsen på Åvägen ändrats?", "trygghet", "paragraph", 1, "164"),
    "markdown": ("Vilken plats ligger kommunen på?", "naringsliv", "paragraph", 1, "plats 141"),
}


def tool(root, *arguments):
    return CliRunner().invoke(app, ["--workspace", str(root), *arguments])


@pytest.fixture(scope="module")
def indexed(tmp_path_factory):
    """Give a workspace of every format and of files that cannot be read, and the build's result."""
    root = tmp_path_factory.mktemp("formats")
    corpus = root / "corpus"
    corpus.mkdir()
    made.pdf(
        corpus / "plan.pdf",
        pages=("Framåtblick\nNya lokaler", "Trafik\nBusshållplatserna ligger fel"),
    )
    made.two_column_pdf(
        corpus / "spalter.pdf",
        ["Biblioteket har fått nya", "öppettider under våren."],
        ["Simhallen stängs i juni", "för en renovering."],
    )
    made.deck(corpus / "bilder.pptx")
    made.report(corpus / "rapport.docx")
    made.web_page(corpus / "bokslut.html")
    (corpus / "trygghet.txt").write_bytes(TEXT.encode("cp1252"))
    (corpus / "naringsliv.md").write_text(MARKDOWN, encoding="utf-8")
    if scan_fault() is None:
        made.scanned_pdf(corpus / "skannad.pdf", SCAN)
    (corpus / "tom.pdf").write_bytes(b"")
    (corpus / "avklippt.pptx").write_bytes((corpus / "bilder.pptx").read_bytes()[:9000])
    (corpus / "budget.xlsx").write_bytes(b"PK\x03\x04")
    return root, tool(root, "index")


def cited(root, question):
    """Give the citations of the answer to a question."""
    result = tool(root, "ask", "--json", question)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)["citations"]


def test_what_cannot_be_read_is_a_line_each_and_the_rest_is_indexed(indexed):
    _, result = indexed
    lines = result.stderr.splitlines()

    assert result.exit_code == 1
    for name in ("tom.pdf", "avklippt.pptx", "budget.xlsx"):
        assert sum(name in line for line in lines) == 1
    assert "Traceback" not in result.output


@pytest.mark.parametrize("case", ASKED)
def test_each_format_is_cited_at_its_page_slide_or_paragraph(indexed, case):
    root, _ = indexed
    question, document, place, number, words = ASKED[case]

    places = [
        (c["document"], c["locator"]["kind"], c["locator"]["number"], words in c["reading"])
        for c in cited(root, question)
    ]

    assert (document, place, number, True) in places


def test_a_scan_is_cited_at_its_page(indexed):
    if scan_fault():
        pytest.skip("Tesseract with Swedish is not on this machine")
    root, _ = indexed

    found = [c for c in cited(root, "Vad sägs om bostadsbristen?") if c["document"] == "skannad"]

    assert [(c["locator"]["kind"], c["locator"]["number"]) for c in found] == [("page", 1)]
    assert "Bostadsbristen" in found[0]["quote"]


@pytest.mark.parametrize(
    "document", ["plan", "spalter", "bilder", "rapport", "bokslut", "trygghet"]
)
def test_every_quotation_is_the_source_text_at_its_spans(indexed, document):
    root, _ = indexed
    source = json.loads(tool(root, "source", document, "--json").stdout)["source_text"]
    found = json.loads(tool(root, "search", "", "--document", document, "--json").stdout)

    assert found
    for hit in found:
        assert "\n".join(source[start:end] for start, end in hit["spans"]) == hit["quote"]


def test_an_unknown_document_is_an_error_that_names_the_nearest(indexed):
    root, _ = indexed

    result = tool(root, "ask", "--document", "bokslutt", "Vad sägs om busshållplatserna?")

    assert isinstance(result.exception, QuestionError)
    assert result.exit_code == 1
    assert "bokslut;" in str(result.exception)


def test_an_unknown_document_of_a_batch_fails_its_line_and_no_other(indexed, tmp_path):
    root, _ = indexed
    lines = [
        json.dumps({"id": name, "question": "Var?", "filters": {"document": name}})
        for name in ("nope", "plan")
    ]
    (tmp_path / "batch.jsonl").write_text("\n".join(lines), encoding="utf-8")

    result = tool(root, "ask", "--json", "--batch", str(tmp_path / "batch.jsonl"))
    first, second = (json.loads(line) for line in result.stdout.splitlines())

    assert (result.exit_code, first["id"], second["id"]) == (1, "nope", "plan")
    assert first["error"].startswith("document nope: no document of this id")
    assert "error" not in second


SLIDE = """Simhallen

Utmaningar och svårigheter Framåtblickande
Vattnet läcker genom taket vid Ny simlärare anställs i augusti och tar
kraftigt regn och snösmältning emot de yngsta barnen
Duscharna är slitna och behöver Babysim startar efter jul i den lilla
bytas inom ett år bassängen
Värmepumpen
"""


@pytest.fixture(scope="module")
def parted(tmp_path_factory):
    """Give a workspace with a slide read across, one bullet of which may stand on either side."""
    root = tmp_path_factory.mktemp("parted")
    (root / "corpus").mkdir()
    (root / "corpus" / "simhallen.txt").write_text(
        f"{SLIDE}\f\nKommunens bad\n\nTre bad finns.\n", "utf-8"
    )
    (root / "corpus" / "corpus.toml").write_text(
        '[simhallen]\nfile = "simhallen.txt"\ntitle = "Uppföljning"\nkind = "deck"\n'
    )
    assert tool(root, "index").exit_code == 0
    return root


@pytest.mark.parametrize("aspect", ["challenges", "outlook"])
def test_a_bullet_whose_column_is_unsure_is_found_under_both_aspects(parted, aspect):
    result = tool(parted, "search", "--json", "--aspect", aspect, "värmepumpen simhallen")
    found = json.loads(result.stdout)

    assert [one["reading"] for one in found] == ["Värmepumpen"]
    assert "osäker spalt" in found[0]["locator"]["label"]


def test_what_surely_stands_in_one_column_is_found_under_its_aspect_alone(parted):
    result = tool(parted, "search", "--json", "--aspect", "challenges", "babysim simlärare")

    assert json.loads(result.stdout) == []


def test_a_list_names_what_may_belong_to_it_and_the_documents_where(parted):
    lists = [
        json.loads(tool(parted, "ask", "--json", question).stdout)
        for question in ("Vilka utmaningar har simhallen?", "Vilka planer har simhallen?")
    ]
    unsure = [one for one in lists if "Värmepumpen" in one["answer"]]
    other = next(one for one in lists if "Värmepumpen" not in one["answer"])
    listed = json.loads(tool(parted, "documents", "--json").stdout)

    assert len(unsure) == 1
    assert "En punkt till kan höra hit: på bild 1" in other["answer"]
    assert listed["columns_unsure"] == [1]
