import pytest
from typer.testing import CliRunner

from assistant.cli.main import app
from assistant.evaluation.benchmark.reading_pairs import gather
from assistant.indexing.building.build import update
from assistant.settings import Settings
from assistant.workspace import Workspace

REPORT = """# Verksamhetsberättelse 2021

Badet öppnade i maj 2021. Ombyggnaden kostade 7 miljoner kronor. Bassängen är ny.

Skolan fick fler elever. Matematiken gick bättre än förut.
"""
QUESTIONS = """name: Badet
questions:
  - id: cost
    question: Vad kostade ombyggnaden av badet?
    tags: [fact, sv]
    expect:
      status: answered
      sources:
        - {document: bokslut-2021, contains: "Ombyggnaden kostade 7 miljoner kronor.", grade: 2}
        - {document: bokslut-2021, contains: "Bassängen är ny.", grade: 1}
  - id: then
    question: Och skolan?
    tags: [fact, sv]
    history: [Vad kostade badet?]
    expect: {status: not_found}
  - id: library
    question: Vad kostade biblioteket?
    tags: [fact, sv]
    expect: {status: not_found}
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    folder = tmp_path_factory.mktemp("workspace")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "bokslut-2021.md").write_text(REPORT, encoding="utf-8")
    (folder / "eval" / "questions").mkdir(parents=True)
    (folder / "eval" / "questions" / "badet.yaml").write_text(QUESTIONS, encoding="utf-8")
    update(Workspace(folder), Settings(_env_file=None))
    return Workspace(folder)


def test_gives_what_answers_and_what_does_not(workspace):
    cost, library = gather(workspace, Settings(_env_file=None))
    assert cost.question == "Vad kostade ombyggnaden av badet?"
    told = dict(zip(cost.statements, cost.answers, strict=True))
    right = [text for text, answers in told.items() if answers]
    assert len(right) == 1
    assert right[0].startswith("2021")  # with what stands over it
    assert right[0].endswith("Ombyggnaden kostade 7 miljoner kronor.")
    assert cost.statements[0] == right[0]  # the likeliest by words first
    # What only helps is neither right nor wrong.
    assert not any(text.endswith("Bassängen är ny.") for text in told)
    assert library.statements
    assert not any(library.answers)


def test_training_on_judged_workspaces_wants_a_base(workspace):
    result = CliRunner().invoke(app, ["train", "--judged", str(workspace.corpus.parent)])
    assert result.exit_code == 2
    assert "--base" in result.output
