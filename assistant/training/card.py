"""Write the model card that lies beside a trained encoder."""

from pathlib import Path

from assistant.training.measures import Measures, Recipe
from assistant.training.pairs import TOGETHER

CARD = """\
---
language: [sv, en]
library_name: sentence-transformers
tags: [sentence-transformers, static-embedding, swedish, retrieval]
---
# Belagt's own encoder

A static sentence-transformers model: the mean of one vector a word piece, {dimension} numbers each,
over {pieces} pieces of text folded to plain lower-case letters. Text that lost its å, ä and ö
gives the same pieces as text that kept them. For Swedish text, and questions in Swedish and
English.

## How it was made
`belagt train --texts FOLDER`: {steps} steps of {batch} pairs, on one core. The same command gives
the same pairs in the same order.

Data: {documents} interpellations of the Swedish parliament
(swerik-project/riksdagen-interpellations) and our own writing, {own} English-Swedish pairs from
`assistant/language/english.txt` and `assistant/training/sentences.tsv`. Nothing else. Of the
subject lines one of four, by document, was kept out, so that known-item benchmarks over the same
texts keep questions that were not trained on.

Pairs, as shares of a batch: {shares}.

- `sentence`: a sentence, thinned to some of its words, and the rest of its paragraph.
- `neighbour`: paragraphs that follow one another.
- `subject`: a subject line and a paragraph under it.
- `english`: a sentence said in English word for word by our vocabulary, and the sentence or its
  paragraph.
- `own`: what we wrote.

Three of ten batches take their passages from a copy damaged as OCR damages: letters lost and
confused, words split and joined. After {easy:.0%} of the steps batches are drawn from {together}
clusters of like documents, so that every other pair is a hard negative.

## Measures
On documents kept out of training, a sentence to the rest of its paragraph: {swedish}.
The sentence said in English word for word: {english}.
{benchmarks}
## Limits
Word order means nothing to it, nor does negation. A word that neither the interpellations nor our
vocabulary hold is known by its letters alone. It stands beside lexical search and does not replace
it. It was measured on texts of Swedish public bodies; other fields and languages were not tried.
"""


def write_card(
    folder: Path, recipe: Recipe, measures: Measures, counts: tuple[int, int, int]
) -> None:
    """Write README.md."""
    documents, pieces, own = counts
    shares = ", ".join(f"{kind} {share:.0%}" for kind, share in recipe.shares.items())
    text = CARD.format(
        dimension=recipe.dimension,
        pieces=pieces,
        steps=recipe.plan.steps,
        batch=recipe.plan.batch,
        documents=documents,
        own=own,
        shares=shares,
        easy=recipe.plan.easy,
        together=TOGETHER,
        swedish=measures.swedish,
        english=measures.english,
        benchmarks="",
    )
    (folder / "README.md").write_text(text, encoding="utf-8")
