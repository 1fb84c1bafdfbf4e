"""A word that is not known is told by what it is made of."""

from assistant.language.making import made_of
from assistant.language.thesaurus import Meaning


def known(**words):
    return lambda part: Meaning(tuple(words.get(part, "").split()))


def test_a_nouns_verb_speaks_for_it():
    assert made_of("rekryteringen", known(rekrytera="anställa")).also == ("anställa",)


def test_a_compound_has_either_part_swapped_the_head_first_and_both_last():
    found = made_of("stadsbussarna", known(bussarna="kollektivtrafik", stad="centrum"))

    assert found.also == ("stad kollektivtrafik", "centrum bussarna", "centrum kollektivtrafik")


def test_what_only_ends_like_a_word_is_no_compound_of_it():
    assert not made_of("verksamheter", known(heter="kallas"))
