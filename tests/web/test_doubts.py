"""Words in doubt are those that the repairer lists."""

from pathlib import Path

from assistant.reading.facts import corpus_facts
from assistant.web.doubts import words_in_doubt
from assistant.workspace import Workspace

ROOT = Path(__file__).parents[2]


def test_the_least_sure_word_of_a_scan_comes_first():
    workspace = Workspace(ROOT)

    found = [words_in_doubt(workspace, facts) for facts in corpus_facts(workspace)]

    assert any(found)
    for doubts in found:
        sure = [placed.doubt.confidence for placed in doubts]
        assert sure == sorted(sure)
