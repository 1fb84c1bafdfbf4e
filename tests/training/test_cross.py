import gzip
import json

import pytest
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertModel

from assistant.errors import WorkspaceError
from assistant.indexing.encoders.own_cross_encoder import OwnCrossEncoder
from assistant.records.questions import JudgedStatements
from assistant.training.cross.export import write_model
from assistant.training.cross.learning import Plan, learn
from assistant.training.cross.network import Network
from assistant.training.cross.public import read_answered

WORDS = ["kostade", "skolan", "badet", "vägen", "miljoner", "kronor", "öppnade", "stängdes", "vad"]
LEARNT = [
    JudgedStatements(
        f"vad kostade {thing}",
        (f"{thing} kostade miljoner kronor", f"{thing} öppnade i år", f"{thing} stängdes i år"),
        (True, False, False),
    )
    for thing in ("skolan", "badet", "vägen")
]


def _tokenizer():
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces += [(f"▁{word}", -2.0) for word in [*WORDS, "i", "år", "query:", "passage:", "okänt"]]
    pieces += [(letter, -9.0) for letter in "▁abcdefghijklmnopqrstuvwxyzåäö:"]
    made = Tokenizer(models.Unigram(pieces, unk_id=3))
    made.normalizer = normalizers.NFKC()
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    made.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    made.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>"])
    return made


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=_tokenizer().get_vocab_size(),
        hidden_size=32,
        num_hidden_layers=8,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=128,
    )
    made = Network(BertModel(config, add_pooling_layer=False), _tokenizer())
    learn(made, LEARNT, Plan(steps=60, questions=3, rate=3e-3), lambda _step, _loss: None)
    return made


@pytest.mark.parametrize("one", LEARNT, ids=lambda one: one.question)
def test_learns_which_statement_answers(network, one):
    with torch.no_grad():
        scores = network.scores([(one.question, text) for text in one.statements]).tolist()
    assert max(scores) == scores[0]


def test_what_ships_reads_as_what_was_trained(network, tmp_path):
    told = [text for one in LEARNT for text in (one.question, *one.statements)]
    kept = write_model(network, _tokenizer(), [*told, "query: passage:"], tmp_path)
    assert kept < _tokenizer().get_vocab_size()  # "okänt" is in no text
    shipped = OwnCrossEncoder(tmp_path)
    for one in LEARNT:
        with torch.no_grad():
            trained = network.scores([(one.question, text) for text in one.statements])
        assert shipped.scores(one.question, one.statements) == pytest.approx(
            trained.numpy(), abs=0.4
        )


def test_reads_answered_questions_of_a_public_set(tmp_path):
    def write(name, rows):
        with gzip.open(tmp_path / name, "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(row) + "\n" for row in rows)

    text = "Badet öppnade 2021. Det kostade 7 miljoner kronor. Alla var glada."
    write("corpus.jsonl.gz", [{"_id": "t", "title": "", "text": text}])
    answers = {"a": "7 miljoner", "b": "ingen vet"}
    write(
        "queries.train.jsonl.gz",
        [{"_id": one, "text": one, "metadata": {"answer": said}} for one, said in answers.items()],
    )
    (tmp_path / "qrels").mkdir()
    judged = "".join(f"{one}\tt\t1\n" for one in answers)
    (tmp_path / "qrels" / "train.tsv").write_text("query-id\tcorpus-id\tscore\n" + judged)
    (found,) = read_answered(tmp_path)
    assert found.statements[0] == "Det kostade 7 miljoner kronor."
    assert found.answers == (True, False, False)


def test_a_folder_without_questions_is_named(tmp_path):
    with pytest.raises(WorkspaceError, match=r"queries\.train\.jsonl\.gz: no such file"):
        read_answered(tmp_path)
