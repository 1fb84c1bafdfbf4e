import pytest

from assistant.answering.dialogue.relative_years import same_asked, with_named_year


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Hur var det två år tidigare?", "Hur var det 2019?"),
        ("Och året innan?", "Och 2020?"),
        ("Hur många var det tre år senare?", "Hur många var det 2024?"),
        ("Vad kostade det året före i hemtjänsten?", "Vad kostade det 2020 i hemtjänsten?"),
        ("Hur såg det ut under föregående år?", "Hur såg det ut 2020?"),
        ("And the year before that?", "And 2020?"),
        ("What about one year later in the schools?", "What about 2022 in the schools?"),
        ("Och året innan valet?", "Och året innan valet?"),
        ("Hur många arbetade två år efter examen?", "Hur många arbetade två år efter examen?"),
        ("How many left two years after graduating?", "How many left two years after graduating?"),
    ],
)
def test_a_year_is_counted_from_the_one_spoken_of(question, named):
    assert with_named_year(question, (2021,)) == named


def test_of_several_years_the_nearer_end_is_counted_from():
    assert with_named_year("Och året innan?", (2018, 2020)) == "Och 2017?"
    assert with_named_year("Och året efter?", (2018, 2020)) == "Och 2021?"


def test_after_a_school_year_comes_the_next_school_year():
    assert with_named_year("Och läsåret efter?", (2019, 2020)) == "Och 2020/21?"
    assert with_named_year("Och läsåret innan?", (2019, 2020)) == "Och 2018/19?"


def test_without_a_year_spoken_of_nothing_is_counted():
    assert with_named_year("Och året innan?", ()) == "Och året innan?"


@pytest.mark.parametrize("question", ["Hur var det 2019?", "What was it in 2019?"])
def test_how_it_was_in_a_year_asks_the_same(question):
    assert same_asked(question)


@pytest.mark.parametrize("question", ["Hur var det med skolan 2019?", "What was built in 2019?"])
def test_what_names_more_than_a_year_asks_something_else(question):
    assert not same_asked(question)
