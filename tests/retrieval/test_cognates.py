import pytest

from assistant.retrieval.cognates import swedish_kin


@pytest.mark.parametrize(
    ("english", "swedish"),
    [
        ("university", "universitet"),
        ("democracy", "demokrati"),
        ("philosophy", "filosofi"),
        ("economical", "ekonomisk"),
        ("activities", "aktivitet"),
        ("integration", None),
    ],
)
def test_learned_words_are_spelt_as_in_swedish(english, swedish):
    assert (swedish_kin(english) or english)[:6] == (swedish or english)[:6]


def test_short_words_and_figures_have_no_kin():
    assert swedish_kin("city") is None
    assert swedish_kin("1066ad") is None
