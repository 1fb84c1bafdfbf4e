"""Words of one stem are forms of one word, or only look so."""

import pytest

from assistant.language import fold, stem
from assistant.language.likeness import same_word


@pytest.mark.parametrize(
    ("one", "other"),
    [("bil", "bilarna"), ("gata", "gator"), ("kö", "köer"), ("bygga", "byggande"),
     ("rekrytera", "rekrytering")],
)  # fmt: skip
def test_forms_of_a_word_are_one(one, other):
    assert same_word(one, other, len(stem(fold(one))))


@pytest.mark.parametrize(
    ("one", "other"),
    [("bilarna", "billig"), ("grund", "grundlig"), ("balans", "balett"), ("svar", "svår"),
     ("lära", "lärare"), ("första", "förstå"), ("papper", "pappa")],
)  # fmt: skip
def test_words_that_share_no_more_than_a_stem_are_two(one, other):
    assert not same_word(one, other, len(stem(fold(one))))
