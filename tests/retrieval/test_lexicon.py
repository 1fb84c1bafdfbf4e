import numpy as np

from assistant.retrieval.lexicon import STEM, Lexicon
from tests.indexing.fakes import FakeEncoder


class Letters(FakeEncoder):
    """Gives a word the count of its letters as its only number."""

    dimension = 1

    def encode_words(self, words):
        return np.array([[len(word)] for word in words], np.float32)


def learned(*words, encoder=None):
    lexicon = Lexicon(encoder)
    lexicon.learn(words)
    return lexicon


def test_a_word_is_cut_to_one_number_and_one_stem_however_it_is_written():
    lexicon = learned("Skolan", "skolan")

    numbers, stems = lexicon.cut(["Skolan", "skolan"])
    assert (len(set(numbers)), len(set(stems))) == (1, 1)
    assert stems[0] in lexicon.stems(["skol"])


def test_a_joined_word_is_whole_and_in_pieces_with_the_stems_of_its_pieces():
    lexicon = learned("KAA-arbetet")

    numbers, stems = lexicon.cut(["KAA-arbetet"])
    assert [lexicon.words[number] for number in numbers] == ["kaa-arbetet", "kaa", "arbetet"]
    assert stems == lexicon.stems(["kaa", "arb"])


def test_only_words_of_four_digits_are_years():
    lexicon = learned("2021", "107", "12345", "året")

    numbers, _ = lexicon.cut(["2021", "107", "12345", "året"])
    assert lexicon.years(set(numbers)) == ["2021"]


def test_words_learned_at_different_times_keep_their_vectors():
    lexicon = learned("ett", encoder=Letters())
    lexicon.learn(["fyra"])
    numbers = np.array(lexicon.cut(["ett", "fyra"])[0])

    assert lexicon.vectors(numbers).tolist() == [[3.0], [4.0]]
    assert lexicon.squares(numbers).tolist() == [9.0, 16.0]


def test_a_stem_nobody_has_used_has_no_number():
    lexicon = learned("skola")

    assert lexicon.stems(["hus"]) == []
    assert lexicon.columns([STEM + "hus"]).max() == -1
