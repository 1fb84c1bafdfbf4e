"""Write a document down in the formats of docs/design.md, section 6."""

from typing import Any

from assistant.records.documents import Block, Document


def reading_text(document: Document) -> str:
    """Give the reading text, a line a block, a form feed between pages."""
    pages = ("\n".join(block.reading for block in page.blocks) for page in document.pages)
    return "\n\f\n".join(pages)


def source_json(document: Document) -> dict[str, Any]:
    """Give both texts and every block with its place in the source text."""
    return {
        "document": document.facts.id,
        "source_text": document.source_text,
        "reading_text": reading_text(document),
        "pages": [
            {
                "number": page.number,
                "start": page.start,
                "end": page.end,
                "title": page.title,
                "topic": page.topic,
                "speaker": str(page.speaker) if page.speaker else None,
                "goals": list(page.goals),
                "blocks": [_block(block) for block in page.blocks],
            }
            for page in document.pages
        ],
    }


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "section": block.section,
        "aspect": block.aspects[0] if len(block.aspects) == 1 else None,
        "aspects": list(block.aspects),
        "paragraph": block.paragraph,
        "spans": [list(span) for span in block.alignment.to_source(0, len(block.reading))],
        "reading": block.reading,
        "confidence": round(block.confidence, 3),
        "beside": block.beside,
    }
