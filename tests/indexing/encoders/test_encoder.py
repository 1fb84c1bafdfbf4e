import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from assistant.errors import IndexingError
from assistant.indexing.encoders.encoder import (
    OWN,
    SentenceTransformerEncoder,
    expected_fingerprint,
    fingerprint,
    load_encoder,
)
from assistant.indexing.encoders.static_encoder import StaticEncoder, is_static
from assistant.settings import Settings
from assistant.training.folder import write_folder
from assistant.training.pieces import learn_pieces

TEXTS = [
    "Hemlösheten ökar bland unga vuxna i Norrköping.",
    "Samverkan — skola, polis & fritid (SSPF) 2022",
    "",
    "«»",
    "Barn–ungdom ﬁn æøå İstanbul",
    "en rad\nen till",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A small static model of random vectors."""
    place = tmp_path_factory.mktemp("model")
    tokenizer = learn_pieces(["hemlöshet i skola och polis", "unga vuxna i kommunen"] * 50, 90)
    random = np.random.default_rng(0)
    vectors = random.standard_normal((tokenizer.get_vocab_size(), 16)).astype(np.float32)
    write_folder(place, tokenizer, vectors)
    return place


def test_a_text_points_where_the_sum_of_its_words_does(folder):
    encoder = StaticEncoder("x", folder, "f")
    total = encoder.encode_words(["unga", "vuxna", "skola"]).sum(axis=0)

    whole = encoder.encode_question("unga vuxna, skola")
    assert np.allclose(total / np.linalg.norm(total), whole, atol=1e-6)
    assert encoder.encode_words([]).shape == (0, encoder.dimension)


def test_our_reader_gives_what_sentence_transformers_gives(folder):
    ours = StaticEncoder("x", folder, "f")
    theirs = SentenceTransformerEncoder("x", folder)

    assert np.allclose(ours.encode_passages(TEXTS), theirs.encode_passages(TEXTS), atol=1e-6)
    assert np.allclose(ours.encode_question(TEXTS[0]), theirs.encode_question(TEXTS[0]), atol=1e-6)


def test_bytes_keep_the_vectors_to_within_a_percent(tmp_path):
    tokenizer = learn_pieces(["hemlöshet i skola och polis"] * 50, 60)
    vectors = np.random.default_rng(0).standard_normal((tokenizer.get_vocab_size(), 256))
    write_folder(tmp_path, tokenizer, vectors.astype(np.float32))
    piece = tokenizer.encode("skola").ids
    exact = vectors[piece].sum(axis=0)

    found = StaticEncoder("x", tmp_path, "f").encode_question("skola")

    assert found @ exact / np.linalg.norm(exact) > 0.999


def test_lost_letters_change_nothing(folder):
    encoder = StaticEncoder("x", folder, "f")

    assert np.array_equal(
        encoder.encode_question("Hemlösheten på Åland"),
        encoder.encode_question("hemlosheten pa aland"),
    )


def test_vectors_are_float32_of_unit_length_and_none_for_no_texts(folder):
    encoder = StaticEncoder("x", folder, "f")

    vectors = encoder.encode_passages(TEXTS[:2])

    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


def test_a_folder_is_an_encoder_one_setting_away(folder):
    encoder = load_encoder(Settings(encoder=str(folder)))

    assert isinstance(encoder, StaticEncoder)
    assert encoder.fingerprint == expected_fingerprint(Settings(encoder=str(folder)))
    assert load_encoder(Settings(encoder=str(folder))) is encoder


def test_the_fingerprint_changes_with_the_weights(folder, tmp_path):
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    vectors = np.ones((tokenizer.get_vocab_size(), 16), np.float32)
    write_folder(tmp_path, tokenizer, vectors)

    assert fingerprint(tmp_path) != fingerprint(folder)


def test_an_unknown_model_is_told_with_the_next_step():
    with pytest.raises(IndexingError, match=r"nobody/nothing.*BELAGT_ENCODER.*belagt index"):
        load_encoder(Settings(encoder="nobody/nothing"))


def test_a_models_own_prompts_stand_before_what_is_encoded(folder, tmp_path):
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    config = {"prompts": {"query": "polis ", "document": "skola "}, "default_prompt_name": None}
    (tmp_path / "config_sentence_transformers.json").write_text(json.dumps(config))

    prompted = load_encoder(Settings(encoder=str(tmp_path)))
    plain = load_encoder(Settings(encoder=str(folder)))

    asked, passage = prompted.encode_question("unga"), prompted.encode_passages(["unga"])[0]
    assert np.allclose(asked, plain.encode_question("polis unga"), atol=1e-6)
    assert np.allclose(passage, plain.encode_passages(["skola unga"])[0], atol=1e-6)


def test_minilm_stays_one_setting_away():
    encoder = load_encoder(Settings(encoder="minilm"))

    assert encoder.dimension == 384
    assert np.isclose(np.linalg.norm(encoder.encode_question("skola")), 1)


def test_the_model_that_ships_is_small_static_and_has_a_card():
    weights = OWN / "model.safetensors"

    assert is_static(OWN)
    assert weights.stat().st_size <= 25_000_000
    assert "Limits" in (OWN / "README.md").read_text(encoding="utf-8")


def test_the_model_that_ships_meets_english_with_swedish():
    encoder = load_encoder(Settings())
    passages = encoder.encode_passages(
        ["Hemlöshet och bostadsbrist", "Elevernas frånvaro i skolan", "Brand i en lägenhet"]
    )

    asked = ["homeless people need a home", "pupils who do not come to school", "the fire brigade"]

    assert [int(np.argmax(passages @ encoder.encode_question(q))) for q in asked] == [0, 1, 2]


def test_a_folder_without_modules_is_not_static(tmp_path):
    assert not is_static(Path(tmp_path))
