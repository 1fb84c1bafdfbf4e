import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evaluation.wording import find_damaged, find_exactly, plain, states


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Tidskravande och svart att na ungdomarna", "svårt att nå ungdomarna"),
        ("Foremalsmagasinet ar fullt", "magasinet är fullt"),
        ("Drygt 1070 ungdomar", "1070"),
        ("EST (effektiv samordning)", "EST"),
        ("Bostadsbrist och hemldshet i kommunen", "bostadsbrist och hemlöshet"),
        ("kommunfullméktiges 6vergripande mal", "kommunfullmäktiges övergripande mål"),
        ("socialtjanst — skola — polis", "socialtjänst - skola - polis"),
    ],
)
def test_a_wording_is_found_through_case_marks_and_damage(text, wording):
    assert states(text, wording)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("det är bäst så", "EST"),
        ("år 1996 byggdes", "96"),
        (
            "hela målet har inte nåtts under hela perioden",
            "hela målet har nåtts under hela perioden",
        ),
        ("7 miljoner kronor till nämnden", "9 miljoner kronor till nämnden"),
        ("hemlöshetsundersökningar 2019 gjordes", "hemlöshetsundersökningar 2009 gjordes"),
        ("mars", "mark"),
        ("", "något"),
    ],
)
def test_another_figure_denial_or_word_is_not_the_wording(text, wording):
    assert not states(text, wording)


def test_a_damaged_wording_is_given_by_whole_words():
    text = "Socialt: bostadsbrist och hemldshet radet"

    start, end = find_damaged(text, "bostadsbrist och hemlöshet")

    assert text[start:end] == "bostadsbrist och hemldshet"


def test_each_exact_place_is_given():
    assert find_exactly("KAA och kaa", "KAA") == ((0, 3), (8, 11))


@given(st.text(max_size=60))
def test_plain_text_keeps_where_each_character_came_from(text):
    made = plain(text)

    assert len(made.text) == len(made.origins)
    assert list(made.origins) == sorted(set(made.origins))
