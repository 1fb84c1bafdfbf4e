"""How common words are."""

from assistant.language.frequency import frequency


def test_common_words_are_told_from_rare_ones():
    assert frequency("barn") > frequency("slalombacke")


def test_a_word_that_the_list_lacks_has_no_frequency():
    assert frequency("xqzvwrk") == 0.0


def test_a_word_is_looked_up_in_its_language():
    assert frequency("barn", "sv") > frequency("barn", "en", small=True)
