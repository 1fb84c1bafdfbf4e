"""What points back, and what only looks as if it did."""

import pytest

from assistant.answering.dialogue.pointing import ANOTHER, OF_PERSON, PERSON, points_back


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


@pytest.mark.parametrize(
    "text",
    ["Vad har det kostat?", "Hade det öppnat?", "Är det bygget klart?", "Who applied for one?",
     "Har det fått fler sängar?"],
)  # fmt: skip
def test_what_it_has_done_points_back(text):
    assert points_back(text)


@pytest.mark.parametrize(
    "text",
    ["Har det byggts några broar?", "Hur har det gått för bion?", "Är det mycket kvar av isen?",
     "Vad har det blivit av planen?", "Which one"],
)  # fmt: skip
def test_what_nobody_does_points_to_nothing(text):
    assert not points_back(text)


@pytest.mark.parametrize(
    "text",
    ["När började det uppsökande arbetet?", "Vilka leder de pågående byggena?",
     "Vad kostar det ökande slitaget?"],
)  # fmt: skip
def test_an_article_before_what_something_is_doing_points_to_nothing(text):
    assert not points_back(text)
