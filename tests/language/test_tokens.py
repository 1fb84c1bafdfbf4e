import pytest

from assistant.language import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KAA-arbetet ökar.", ["KAA-arbetet", "ökar"]),
        ("UBK:s plan för Lgrsär22", ["UBK:s", "plan", "för", "Lgrsär22"]),
        ("drygt 1 070 ungdomar", ["drygt", "1 070", "ungdomar"]),
        ("7 000 000 kronor", ["7 000 000", "kronor"]),
        ("27,6 % den 2022-03-28", ["27,6", "den", "2022-03-28"]),
        ("läsåret 2022/23, 16-20 år", ["läsåret", "2022/23", "16-20", "år"]),
        ("KS 2019/1474", ["KS", "2019/1474"]),
        ("tel. 011-15 00 00", ["tel", "011-15", "00", "00"]),
        ("barn- och elevhälsa", ["barn", "och", "elevhälsa"]),
        ("t.ex. här", ["t.ex", "här"]),
        ("som t ex skola m m", ["som", "t ex", "skola", "m m"]),
        ("klart.Vi ser", ["klart", "Vi", "ser"]),
        ("under\u00adsökning", ["undersökning"]),
        ("", []),
    ],
)
def test_words_are_cut_as_written(text, expected):
    assert words(text) == expected


def test_a_row_of_table_figures_is_not_one_number():
    assert words("Grundsärskola 168 183 198 214") == ["Grundsärskola", "168", "183", "198", "214"]
