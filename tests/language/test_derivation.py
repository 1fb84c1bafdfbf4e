import pytest

from assistant.language.derivation import derived, halves, undefined


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("rekrytering", "rekrytera"),
        ("rekryteringen", "rekrytera"),
        ("ökningar", "öka"),
        ("öka", "ökning"),
        ("handlägga", "handläggning"),
        ("integration", "integrera"),
        ("trygg", "trygghet"),
        ("tryggheten", "trygg"),
        ("sjukdom", "sjuk"),
    ],
)
def test_verbs_nouns_and_adjectives_are_made_of_one_another(word, other):
    assert other in derived(word)


@pytest.mark.parametrize("word", ["enhet", "nyhet", "tidning", "styrelse"])
def test_what_only_ends_like_something_made_is_made_of_nothing(word):
    assert derived(word) == ()


def test_a_compound_parts_before_a_known_word_without_its_linking_letter():
    assert ("bygglov", "handläggning") in halves("bygglovshandläggning")
    assert halves("lärarlöner") == ()


def test_definite_and_plural_endings_are_left_out():
    assert "skolskjuts" in undefined("skolskjutsen")
