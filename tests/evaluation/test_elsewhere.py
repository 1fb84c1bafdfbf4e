"""Other municipalities' documents are read so that every source of their questions is found."""

from pathlib import Path

import pytest

from assistant.evaluation.gold import check_sources
from assistant.evaluation.reading_sets import read_sets
from assistant.reading.document import read_document
from assistant.reading.facts.documents import corpus_facts
from assistant.reading.repair import Repairer
from assistant.reading.repair.corrections import Corrections
from assistant.workspace import open_workspace

ELSEWHERE = Path(__file__).parents[2] / "eval" / "elsewhere"
TOWNS = sorted(folder.name for folder in ELSEWHERE.iterdir())


@pytest.mark.parametrize("town", TOWNS)
def test_every_source_stands_where_its_question_says(town):
    workspace = open_workspace(ELSEWHERE / town)
    repairer = Repairer.load()
    documents = {
        facts.id: read_document(
            workspace.corpus / facts.file,
            facts,
            repairer=repairer,
            corrections=Corrections.load(workspace.repairs / f"{facts.id}.toml"),
        )
        for facts in corpus_facts(workspace)
    }

    faults = check_sources(read_sets(workspace.questions), list(documents), documents.__getitem__)

    assert not faults
