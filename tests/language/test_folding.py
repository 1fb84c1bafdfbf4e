from hypothesis import given
from hypothesis import strategies as st

from assistant.language import fold


@given(st.text())
def test_folding_keeps_the_length(text):
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="abcåäöÅÄÖéøæ .-1"))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


def test_lost_letters_fold_to_what_the_letters_fold_to():
    assert fold("Hemlöshet på Åland är ökänd") == fold("Hemloshet pa Aland ar okand")


def test_western_letters_fold_the_same_beside_any_others():
    western = "".join(map(chr, range(256)))

    assert fold(western) == fold(western + "\u2013")[:-1]
