"""Write statements and answers as Word documents."""

import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from assistant.answering.writing.formats import claim_groups, markers
from assistant.web.exports.rows import Row
from assistant.web.keeping.conversations import Turn
from assistant.web.sources.references import reference
from assistant.web.texts import Texts

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Characters that XML cannot hold; a scan or a form feed may have left them in the text.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def statements_document(rows: Iterable[Row], title: str) -> bytes:
    """Give the statements as quotations, each with its reference."""
    document = _document(title)
    for row in rows:
        document.add_paragraph(_clean(row.text), style="Intense Quote")
        document.add_paragraph(_clean(row.reference))
    return _bytes(document)


def conversation_document(turns: Sequence[Turn], texts: Texts, *, address: str) -> bytes:
    """Give questions and answers with numbered quotations.

    Args:
        turns: One or more; turns without a readable answer are named with their question.
        texts: The page's words.
        address: Where the conversation is found, put under the title.
    """
    document = _document(texts("name"))
    document.add_paragraph(_clean(address))
    for turn in turns:
        document.add_heading(_clean(turn.question), 1)
        if turn.answer is None:
            document.add_paragraph(texts("ask.unreadable"))
            continue
        document.add_paragraph(_clean(turn.answer.lead))
        for group, claims in claim_groups(turn.answer.claims):
            if group:
                document.add_heading(_clean(group), 2)
            for claim in claims:
                words = _clean(f"{claim.text} {markers(claim)}")
                document.add_paragraph(words, style="List Bullet")
        if turn.answer.citations:
            document.add_heading(texts("sources.title"), 2)
        for cited in turn.answer.citations:
            words = f"[{cited.number}] {reference(cited, texts.language, address)}"
            document.add_paragraph(_clean(words))
    return _bytes(document)


def _document(title: str) -> Any:
    import docx

    document = docx.Document()
    document.add_heading(_clean(title), 0)
    return document


def _bytes(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _clean(text: str) -> str:
    return UNWRITABLE.sub(" ", text)
