"""Write a conversation as a PDF with numbered quotations."""

from collections.abc import Sequence
from importlib import resources
from typing import TYPE_CHECKING

from assistant.answering.writing.formats import claim_groups, markers
from assistant.web.exports.word import UNWRITABLE
from assistant.web.keeping.conversations import Turn
from assistant.web.sources.permanent import statement_address
from assistant.web.sources.references import reference
from assistant.web.texts import Texts

if TYPE_CHECKING:
    from fpdf import FPDF

# Free fonts that come as packages, so that a PDF has its Swedish letters on every machine.
FONTS = {
    ("serif", ""): ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    ("serif", "B"): ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
    ("sans", ""): ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
}
STYLES = {
    "title": ("serif", "B", 20.0),
    "question": ("serif", "B", 14.0),
    "heading": ("serif", "B", 12.0),
    "quotation": ("serif", "", 11.0),
    "text": ("sans", "", 11.0),
    "small": ("sans", "", 9.5),
}
MARGIN = 22  # millimetres
LINE = 5.6  # millimetres from one line of text to the next


def conversation_pdf(turns: Sequence[Turn], texts: Texts, *, address: str) -> bytes:
    """Give questions and answers with numbered quotations.

    Args:
        turns: One or more; turns without a readable answer are named with their question.
        texts: The page's words.
        address: Where the conversation is found, linked under the title.
    """
    pdf = _paper(texts)
    _write(pdf, texts("name"), "title")
    _write(pdf, address, "small", link=address)
    for turn in turns:
        pdf.ln(LINE)
        _write(pdf, turn.question, "question")
        _write_answer(pdf, turn, texts, address)
    return bytes(pdf.output())


def _write_answer(pdf: "FPDF", turn: Turn, texts: Texts, address: str) -> None:
    if turn.answer is None:
        _write(pdf, texts("ask.unreadable"), "text")
        return
    _write(pdf, turn.answer.lead, "text")
    for group, claims in claim_groups(turn.answer.claims):
        if group:
            _write(pdf, group, "heading")
        for claim in claims:
            _write(pdf, f"– {claim.text} {markers(claim)}", "quotation")
    if turn.answer.citations:
        _write(pdf, texts("sources.title"), "heading")
    for cited in turn.answer.citations:
        words = f"[{cited.number}] {reference(cited, texts.language, address)}"
        _write(pdf, words, "small", link=statement_address(cited.statement, address))


def _paper(texts: Texts) -> "FPDF":
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_margin(MARGIN)
    pdf.set_auto_page_break(True, MARGIN)
    pdf.set_lang(texts.language)
    pdf.set_title(texts("name"))
    for (family, style), (package, file) in FONTS.items():
        with resources.as_file(resources.files(package) / "files" / file) as path:
            pdf.add_font(family, style, path)
    pdf.add_page()
    return pdf


def _write(pdf: "FPDF", words: str, style: str, *, link: str = "") -> None:
    family, weight, size = STYLES[style]
    pdf.set_font(family, weight, size)
    height = LINE * size / STYLES["text"][2]
    clean = UNWRITABLE.sub(" ", words)
    pdf.multi_cell(0, height, clean, new_x="LMARGIN", new_y="NEXT", link=link, align="L")
    pdf.ln(LINE / 3)
