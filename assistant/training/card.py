"""Write the model card that lies beside a trained encoder."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.training.recipe import Measures, Recipe

CARD = """\
---
language: [sv, en]
library_name: sentence-transformers
tags: [sentence-transformers, static-embedding, swedish, retrieval]
---
# Belagt's own encoder

A static sentence-transformers model: the mean of one vector a word piece, {dimension} numbers each,
over {pieces} pieces of text folded to plain lower-case letters. Text that lost its å, ä and ö gives
the same pieces as text that kept them. Swedish text and Swedish questions; English questions by
pairs that we wrote.

## How it was made
`belagt train --texts FOLDER`, {steps} steps of {batch} pairs, one core. The same command and seed
give the same pairs; measures of two runs differ by less than .01.

Data: {documents} interpellations of the Swedish parliament (swerik-project/riksdagen-interpellations)
and our own writing: the English-Swedish vocabulary of `assistant/language/english.txt` and
`assistant/training/sentences.tsv`, together {own} pairs. Nothing else.

Pairs, as shares of a batch: {shares}. `sentence`: a sentence, thinned to some of its words, and the
rest of its paragraph. `neighbour`: paragraphs that follow one another. `subject`: a subject line and
a paragraph under it. `english`: a sentence said in English word for word by the vocabulary, and the
sentence or its paragraph. `own`: what we wrote. Three of ten passages are drawn from a copy damaged as OCR
damages (letters lost and confused, words split and joined). After the first {easy:.0%} of the steps
batches are drawn from {together} clusters of like documents: hard negatives.

## Measures
On documents kept out of training, a sentence to the rest of its paragraph:
Swedish: {swedish}.
The sentence said in English word for word: {english}.
{benchmarks}
## Limits
Word order means nothing to it, nor does negation. A word that neither the interpellations nor our
vocabulary hold is known by its letters alone. It is made to stand beside lexical search, not to
replace it. Measured on public-agency text of Sweden; other fields and languages were not tried.
"""


def write_card(
    folder: Path, recipe: "Recipe", measures: "Measures", documents: int, own: int
) -> None:
    """Write README.md; what stands between the benchmark marks of an earlier one is kept out."""
    from assistant.training.pairs import TOGETHER

    shares = ", ".join(f"{kind} {share:.0%}" for kind, share in recipe.shares.items())
    text = CARD.format(
        dimension=recipe.dimension,
        pieces=recipe.pieces,
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
