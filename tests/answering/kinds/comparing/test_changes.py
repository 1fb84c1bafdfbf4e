"""The sentence that says what sets two years apart."""

from types import SimpleNamespace

from assistant.answering.kinds.comparing.changes import changes


def told(*readings):
    return [SimpleNamespace(statement=SimpleNamespace(reading=text)) for text in readings]


def test_words_and_shares_of_one_year_alone_are_named():
    note = changes(
        [("2019", told("Trängselskatten gav 7 procent")),
         ("2022", told("Trängselskatten gav 9 procent", "Elbussarna rullar"))], "sv",
    )  # fmt: skip
    assert note == "Bara 2019 nämns: 7 procent. Bara 2022 nämns: Elbussarna, 9 procent."


def test_one_year_alone_is_not_compared():
    assert changes([("2019", told("Elbussarna rullar")), ("2022", [])], "sv") is None
