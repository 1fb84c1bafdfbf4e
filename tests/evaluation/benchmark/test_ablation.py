import pytest

from assistant.evaluation.benchmark.ablation import GLOSSARY, PARTS, without
from assistant.evaluation.benchmark.beir import JudgedDocument
from assistant.evaluation.benchmark.ours import WHOLE, BuildOurs
from assistant.retrieval.weights import load_weights
from assistant.settings import Settings

DOCUMENTS = (
    JudgedDocument("a", "Bad", "Simhallen är öppen på lördagar."),
    JudgedDocument("b", "Skola", "Eleverna åker buss till skolan."),
)


@pytest.mark.parametrize("part", [part for part in PARTS if part != GLOSSARY])
def test_every_part_is_one_that_the_weights_know(part):
    assert any(without(part)(language) != load_weights(language) for language in ("sv", "en"))


def test_the_whole_stands_beside_itself_without_each_part():
    ways = BuildOurs(Settings(), None, ablation=True)(DOCUMENTS)

    assert list(ways) == [WHOLE, *(f"without {part}" for part in PARTS)]
    assert ways[WHOLE]("När är simhallen öppen?")[0] == "a"
    assert ways["without dense leg"]("När är simhallen öppen?")[0] == "a"
    assert ways["without lexical leg"]("simhallen")
