from random import Random

from assistant.training.english import English

VOCABULARY = (
    ("school absence", ("skolfrånvaro",)),
    ("school", ("skola",)),
    ("young people", ("ungdomar",)),
    ("municipality", ("kommun",)),
    ("meal", ("mat",)),
)


def said(sentence, seed=0):
    return English(VOCABULARY).say(sentence, Random(seed))


def test_words_become_their_english_in_any_inflection():
    spoken = said("Skolfrånvaron bland ungdomarna i kommunen")

    assert "school absence" in spoken
    assert "young people" in spoken
    assert "municipalit" in spoken


def test_a_compound_that_is_not_listed_is_said_by_its_parts():
    spoken = said("bra skolmat", 3)

    assert "school" in spoken
    assert "meal" in spoken


def test_names_and_figures_stay():
    spoken = said("ungdomar i Norrköping 2022")

    assert "Norrköping" in spoken
    assert "2022" in spoken


def test_the_same_seed_says_the_same():
    assert said("ungdomar i skolan", 5) == said("ungdomar i skolan", 5)
