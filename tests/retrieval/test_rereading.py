import pytest

from assistant.errors import IndexingError
from assistant.indexing.encoders.cross_encoder import load_cross_encoder
from assistant.retrieval.search import Retriever
from assistant.settings import Settings
from tests.indexing.fakes import FakeEncoder

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "hemlöshet", "mäts", "barn", "polisen"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A cross-encoder of random weights, made as a real one is."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

    folder = tmp_path_factory.mktemp("cross")
    vocabulary = folder / "vocab.txt"
    vocabulary.write_text("\n".join(WORDS), encoding="utf-8")
    torch.manual_seed(0)
    sizes = {"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 1}
    config = BertConfig(vocab_size=len(WORDS), intermediate_size=8, num_labels=1, **sizes)
    BertForSequenceClassification(config).save_pretrained(folder)
    BertTokenizer(str(vocabulary)).save_pretrained(folder)
    return folder


def ranked(generation, glossary, ask, **settings):
    retriever = Retriever(generation, FakeEncoder(), glossary, Settings(**settings))
    return retriever.rank(ask("Sedan vilket år mäts hemlösheten?"))


def test_a_cross_encoder_reads_the_same_passages_again(tiny, generation, glossary, ask):
    alone = ranked(generation, glossary, ask)
    reread = ranked(generation, glossary, ask, cross_encoder=str(tiny))

    assert {hit.passage.id for hit in reread} == {hit.passage.id for hit in alone}
    assert [hit.rank for hit in reread] == list(range(1, len(alone) + 1))
    assert all("cross_encoder" in dict(hit.features) for hit in reread)


def test_there_is_none_unless_the_settings_name_one(generation, glossary, ask):
    assert load_cross_encoder(Settings()) is None
    hits = ranked(generation, glossary, ask)
    assert all("cross_encoder" not in dict(hit.features) for hit in hits)


def test_one_that_is_not_on_this_machine_is_named_with_the_next_step():
    with pytest.raises(IndexingError, match=r"no/such-model: neither a folder .* unset it"):
        load_cross_encoder(Settings(cross_encoder="no/such-model"))


def test_a_folder_without_a_model_is_named_with_the_next_step(tmp_path):
    with pytest.raises(IndexingError, match=r"cannot be loaded .* CrossEncoder"):
        load_cross_encoder(Settings(cross_encoder=str(tmp_path)))
