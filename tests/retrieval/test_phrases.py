import pytest

from assistant.retrieval.phrases import Search, holds_phrase, read_search


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('barn "tidiga insatser" unga', Search("barn unga", ("tidiga insatser",))),
        ("”god hälsa”", Search("", ("god hälsa",))),
        ('en ensam " citat', Search("en ensam citat", ())),
        ('""', Search("", ())),
        ("", Search("", ())),
    ],
)
def test_quoted_stretches_are_phrases(text, expected):
    assert read_search(text) == expected


def test_a_phrase_is_held_whatever_its_case_marks_and_spaces():
    assert holds_phrase("Satsning på TIDIGA  insatser.", "tidiga insatser")
    assert holds_phrase("hemlöshet", "hemloshet")


def test_a_phrase_is_held_as_whole_words_in_its_order():
    assert not holds_phrase("otidiga insatser", "tidiga insatser")
    assert not holds_phrase("insatser tidiga", "tidiga insatser")
