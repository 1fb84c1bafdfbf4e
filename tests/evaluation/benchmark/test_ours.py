import tomllib

from assistant.evaluation.benchmark.beir import JudgedDocument
from assistant.evaluation.benchmark.ours import lay_out
from assistant.reading.facts.documents import corpus_facts
from assistant.workspace import Workspace


def test_documents_become_a_corpus_with_their_facts(tmp_path):
    documents = [
        JudgedDocument("X/1", 'Om "KAA"', "rad\r\nrad", "1994-10-12"),
        JudgedDocument("X/2", "", "text"),
    ]

    ids = lay_out(Workspace(tmp_path), documents)

    assert list(ids.values()) == ["X/1", "X/2"]
    assert (tmp_path / "corpus" / "doc-000001.txt").read_bytes() == b"rad\r\nrad"
    stated = tomllib.loads((tmp_path / "corpus" / "corpus.toml").read_text(encoding="utf-8"))
    assert stated["doc-000001"]["title"] == 'Om "KAA"'
    assert [facts.id for facts in corpus_facts(Workspace(tmp_path))] == list(ids)
