from assistant.indexing.stores.terms import TERM_FIELDS
from assistant.retrieval.weights import load_weights, trusting
from tests.retrieval.test_features import features, query


def test_every_weighted_field_is_a_field_of_the_index():
    for language in ("sv", "en"):
        assert set(load_weights(language).fields) <= set(TERM_FIELDS)


def test_every_weighted_feature_is_one_that_the_reranker_sees():
    seen = set(features(query("elever")))

    for language in ("sv", "en"):
        assert set(load_weights(language).features) <= seen


def test_an_encoder_that_deserves_nothing_has_no_leg_and_no_features():
    weights = trusting(load_weights("en"), 0.0)

    assert weights.legs["dense"] == 0.0
    assert weights.features["cosine"] == weights.features["cosine_unmet"] == 0.0
    assert weights.features["lexical"] == load_weights("en").features["lexical"]
