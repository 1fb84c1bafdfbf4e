"""Nouns for who can do something are told by how they end, and others that end so are not."""

import pytest

from assistant.language.person_words import is_person_word


@pytest.mark.parametrize(
    "word",
    ["läraren", "skogsarbetaren", "receptionisten", "ingenjörer", "flygteknikern", "veterinär",
     "rektorn", "vårdnadshavaren", "arbetsgivare", "tjänstemannen", "kommunen", "nämnden",
     "personalen", "Migrationsverket"],
)  # fmt: skip
def test_who_can_do_something_is_told(word):
    assert is_person_word(word)


@pytest.mark.parametrize(
    "word",
    ["snabbare", "tidigare", "sommaren", "dagarna", "personalbristen", "fabriker", "tillsammans",
     "priset", "man", "allmän"],
)  # fmt: skip
def test_comparatives_and_things_are_nobody(word):
    assert not is_person_word(word)
