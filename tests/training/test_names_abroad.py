from assistant.reading.repair.resource import load_resource
from assistant.training.names_abroad import names_abroad


def test_names_that_english_has_without_letters_are_told_by_the_side_of_the_rest():
    text = "Vi talade med Björn Persson och Karin Lindström i Åre. " * 5

    found = names_abroad([text], load_resource())

    assert "björn>" in found
    assert "<lindström" in found
    assert "åre" not in {name.strip("<>") for name in found}


def test_a_word_that_english_has_oftener_needs_no_neighbour():
    assert "räikkönen" in names_abroad([], load_resource())
