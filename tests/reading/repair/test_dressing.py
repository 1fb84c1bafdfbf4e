import pytest

from assistant.reading.repair.dressing import dressed


@pytest.mark.parametrize(
    ("word", "form", "expected"),
    [
        ("Norrkoping", "norrköping", "Norrköping"),
        ("BEHOV", "behöv", "BEHÖV"),
        ("fOr", "för", "för"),
        ("NoBra", "nobra", "NoBra"),
        ("Gymnasieséarskola", "gymnasiesärskola", "Gymnasiesärskola"),
        ("for\u00adslag", "förslag", "för\u00adslag"),
    ],
)
def test_capitals_and_soft_hyphens_are_kept(word, form, expected):
    assert dressed(word, form) == expected
