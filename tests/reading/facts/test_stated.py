import pytest

from assistant.reading.facts import stated
from assistant.reading.facts.documents import corpus_facts
from assistant.workspace import open_workspace


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    """A workspace whose corpus.toml is large enough to be remembered."""
    monkeypatch.setattr(stated, "_LARGE", 0)
    (tmp_path / "corpus").mkdir()
    (tmp_path / "index").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("Nämnden följde upp sina mål.", "utf-8")
    return open_workspace(tmp_path)


def state(workspace, title):
    text = f'[a]\nfile = "a.txt"\ntitle = "{title}"\ndate = 2021-03-04\n'
    (workspace.corpus / "corpus.toml").write_text(text, "utf-8")


def test_what_a_large_file_states_is_the_same_when_it_is_remembered(workspace):
    state(workspace, "Rapport")
    parsed = corpus_facts(workspace)

    assert (workspace.index / "stated.json").is_file()
    assert corpus_facts(workspace) == parsed
    assert parsed[0].title == "Rapport"


def test_what_is_remembered_of_another_content_is_not_believed(workspace):
    state(workspace, "Rapport")
    corpus_facts(workspace)

    state(workspace, "Bokslut")

    assert corpus_facts(workspace)[0].title == "Bokslut"
