import pytest

from assistant.reading.repair.tokens import tokens_of


def words(line):
    return [token.text for token in tokens_of(line) if token.kind == "word"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("vård- och omsorg, barn/elev.", ["vård", "och", "omsorg", "barn", "elev"]),
        ("a&ven &mnen p& H&M", ["a&ven", "&mnen", "p&", "H", "M"]),
        ("F|er v€g a | b 5€ namn|ANTAL", ["F|er", "v€g", "a", "b", "namn", "ANTAL"]),
        ("6vergripande p4 12 2022/23", ["6vergripande", "p4"]),
        ("skriv till a.b@kommun.se nu", ["skriv", "till", "nu"]),
        ("se www.kommun.se/far och kommun.se", ["se", "och"]),
        ("ut\u00adveckling", ["ut\u00adveckling"]),
        ("", []),
    ],
)
def test_words_are_found_and_addresses_and_figures_left(line, expected):
    assert words(line) == expected


def test_tokens_stand_where_they_say():
    line = "Mål 5: elevers hälsa (a@b.se) – 12 %"

    assert all(line[token.start : token.end] == token.text for token in tokens_of(line))
