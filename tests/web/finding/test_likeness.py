"""Whether it has been said before."""

from assistant.web.finding.likeness import likeness

SAID = "Det råder brist på bostäder med överkomliga hyror för de målgrupper vi möter."


def test_case_and_punctuation_do_not_make_words_other():
    assert likeness(SAID.upper().replace(".", " !"), SAID) == "identical"


def test_a_word_changed_is_nearly_the_same():
    assert likeness(SAID.replace("vi möter", "vi ser"), SAID) == "nearly"


def test_the_same_in_other_words_is_said_to_be_so():
    assert (
        likeness("Hyrorna är för höga för många av dem som söker en bostad", SAID) == "other_words"
    )


def test_a_search_for_words_is_not_compared():
    assert likeness("brist på bostäder", SAID) is None
