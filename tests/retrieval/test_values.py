import pytest

from assistant.retrieval.values import holds_value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("figure", "drygt 1070 ungdomar"),
        ("figure", "tre mal"),
        ("money", "7 miljoner kronor"),
        ("date", "28 mars 2022"),
        ("date", "kom igang varen"),
        ("phone", "011-15 00 00"),
        ("reason", "eftersom lokalerna ar slitna"),
    ],
)
def test_values_are_told_by_their_shape(kind, text):
    assert holds_value(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [("figure", "manga ungdomar"), ("money", "7 elever"), ("phone", "2019-2022"), ("person", "x")],
)
def test_other_text_is_no_value(kind, text):
    assert not holds_value(kind, text)
