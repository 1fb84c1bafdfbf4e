"""Go on training the default encoder on the municipality's own corpus, and say whether it helps."""

from dataclasses import replace
from pathlib import Path

from assistant.errors import IndexingError
from assistant.indexing.encoders.encoder import OWN
from assistant.indexing.generation import open_generation
from assistant.records.documents import Passage
from assistant.settings import Settings
from assistant.training.folder import read_weights, write_folder
from assistant.training.loop import Plan
from assistant.training.measures import Measures, Recipe
from assistant.training.recipe import Say, measure, trained
from assistant.training.shelf import prepare
from assistant.training.texts import Text
from assistant.workspace import Workspace

# One passage of so many is kept out, to tell whether training helped.
KEPT_OUT = 4
# Fewer tell nothing.
FEWEST = 20
# A small step length: what was learned from more text than a corpus holds is not to be lost.
PLAN = Plan(steps=200, batch=256, rate=3e-4, easy=1.0)


def adapt_encoder(
    workspace: Workspace, settings: Settings, out: Path, steps: int | None, say: Say
) -> tuple[Measures, Measures]:
    """Write the adapted encoder; give the measures on passages kept out, before and after.

    Raises:
        IndexingError: Nothing is indexed, or too little to learn from.
    """
    kept, used = _texts(workspace, settings)
    tokenizer, weights = read_weights(OWN)
    recipe = replace(Recipe(), plan=replace(PLAN, steps=steps or PLAN.steps))
    tokenizer, shelf = prepare(used, tokenizer, recipe.seed, say)
    before = measure(kept, tokenizer, weights, recipe.seed)
    shares = {"neighbour": 0.2, "sentence": 0.5, "english": 0.2, "own": 0.1}
    weights = trained(tokenizer, shelf, replace(recipe, shares=shares), weights, say)
    write_folder(out, tokenizer, weights)
    return before, measure(kept, tokenizer, weights, recipe.seed)


def _texts(workspace: Workspace, settings: Settings) -> tuple[list[Text], list[Text]]:
    """Give the passages of the corpus with two statements or more: kept out, and to train on."""
    with open_generation(workspace, settings) as generation:
        passages = generation.passages(generation.passage_ids())
    texts = [_text(passage) for passage in passages if len(passage.statements) > 1]
    if len(texts) < FEWEST:
        raise IndexingError(
            f"{workspace.index}: {len(texts)} passages of two statements or more, too few to learn "
            f'from ({FEWEST} needed). Put more documents in the corpus and run "belagt index"'
        )
    kept = [text for place, text in enumerate(texts) if place % KEPT_OUT == 0]
    return kept, [text for place, text in enumerate(texts) if place % KEPT_OUT]


def _text(passage: Passage) -> Text:
    sentences = tuple(statement.reading for statement in passage.statements)
    return Text(str(passage.id), (sentences,), " ".join(passage.context[-2:]) or None)
