from assistant.indexing.terms import TERM_FIELDS
from assistant.retrieval.rerank import unmet_features
from assistant.retrieval.weights import load_weights
from tests.retrieval.test_features import features, query


def test_every_weighted_field_is_a_field_of_the_index():
    for language in ("sv", "en"):
        assert set(load_weights(language).fields) <= set(TERM_FIELDS)


def test_every_weighted_feature_is_one_that_the_reranker_sees():
    first = features(query("elever"))
    seen = set(first | unmet_features(first, 0.5))

    for language in ("sv", "en"):
        assert set(load_weights(language).features) <= seen
