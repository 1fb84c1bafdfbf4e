"""What points back, and what only looks as if it did."""

import pytest

from assistant.answering.dialogue.pointing import ANOTHER, OF_PERSON, PERSON


@pytest.mark.parametrize("text", ["Vad är hans nummer?", "Hans nummer?", "Vad säger hon?"])
def test_a_pronoun_points_to_a_person(text):
    assert PERSON.search(text)


@pytest.mark.parametrize("text", ["Vem är Hans Lindberg?", "Hansgården då?"])
def test_a_name_points_to_nobody_before(text):
    assert not PERSON.search(text)


def test_whom_to_reach_owns_nothing():
    assert not OF_PERSON.search("How do I reach her today?")
    assert OF_PERSON.search("What is her number?")


@pytest.mark.parametrize(
    ("text", "another"),
    [
        ("Och vad kostar den nya?", True),
        ("Öppnar biblioteket den första maj?", False),
        ("Vem är den nya skolans rektor?", False),
    ],
)
def test_another_of_the_kind_stands_alone(text, another):
    assert bool(ANOTHER.search(text)) is another
